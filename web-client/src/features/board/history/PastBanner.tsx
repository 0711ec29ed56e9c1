import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconArrowRight, IconHistory } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Moment } from './moments';
import classes from './past.module.css';
import { useTold } from './useTold';

/** Says plainly that this is the past, which moment of it, and how to come back. */
export function PastBanner({ boardId, moment }: { boardId: string; moment: Moment }) {
  const { t } = useLingui();
  const { told, dated } = useTold();
  const date = <strong>{dated(moment.at)}</strong>;
  const first = told(moment.changes[0]!);
  const others = moment.changes.length - 1;
  return (
    <div className={classes.banner}>
      <IconHistory size={22} aria-hidden="true" />
      <p>
        <span>
          <Trans>This is the past: the board as it was on {date}.</Trans>
        </span>
        <span className={classes.happened}>
          {others > 0 ? t`${first}, and ${plural(others, { one: '# more change', other: '# more changes' })}` : first}
        </span>
      </p>
      <Button
        className={classes.back ?? ''}
        rightSection={<IconArrowRight size={18} aria-hidden="true" />}
        renderRoot={(props) => <Link to="/boards/$boardId" params={{ boardId }} {...props} />}
      >
        {t`Back to today`}
      </Button>
    </div>
  );
}
