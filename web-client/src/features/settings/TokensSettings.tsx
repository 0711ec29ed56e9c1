import { useLingui } from '@lingui/react/macro';
import { Button, CopyButton } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '@/ui/feedback/Empty';
import { Sheet } from '@/ui/page/Sheet';
import { NewTokenForm } from './NewTokenForm';
import { TokenRow } from './TokenRow';
import { tokensQuery, useMakeToken } from './tokens';
import classes from './settings.module.css';

/** Keys by which programs act for me. */
export function TokensSettings() {
  const { t } = useLingui();
  const { data: tokens } = useSuspenseQuery(tokensQuery);
  const make = useMakeToken();
  const [forms, setForms] = useState(0);
  return (
    <>
      <h2 className={classes.heading}>{t`Access tokens`}</h2>
      <p className={classes.explained}>
        {t`With a token, a program can do whatever you can do in Kring. Treat it like a password, and revoke it when the program is no longer used.`}
      </p>
      {make.data ? (
        <Sheet edge="waits" className={classes.secret} role="status">
          <strong>{t`Copy the token for ${make.data.name} now: it will not be shown again.`}</strong>
          <code>{make.data.token}</code>
          <CopyButton value={make.data.token}>
            {({ copied, copy }) => <Button onClick={copy}>{copied ? t`Copied` : t`Copy`}</Button>}
          </CopyButton>
        </Sheet>
      ) : null}
      <NewTokenForm key={forms} make={make} onMade={() => setForms((count) => count + 1)} />
      {tokens.length === 0 ? (
        <Empty title={t`No tokens`}>{t`No program acts on your behalf.`}</Empty>
      ) : (
        <ul className={classes.tokens} aria-label={t`Your tokens`}>
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} />
          ))}
        </ul>
      )}
    </>
  );
}
