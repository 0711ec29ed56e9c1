import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { commentsIn, withHead, withTail } from './commentPages';
import { commentsQuery, stretchOf, type CommentPages, type Wish } from './commentsQuery';

const mostAtOnce = 100;
const pause = 400;

/**
 * New comments that wait beyond the edge where they belong: the end of the list, or its head where the newest come
 * first. They are read in one go, however many there are.
 */
export function useArrivals(postId: string, wish: Wish) {
  const client = useQueryClient();
  const key = commentsQuery(postId, wish).queryKey;
  const newestFirst = wish.sort === 'newest';
  const [waiting, setWaiting] = useState<string[]>([]);
  const reading = useRef<Promise<void>>(undefined);
  const moreCame = useRef(false);
  const pages = () => client.getQueryData<CommentPages>(key);

  const readOn = async () => {
    moreCame.current = false;
    while (client.isFetching({ queryKey: key }) > 0) {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    const edge = newestFirst ? commentsIn(pages())[0] : commentsIn(pages()).at(-1);
    const stretch =
      edge && (await stretchOf(postId, wish.sort, { around: edge.id }, mostAtOnce).catch(() => undefined));
    if (stretch) {
      client.setQueryData<CommentPages>(key, (data) => data && (newestFirst ? withHead : withTail)(data, stretch));
    } else {
      // There is no edge, or it was deleted meanwhile.
      await client.invalidateQueries({ queryKey: key });
    }
    if (moreCame.current) {
      await readOn();
    }
    setWaiting([]);
  };
  return {
    waiting,
    wait: (ids: string[]) => setWaiting((before) => [...new Set([...before, ...ids])]),
    /** Whether the list in memory reaches to where new comments belong. */
    holdsEdge: () => {
      const data = pages();
      return newestFirst ? data?.pages[0]?.previous === null : data?.pages.at(-1)?.next === null;
    },
    /** Reads what lies beyond the edge into the list; once more for those who call in the meantime. */
    catchUp: (): Promise<void> => {
      moreCame.current = true;
      reading.current ??= readOn().finally(() => {
        reading.current = undefined;
      });
      return reading.current;
    },
  };
}
