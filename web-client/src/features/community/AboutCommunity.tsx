import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { boardsQuery, districtsQuery } from '@/api/queries';
import { Markdown } from '@/ui/markdown/Markdown';
import { CircleOfPeople } from './CircleOfPeople';
import { KindWord } from './KindWord';
import { Managers } from './Managers';
import { membersQuery } from './queries';
import { useCommunity } from './useCommunity';
import { doors } from './words';
import classes from './about.module.css';

/** What a community is for, since when, who manages it and what its door means. */
export function AboutCommunity({ communityId }: { communityId: string }) {
  const { t, i18n } = useLingui();
  const { community } = useCommunity(communityId);
  const { id, name, access, purpose, createdAt, districtId, kind } = community;
  const districts = useQuery(districtsQuery).data?.items;
  const boards = useInfiniteQuery(boardsQuery({ community: id })).data?.pages;
  const members = useInfiniteQuery(membersQuery(id)).data?.pages.flatMap((page) => page.items) ?? [];
  const { icon: Door, name: door, meaning } = doors[access];
  const boardCount = boards?.flatMap((page) => page.items).length ?? 0;
  const since = new Date(createdAt).toLocaleDateString(i18n.locale, { dateStyle: 'long' });
  return (
    <div className={classes.about}>
      <div className={classes.words}>
        <section className={classes.purpose} aria-label={t`Purpose`}>
          {purpose ? <Markdown text={purpose} /> : <p>{t`No one has said yet what this community is for.`}</p>}
        </section>
        <dl className={classes.facts}>
          <dt>
            <Door size={18} aria-hidden="true" /> {i18n._(door)}
          </dt>
          <dd>{i18n._(meaning)}</dd>
          <dt>{t`Where`}</dt>
          <dd>{districts?.find((district) => district.id === districtId)?.name ?? t`The whole organisation`}</dd>
          {kind ? (
            <>
              <dt>{t`Kind`}</dt>
              <dd>
                <KindWord kind={kind} />
              </dd>
            </>
          ) : null}
          <dt>{t`Since`}</dt>
          <dd>
            <time dateTime={createdAt}>{since}</time>
          </dd>
          <dt>{t`Boards`}</dt>
          <dd>
            <Link to="/communities/$communityId/boards" params={{ communityId: id }}>
              {boards?.at(-1)?.next
                ? t`More than ${boardCount} boards`
                : t`${plural(boardCount, { 0: 'None yet', one: '# board', other: '# boards' })}`}
            </Link>
          </dd>
        </dl>
      </div>
      <div className={classes.who}>
        <Link
          to="/communities/$communityId/members"
          params={{ communityId: id }}
          aria-label={t`All members`}
          className={classes.circle}
        >
          <CircleOfPeople id={id} name={name} access={access} people={members} size={260} />
        </Link>
        <section aria-labelledby="managers">
          <h2 id="managers" className={classes.title}>{t`Managers`}</h2>
          <Managers communityId={id} />
        </section>
      </div>
    </div>
  );
}
