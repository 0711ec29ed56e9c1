import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { communityQuery } from '@/api/queries';
import type { Card } from '@/api/types';
import { useDesk } from '../lanes/Desk';
import { readersQuery } from './readers';

/** Gives a card to somebody who may read the board. */
export function AddWorker({ card }: { card: Card }) {
  const { t } = useLingui();
  const { change } = useDesk();
  const [typed, setTyped] = useState('');
  const [wanted] = useDebouncedValue(typed, 200);
  const { data: community } = useQuery(communityQuery(card.communityId));
  const { data: people = [], isFetching } = useQuery({
    ...readersQuery(card.communityId, community?.access === 'OPEN', wanted),
    enabled: community !== undefined,
    placeholderData: keepPreviousData,
  });
  const others = people.filter(({ personId }) => !card.assignees.includes(personId));
  const give = (personId: string | null) => {
    const person = others.find((other) => other.personId === personId);
    if (person) {
      void change({ kind: 'assign', cardId: card.id, personId: person.personId, name: person.name });
      setTyped('');
    }
  };
  return (
    <Select
      aria-label={t`Give it to someone`}
      placeholder={t`Give it to someone`}
      searchable
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={give}
      data={others.map(({ personId, name, title }) => ({
        value: personId,
        label: title ? `${name} · ${title}` : name,
      }))}
      filter={({ options }) => options}
      nothingFoundMessage={isFetching ? t`Looking…` : t`No one found who can read this board`}
    />
  );
}
