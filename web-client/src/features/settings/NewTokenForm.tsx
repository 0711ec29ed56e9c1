import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '@/ui/feedback/Refused';
import type { Scope, useMakeToken } from './tokens';
import classes from './settings.module.css';

const lives = ['7', '30', '90', '365'] as const;

interface NewTokenFormProps {
  make: ReturnType<typeof useMakeToken>;
  onMade: () => void;
}

export function NewTokenForm({ make, onMade }: NewTokenFormProps) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const [writes, setWrites] = useState(false);
  const [days, setDays] = useState<string>('90');
  const scopes: Scope[] = writes ? ['read', 'write'] : ['read'];
  const expiresAt = () => new Date(Date.now() + Number(days) * 86_400_000).toISOString();
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!make.isPending) {
          make.mutate({ name: name.trim(), scopes, expiresAt: expiresAt() }, { onSuccess: onMade });
        }
      }}
    >
      <div className={classes.pair}>
        <TextInput
          label={t`What is it for?`}
          placeholder={t`Duty room rota`}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={200}
        />
        <Select
          label={t`Valid for`}
          data={lives.map((life) => ({ value: life, label: t`${life} days` }))}
          value={days}
          onChange={(life) => setDays(life ?? '90')}
          allowDeselect={false}
        />
      </div>
      <Checkbox
        label={t`It may also write and make changes`}
        description={t`Otherwise it only reads what you can read.`}
        checked={writes}
        onChange={(event) => setWrites(event.currentTarget.checked)}
      />
      {make.isError ? <Refused error={make.error} /> : null}
      <div>
        <Button type="submit" loading={make.isPending} disabled={name.trim() === ''}>
          {t`Create a token`}
        </Button>
      </div>
    </form>
  );
}
