import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { CloseButton } from '@mantine/core';
import { IconCheck, IconChevronRight } from '@tabler/icons-react';
import { PathLink } from '@/ui/link/PathLink';
import { useFirstSteps } from './useFirstSteps';
import classes from './steps.module.css';

/** Gets a newcomer started alone: four things to do, which tick themselves off. */
export function FirstSteps() {
  const { t, i18n } = useLingui();
  const first = useFirstSteps();
  if (!first) {
    return null;
  }
  const open = first.steps.filter(({ done }) => !done).length;
  return (
    <section className={classes.steps} aria-labelledby="first-steps">
      <div className={classes.head}>
        <h2 id="first-steps">{t`Find your way around Kring`}</h2>
        <p>{t`${plural(open, { one: 'One step to go', other: '# steps to go' })}`}</p>
        <CloseButton aria-label={t`Do not show these steps again`} onClick={first.putAway} />
      </div>
      <ol>
        {first.steps.map(({ name, why, path, done }) => (
          <li key={path}>
            <PathLink path={path} className={classes.step} data-done={done}>
              <span className={classes.ring}>
                {done ? <IconCheck size={16} stroke={3} aria-hidden="true" /> : null}
              </span>
              <span className={classes.words}>
                <strong>{i18n._(name)}</strong>
                <small>{done ? t`Done` : i18n._(why)}</small>
              </span>
              <IconChevronRight size={18} aria-hidden="true" />
            </PathLink>
          </li>
        ))}
      </ol>
    </section>
  );
}
