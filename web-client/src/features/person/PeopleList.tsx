import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Empty } from '@/ui/feedback/Empty';
import { Refused } from '@/ui/feedback/Refused';
import { Waiting } from '@/ui/feedback/Waiting';
import { More } from '@/ui/list/More';
import { PersonCard } from './PersonCard';
import { peopleQuery, type PeopleWish } from './queries';
import classes from './person.module.css';

export function PeopleList({ wish }: { wish: PeopleWish }) {
  const { t } = useLingui();
  const query = useInfiniteQuery({ ...peopleQuery(wish), placeholderData: keepPreviousData });
  const found = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isPending) {
    return <Waiting rows={4} height={120} />;
  }
  if (query.isError && found.length === 0) {
    return <Refused error={query.error} retry={() => void query.refetch()} />;
  }
  return (
    <>
      <VisuallyHidden role="status">
        {wish.q ? t`${plural(found.length, { one: '# person found', other: '# people found' })}` : ''}
      </VisuallyHidden>
      {found.length === 0 ? (
        <Empty title={t`No one found`}>
          {t`Try the start of a name, or a word for what you need to know. Or ask it as a question: someone will know someone.`}
        </Empty>
      ) : null}
      <ul className={classes.grid} aria-busy={query.isPlaceholderData}>
        {found.map((person) => (
          <PersonCard key={person.personId} person={person} />
        ))}
      </ul>
      <More of={query} />
    </>
  );
}
