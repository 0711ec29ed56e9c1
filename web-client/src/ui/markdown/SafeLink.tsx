import { useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { PathLink } from '../link/PathLink';
import { addressOf } from './address';
import classes from './markdown.module.css';

interface SafeLinkProps {
  url: string;
  title?: string | null | undefined;
  children: ReactNode;
}

/** A link that somebody wrote. What must not be followed stays words. */
export function SafeLink({ url, title, children }: SafeLinkProps) {
  const address = addressOf(url);
  const named = title ? { title } : {};
  if (!address) {
    return <span {...named}>{children}</span>;
  }
  if (address.to === 'here') {
    return (
      <PathLink path={address.href} {...named}>
        {children}
      </PathLink>
    );
  }
  if (!address.href.startsWith('http') && !address.href.startsWith('/')) {
    return (
      <a href={address.href} {...named}>
        {children}
      </a>
    );
  }
  return (
    <a href={address.href} target="_blank" rel="noopener noreferrer nofollow ugc" {...named}>
      {children}
      {address.to === 'outside' ? <Outside /> : null}
    </a>
  );
}

function Outside() {
  const { t } = useLingui();
  return (
    <>
      <IconExternalLink className={classes.outside} aria-hidden="true" />
      <VisuallyHidden>{t`(opens in a new tab)`}</VisuallyHidden>
    </>
  );
}
