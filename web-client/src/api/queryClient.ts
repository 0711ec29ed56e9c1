import { QueryClient } from '@tanstack/react-query';
import { onLive, type Happening } from './live';
import { Problem } from './problem';
import { meQuery } from './queries';

const attempts = 3;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => failures < attempts && mayPass(error),
      retryDelay: (failures, error) => (secondsToWait(error) ?? 2 ** failures) * 1_000,
    },
    // Creations carry ids made here, so that sending one twice does not make two.
    mutations: {
      retry: (failures, error) => failures < attempts && mayPass(error),
      retryDelay: (_, error) => (secondsToWait(error) ?? 1) * 1_000,
    },
  },
});

onLive((message) => {
  if (message.type === 'resync') {
    void queryClient.invalidateQueries();
  } else if (message.type === 'happening' && changesWhoIAm(message.happening)) {
    void queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
    void queryClient.invalidateQueries({ queryKey: ['communities'] });
  }
});

/** Others let me in, invited or removed me, or one of my communities changed its name: the rail shows it at once. */
function changesWhoIAm({ type, personId, communityId }: Happening): boolean {
  const me = queryClient.getQueryData(meQuery.queryKey);
  return /^(membership|person)\./.test(type)
    ? personId === me?.personId
    : type.startsWith('community.') && (me?.communities.some((mine) => mine.communityId === communityId) ?? false);
}

/** A part of Kring that is away or asked too often may answer later; what is refused stays refused. */
function mayPass(error: Error): boolean {
  return error instanceof Problem && (error.status >= 502 || error.status === 429);
}

function secondsToWait(error: Error): number | undefined {
  return error instanceof Problem ? error.retryAfter : undefined;
}
