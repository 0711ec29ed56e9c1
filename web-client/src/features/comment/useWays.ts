import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { pointer, refusal } from '@/ui/feedback/notices';
import { stretchOf } from './commentsQuery';
import type { CommentLink } from './useCommentLink';
import type { Discussion } from './useDiscussion';

/**
 * The ways through a long discussion that are longer than scrolling.
 *
 * @param show brings a comment onto the screen as soon as it is in memory
 */
export function useWays(postId: string, discussion: Discussion, link: CommentLink, show: (id: string) => void) {
  const { t } = useLingui();
  const { arrivals, waiting, edgeInSight } = discussion;
  const toEnd = useMutation({
    mutationFn: () => stretchOf(postId, 'newest', {}, 1),
    onSuccess: ({ items: [latest] }) => latest && link.goTo(latest.id),
    onError: (error) => refusal(error),
  });
  const growToEdge = async () => {
    if (arrivals.holdsEdge()) {
      await arrivals.catchUp();
    }
  };
  return {
    toEnd: () => toEnd.mutate(),
    toArrived: async () => {
      const [first] = waiting;
      await growToEdge();
      if (first) {
        link.goTo(first);
      }
    },
    /** What I wrote is put where it belongs if that is near; who reads elsewhere stays there. */
    arrived: async (id: string) => {
      const inSight = edgeInSight();
      await growToEdge();
      if (inSight) {
        show(id);
      } else {
        pointer(t`Your comment is posted.`, t`View`, () => link.goTo(id));
      }
    },
  };
}
