import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { pointer, refusal } from '@/ui/feedback/notices';
import type { WindowedListHandle } from '@/ui/list/WindowedList';
import { stretchOf } from './commentsQuery';
import type { CommentLink } from './useCommentLink';
import type { Discussion } from './useDiscussion';
import { showComment } from './useShowing';

/** The ways through a long discussion that are longer than scrolling. */
export function useWays(
  postId: string,
  discussion: Discussion,
  link: CommentLink,
  list: RefObject<WindowedListHandle | null>,
) {
  const { t } = useLingui();
  const { arrivals, waiting } = discussion;
  const toEnd = useMutation({
    mutationFn: () => stretchOf(postId, 'newest', {}, 1),
    onSuccess: ({ items: [latest] }) => latest && link.goTo(latest.id),
    onError: (error) => refusal(error),
  });
  return {
    toEnd: () => toEnd.mutate(),
    /** Where new ones belong at an edge that is in memory they are read on from there, else from the middle. */
    toArrived: async () => {
      const [first] = waiting;
      if (!first) {
        return;
      }
      if (arrivals.holdsEdge()) {
        await arrivals.catchUp();
        showComment(list, first);
      } else {
        link.goTo(first);
      }
    },
    /** What I wrote is put where it belongs if that is near; the reader stays where they are. */
    arrived: async (id: string) => {
      const inSight = discussion.edgeInSight();
      if (arrivals.holdsEdge()) {
        await arrivals.catchUp();
      }
      if (inSight) {
        showComment(list, id);
      } else {
        pointer(t`Your comment is posted.`, t`Go there`, () => link.goTo(id));
      }
    },
  };
}
