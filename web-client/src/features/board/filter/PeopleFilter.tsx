import { useLingui } from '@lingui/react/macro';
import { Menu, UnstyledButton } from '@mantine/core';
import type { Board } from '@/api/types';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { useDesk } from '../lanes/Desk';
import classes from './filter.module.css';

const mostDiscs = 5;

interface PeopleFilterProps {
  board: Board;
  who: string | undefined;
  onChoose: (who: string | undefined) => void;
}

/** Who works on this board, me first; pressing a disc shows only their cards. */
export function PeopleFilter({ board, who, onChoose }: PeopleFilterProps) {
  const { t } = useLingui();
  const { me } = useDesk();
  const working = new Set(board.columns.flatMap((column) => column.cards.flatMap((card) => card.assignees)));
  const others = [...working]
    .filter((id) => id !== me.personId)
    .map((id) => ({ id, wish: id, name: board.people[id] ?? t`Someone` }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const people = [{ id: me.personId, wish: 'me', name: t`My cards` }, ...others];
  const chosen = people.findIndex(({ wish, id }) => wish === who || id === who);
  const inRow = people.filter((_, index) => index < mostDiscs || index === chosen);
  const more = people.filter((person) => !inRow.includes(person));
  return (
    <fieldset className={classes.people} aria-label={t`Whose cards`}>
      {inRow.map(({ id, wish, name }) => (
        <UnstyledButton
          key={id}
          className={classes.person}
          aria-pressed={people[chosen]?.id === id}
          aria-label={name}
          title={name}
          onClick={() => onChoose(people[chosen]?.id === id ? undefined : wish)}
        >
          <PersonDisc id={id} name={id === me.personId ? me.name : name} size={28} />
        </UnstyledButton>
      ))}
      {more.length > 0 ? (
        <Menu position="bottom-end" width={240}>
          <Menu.Target>
            <UnstyledButton className={classes.others} aria-label={t`More people`}>
              +{more.length}
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
            {more.map(({ id, wish, name }) => (
              <Menu.Item
                key={id}
                leftSection={<PersonDisc id={id} name={name} size={24} />}
                onClick={() => onChoose(wish)}
              >
                {name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </fieldset>
  );
}
