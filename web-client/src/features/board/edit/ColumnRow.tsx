import { useLingui } from '@lingui/react/macro';
import { ActionIcon, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { ColumnDraft } from './columnDraft';
import classes from './edit.module.css';

interface ColumnRowProps {
  column: ColumnDraft;
  isFirst: boolean;
  isLast: boolean;
  onChange: (part: Partial<ColumnDraft>) => void;
  onSwap: (by: -1 | 1) => void;
  onRemove: () => void;
  /** Why it could not be removed. */
  refusal: string | undefined;
}

/** One column of a board that is being edited. */
export function ColumnRow({ column, isFirst, isLast, onChange, onSwap, onRemove, refusal }: ColumnRowProps) {
  const { t } = useLingui();
  const name = column.name || t`New column`;
  const stages = [
    { value: '', label: t`nothing` },
    { value: 'TODO', label: t`to do` },
    { value: 'DOING', label: t`doing` },
    { value: 'DONE', label: t`done` },
  ];
  return (
    <li className={classes.row}>
      <TextInput
        label={t`Name`}
        required
        maxLength={200}
        value={column.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        error={refusal}
        className={classes.name ?? ''}
      />
      <NumberInput
        label={t`At most`}
        placeholder={t`no limit`}
        min={1}
        max={10_000}
        allowDecimal={false}
        value={column.wipLimit ?? ''}
        onChange={(limit) => onChange({ wipLimit: typeof limit === 'number' ? limit : null })}
        className={classes.limit ?? ''}
      />
      <NativeSelect
        label={t`Counts as`}
        data={stages}
        value={column.stage ?? ''}
        onChange={(event) => onChange({ stage: event.currentTarget.value || null })}
        className={classes.stage ?? ''}
      />
      <div className={classes.tools}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t`Move “${name}” up`}
          {...idle(isFirst)}
          onClick={() => onSwap(-1)}
        >
          <IconArrowUp size={18} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t`Move “${name}” down`}
          {...idle(isLast)}
          onClick={() => onSwap(1)}
        >
          <IconArrowDown size={18} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon variant="default" size={36} aria-label={t`Remove “${name}”`} onClick={onRemove}>
          <IconTrash size={18} aria-hidden="true" />
        </ActionIcon>
      </div>
    </li>
  );
}

/** Looks and sounds disabled but keeps the focus: who moves a column to an end by the keyboard is still somewhere. */
const idle = (is: boolean) => (is ? { 'data-disabled': true, 'aria-disabled': true } : {});
