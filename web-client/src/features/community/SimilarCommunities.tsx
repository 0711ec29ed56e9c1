import { useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '@/api/http';
import type { Community } from '@/api/types';
import { Ring } from '@/ui/identity/Ring';
import { CommunityFacts } from './CommunityFacts';
import classes from './similar.module.css';

const mostShown = 3;

/** What exists already under a name like this, so that people find each other rather than start twice. */
export function SimilarCommunities({ name }: { name: string }) {
  const { t } = useLingui();
  const [settled] = useDebouncedValue(name, 300);
  const similar = useQueries({
    queries: tellingWords(settled).map((q) => ({
      queryKey: ['communities-called', q],
      queryFn: () => answer(api.GET('/api/communities', { params: { query: { q, limit: mostShown } } })),
    })),
    combine: (answers) => mostNamedFirst(answers.flatMap((found) => found.data?.items ?? [])),
  });
  return (
    <div role="status">
      {similar.length > 0 ? (
        <div className={classes.similar}>
          <p className={classes.title}>{t`These already exist. Is yours among them?`}</p>
          <ul className={classes.list}>
            {similar.map((community) => (
              <li key={community.id} className={classes.item}>
                <Ring id={community.id} name={community.name} access={community.access} size={36} />
                <div>
                  <Link to="/communities/$communityId" params={{ communityId: community.id }}>
                    {community.name}
                  </Link>
                  <CommunityFacts community={community} />
                </div>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

/** The longest words of a name tell most about it; the server finds names in which one begins. */
function tellingWords(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
  return [...new Set(words)].toSorted((one, other) => other.length - one.length).slice(0, 3);
}

function mostNamedFirst(found: Community[]): Community[] {
  const times = (community: Community) => found.filter(({ id }) => id === community.id).length;
  const once = [...new Map(found.map((community) => [community.id, community])).values()];
  return once.toSorted((one, other) => times(other) - times(one)).slice(0, mostShown);
}
