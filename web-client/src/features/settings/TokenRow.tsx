import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Ask } from '@/ui/feedback/Ask';
import { Sheet } from '@/ui/page/Sheet';
import { dateAndTimeOf } from '@/ui/text/time';
import { useRevokeToken, type Token } from './tokens';
import classes from './settings.module.css';

export function TokenRow({ token }: { token: Token }) {
  const { t, i18n } = useLingui();
  const [asking, setAsking] = useState(false);
  const revoke = useRevokeToken();
  const until = dateAndTimeOf(token.expiresAt, i18n.locale);
  const used = token.lastUsedAt && dateAndTimeOf(token.lastUsedAt, i18n.locale);
  return (
    <Sheet as="li" className={classes.token}>
      <div>
        <p className={classes.tokenName}>{token.name}</p>
        <p className={classes.tokenFacts}>
          {token.scopes.includes('write') ? t`Reads and writes` : t`Reads`} · {t`valid until ${until}`} ·{' '}
          {used ? t`last used ${used}` : t`never used`}
        </p>
      </div>
      <Button variant="default" onClick={() => setAsking(true)} aria-label={t`Revoke ${token.name}`}>
        {t`Revoke`}
      </Button>
      <Ask
        opened={asking}
        title={t`Revoke ${token.name}?`}
        verb={t`Revoke`}
        dangerous
        busy={revoke.isPending}
        onConfirm={() => revoke.mutate(token.id, { onSettled: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        {t`The program that uses it will be refused from now on. This cannot be undone.`}
      </Ask>
    </Sheet>
  );
}
