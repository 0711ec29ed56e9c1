import { useLingui } from '@lingui/react/macro';
import { Radio } from '@mantine/core';
import type { Access } from '@/api/types';
import { Ring } from '@/ui/identity/Ring';
import classes from './accessChoice.module.css';
import { doors } from './words';

interface AccessChoiceProps {
  label: string;
  /** Whose ring shows what the choice looks like. */
  community: { id: string; name: string };
  value: Access;
  onChange: (access: Access) => void;
}

const choices: Access[] = ['OPEN', 'CLOSED', 'SECRET'];

/** Open, closed or secret, in plain words and with what others see. */
export function AccessChoice({ label, community, value, onChange }: AccessChoiceProps) {
  const { i18n } = useLingui();
  return (
    <Radio.Group label={label} value={value} onChange={(chosen) => onChange(chosen as Access)}>
      <div className={classes.choices}>
        {choices.map((access) => {
          const { icon: Icon, name, meaning, others } = doors[access];
          return (
            <Radio.Card key={access} value={access} className={classes.choice} aria-labelledby={`door-${access}`}>
              <Ring id={community.id} name={community.name} access={access} size={52} />
              <span>
                <span className={classes.name} id={`door-${access}`}>
                  <Icon size={18} stroke={1.9} aria-hidden="true" />
                  {i18n._(name)}
                </span>
                <span className={classes.meaning}>{i18n._(meaning)}</span>
                <span className={classes.others}>{i18n._(others)}</span>
              </span>
              <Radio.Indicator />
            </Radio.Card>
          );
        })}
      </div>
    </Radio.Group>
  );
}
