import { useLingui } from '@lingui/react/macro';
import { IconCheck } from '@tabler/icons-react';
import type { Step } from './NewCommunityPage';
import classes from './newCommunity.module.css';

/** How far one is: done, here, to come. */
export function Steps({ step }: { step: Step }) {
  const { t } = useLingui();
  const names = [t`Name and purpose`, t`Who can join`, t`People`];
  return (
    <ol className={classes.steps} aria-label={t`Steps`}>
      {names.map((name, index) => (
        <li
          key={name}
          className={classes.step}
          data-done={index + 1 < step || undefined}
          aria-current={index + 1 === step ? 'step' : undefined}
        >
          <span className={classes.number}>
            {index + 1 < step ? (
              <IconCheck size={14} stroke={3} aria-label={t({ message: 'Done', context: 'step' })} />
            ) : (
              index + 1
            )}
          </span>
          <span>{name}</span>
        </li>
      ))}
    </ol>
  );
}
