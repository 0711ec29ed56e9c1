import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Community } from '@/api/types';
import { Sheet } from '@/ui/page/Sheet';
import classes from './frame.module.css';

/** Somebody ended my membership while I was looking. */
export function Removed({ community: { name, access } }: { community: Community }) {
  const { t } = useLingui();
  return (
    <Sheet edge="bad" role="alert" className={classes.told}>
      <div>
        <h2 className={classes.toldTitle}>{t`You are no longer in ${name}`}</h2>
        <p className={classes.toldText}>
          {access === 'OPEN'
            ? t`A manager ended your membership. You can still read what is posted.`
            : t`A manager ended your membership. Ask one of them if you do not know why.`}
        </p>
      </div>
      <Button variant="default" renderRoot={(props) => <Link to="/communities" {...props} />}>
        {t`Go to communities`}
      </Button>
    </Sheet>
  );
}
