import { useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@mantine/core';
import { IconBulb, IconHelpCircle, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { CommunityAside } from './CommunityAside';
import { useCommunity } from './useCommunity';
import classes from './feed.module.css';

/** What is written in a community, and beside it what the community is. The route hands the posts over as children. */
export function CommunityFeed({ communityId, children }: { communityId: string; children: ReactNode }) {
  const { t } = useLingui();
  const { community, mayWrite } = useCommunity(communityId);
  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        {mayWrite ? <WriteHere communityId={communityId} /> : null}
        <VisuallyHidden component="h2">{t`Posts`}</VisuallyHidden>
        {children}
      </div>
      <CommunityAside community={community} />
    </div>
  );
}

function WriteHere({ communityId }: { communityId: string }) {
  const { t } = useLingui();
  const { me } = useCommunity(communityId);
  const begin = (kind: 'UPDATE' | 'QUESTION' | 'IDEA') => ({ community: communityId, kind });
  return (
    <nav className={classes.write} aria-label={t`Write here`}>
      <Link to="/posts/new" search={begin('UPDATE')} className={classes.entry}>
        <PersonDisc id={me.personId} name={me.name} />
        <span className={classes.entryText}>{t`Write something for everyone here`}</span>
        <IconPencil size={20} aria-hidden="true" />
      </Link>
      <Link to="/posts/new" search={begin('QUESTION')} className={classes.kind}>
        <IconHelpCircle size={18} aria-hidden="true" />
        {t`Ask a question`}
      </Link>
      <Link to="/posts/new" search={begin('IDEA')} className={classes.kind}>
        <IconBulb size={18} aria-hidden="true" />
        {t`Share an idea`}
      </Link>
    </nav>
  );
}
