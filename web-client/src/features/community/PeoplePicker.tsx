import { useLingui } from '@lingui/react/macro';
import { CloseButton, Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import type { Invited } from './draft';
import { peopleQuery } from './queries';
import classes from './peoplePicker.module.css';

interface PeoplePickerProps {
  label: string;
  chosen: Invited[];
  onChange: (people: Invited[]) => void;
  /** Who is not offered. */
  without?: string[];
  /** Why somebody could not be invited, beside their name. */
  refused?: Record<string, string>;
}

/** Chooses people by name or handle; the chosen stand below as chips that can be taken away. */
export function PeoplePicker({ label, chosen, onChange, without = [], refused = {} }: PeoplePickerProps) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), 200);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const found = useQuery({ ...peopleQuery(settled), enabled: settled !== '', placeholderData: keepPreviousData });
  const taken = new Set([...without, ...chosen.map(({ personId }) => personId)]);
  const offered = settled === '' ? [] : (found.data?.items ?? []).filter(({ personId }) => !taken.has(personId));
  const choose = (personId: string) => {
    const person = offered.find((one) => one.personId === personId);
    if (person) {
      const { name, handle, title, guest } = person;
      onChange([...chosen, { personId, name, handle, title, guest }]);
    }
    setText('');
    combobox.closeDropdown();
  };
  return (
    <div className={classes.picker}>
      <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false}>
        <Combobox.Target withExpandedAttribute>
          <TextInput
            role="combobox"
            aria-expanded={combobox.dropdownOpened}
            aria-controls={combobox.listId ?? ''}
            label={label}
            placeholder={t`Name or handle`}
            value={text}
            size="md"
            onChange={(event) => {
              setText(event.currentTarget.value);
              combobox.openDropdown();
              combobox.updateSelectedOptionIndex();
            }}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={settled === '' || found.isPending}>
          <Combobox.Options aria-label={t`People found`}>
            {offered.map((person) => (
              <Combobox.Option key={person.personId} value={person.personId} className={classes.option}>
                <PersonDisc id={person.personId} name={person.name} size={32} />
                <span>
                  {person.name}
                  <span className={classes.detail}>
                    {[`@${person.handle}`, person.title].filter(Boolean).join(' · ')}
                  </span>
                </span>
              </Combobox.Option>
            ))}
            {offered.length === 0 ? <Combobox.Empty>{t`No one by that name.`}</Combobox.Empty> : null}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <ul className={classes.chosen} aria-label={t`Chosen`}>
        {chosen.map((person) => (
          <li key={person.personId} className={classes.chip} data-refused={refused[person.personId] ? true : undefined}>
            <PersonDisc id={person.personId} name={person.name} size={26} />
            <span>
              {person.name}
              {refused[person.personId] ? <span className={classes.why}>{refused[person.personId]}</span> : null}
            </span>
            <CloseButton
              size="sm"
              aria-label={t`Remove ${person.name} from the list`}
              onClick={() => onChange(chosen.filter(({ personId }) => personId !== person.personId))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
