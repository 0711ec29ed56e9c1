import { useLocalStorage } from '@mantine/hooks';
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/queries';
import { useNow } from '@/ui/text/useNow';
import { newsQuery } from '../queries';

const days = 30;
const most = 3;
const remembered = 200;

/** News of the last weeks that was not put away on this device; the organisation's stands first. */
export function useNews() {
  const { data: me } = useSuspenseQuery(meQuery);
  const { data } = useInfiniteQuery(newsQuery);
  const [read, setRead] = useLocalStorage<string[]>({
    key: `kring-news-read-${me.personId}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const oldest = useNow() - days * 86_400_000;
  const fresh = (data?.pages[0]?.items ?? []).filter(
    (post) => Date.parse(post.createdAt) > oldest && post.author.personId !== me.personId,
  );
  const news = fresh
    .filter(({ id }) => !read.includes(id))
    .sort((one, other) => Number(other.official) - Number(one.official))
    .slice(0, most);
  return {
    news,
    putAway: (id: string) => setRead((before) => [id, ...before].slice(0, remembered)),
    bringBack: (id: string) => setRead((before) => before.filter((each) => each !== id)),
  };
}
