import { useThrottledCallback } from '@mantine/hooks';
import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Happening, HappeningType } from '@/api/live';
import { useHappenings } from '@/api/useLive';
import { commentsIn, withChanged, withDeleted } from './commentPages';
import { commentQuery, type CommentPages } from './commentsQuery';
import { useChangeComments } from './thread';
import { reactingTo } from './useReact';

const types: HappeningType[] = [
  'comment.written',
  'comment.edited',
  'comment.deleted',
  'reaction.given',
  'reaction.withdrawn',
  'answer.accepted',
  'answer.no-longer-accepted',
];

/** What happens is looked at as soon as it is heard, but however much it is, not more often than this; milliseconds. */
const pause = 500;
/** More changed comments than this are cheaper to read page by page than one by one. */
const mostSingles = 12;

/**
 * Follows what others do under a post: edits, deletions and reactions show in place. New comments are handed to
 * `onWritten`, because where they belong depends on where the reader is.
 */
export function useLiveComments(postId: string, key: QueryKey, onWritten: (ids: string[]) => void): void {
  const client = useQueryClient();
  const change = useChangeComments(postId);
  const heard = useRef<Happening[]>([]);

  const readAgain = async (id: string) => {
    const comment = await client.fetchQuery({ ...commentQuery(id), staleTime: 0 });
    // While the reader reacts, their own wish is the truest there is.
    if (client.isMutating({ mutationKey: reactingTo(id) }) === 0) {
      change((data) => withChanged(data, id, () => comment));
    }
  };
  const look = useThrottledCallback(() => {
    const happenings = heard.current;
    heard.current = [];
    const known = new Set(commentsIn(client.getQueryData<CommentPages>(key)).map(({ id }) => id));
    const ids = (wanted: (happening: Happening) => boolean) => [
      ...new Set(happenings.filter(wanted).flatMap(({ commentId }) => commentId ?? [])),
    ];
    const deleted = ids(({ type }) => type === 'comment.deleted');
    deleted.forEach((id) => change((data) => withDeleted(data, id)));
    const written = ids(({ type }) => type === 'comment.written').filter((id) => !deleted.includes(id));
    const changed = ids(({ type }) => !/written|deleted/.test(type)).filter((id) => known.has(id));
    if (changed.length > mostSingles) {
      void client.invalidateQueries({ queryKey: key });
    } else {
      changed.forEach((id) => void readAgain(id).catch(() => {}));
    }
    onWritten(written.filter((id) => !known.has(id)));
  }, pause);
  useHappenings(types, (happening) => {
    if (happening.postId === postId && happening.commentId) {
      heard.current.push(happening);
      look();
    }
  });
}
