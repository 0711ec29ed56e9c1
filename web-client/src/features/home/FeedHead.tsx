import { useLingui } from '@lingui/react/macro';
import { IconHelpCircle, IconMessage2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import classes from './home.module.css';

/** Names the feed and invites to join in. */
export function FeedHead() {
  const { t } = useLingui();
  return (
    <div className={classes.feedHead}>
      <h2>{t`From your communities`}</h2>
      <Link to="/posts/new" search={{ kind: 'QUESTION' }}>
        <IconHelpCircle size={19} aria-hidden="true" />
        {t`Ask a question`}
      </Link>
      <Link to="/posts/new" search={{ kind: 'UPDATE' }}>
        <IconMessage2 size={19} aria-hidden="true" />
        {t`Share an update`}
      </Link>
    </div>
  );
}
