import { useLingui } from '@lingui/react/macro';
import { Radio } from '@mantine/core';
import { kinds, type WrittenKind } from '../kinds';
import classes from './write.module.css';

interface KindChoiceProps {
  value: WrittenKind;
  onChange: (kind: WrittenKind) => void;
  /** Why news cannot be chosen, where it cannot. */
  noNews: string | undefined;
}

/** What kind of post it becomes, each with what it is for. */
export function KindChoice({ value, onChange, noNews }: KindChoiceProps) {
  const { t, i18n } = useLingui();
  return (
    <Radio.Group
      label={t`What do you want to share?`}
      value={value}
      onChange={(kind) => onChange(kind as WrittenKind)}
      classNames={{ label: classes.label ?? '' }}
    >
      <div className={classes.kinds}>
        {Object.entries(kinds).map(([kind, { name, use, icon: Glyph }]) => {
          const why = kind === 'NEWS' ? noNews : undefined;
          return (
            <Radio.Card
              key={kind}
              value={kind}
              disabled={why !== undefined}
              className={classes.kind}
              data-kind={kind}
              aria-labelledby={`kind-${kind}`}
              aria-describedby={`use-${kind}`}
            >
              <Glyph size={22} stroke={1.8} aria-hidden="true" />
              <span className={classes.kindName} id={`kind-${kind}`}>
                {i18n._(name)}
              </span>
              <span className={classes.use} id={`use-${kind}`}>
                {why ?? i18n._(use)}
              </span>
            </Radio.Card>
          );
        })}
      </div>
    </Radio.Group>
  );
}
