import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { v7 as uuid } from 'uuid';
import { swapped, type ColumnDraft } from './columnDraft';
import { ColumnRow } from './ColumnRow';
import classes from './edit.module.css';

interface ColumnsFieldProps {
  columns: ColumnDraft[];
  onChange: (columns: ColumnDraft[]) => void;
  /** How many cards a column holds: one with cards stays. */
  cardsIn: (columnId: string) => number;
}

/** The columns of a board: their names, limits and order. */
export function ColumnsField({ columns, onChange, cardsIn }: ColumnsFieldProps) {
  const { t } = useLingui();
  const [refused, setRefused] = useState<string>();
  const change = (id: string, part: Partial<ColumnDraft>) =>
    onChange(columns.map((column) => (column.id === id ? { ...column, ...part } : column)));
  const remove = (id: string) => {
    if (cardsIn(id) > 0 || columns.length === 1) {
      setRefused(id);
    } else {
      onChange(columns.filter((column) => column.id !== id));
    }
  };
  const whyNot = (id: string) =>
    cardsIn(id) > 0
      ? t`This column holds ${plural(cardsIn(id), { one: '# card', other: '# cards' })}. Move or archive them first.`
      : t`A board needs at least one column.`;
  return (
    <fieldset className={classes.columns}>
      <legend>{t`Columns`}</legend>
      <ol>
        {columns.map((column, index) => (
          <ColumnRow
            key={column.id}
            column={column}
            isFirst={index === 0}
            isLast={index === columns.length - 1}
            onChange={(part) => change(column.id, part)}
            onSwap={(by) => onChange(swapped(columns, index, by))}
            onRemove={() => remove(column.id)}
            refusal={refused === column.id ? whyNot(column.id) : undefined}
          />
        ))}
      </ol>
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden="true" />}
        disabled={columns.length >= 50}
        onClick={() => onChange([...columns, { id: uuid(), name: '', wipLimit: null, stage: null }])}
      >
        {t`Add a column`}
      </Button>
    </fieldset>
  );
}
