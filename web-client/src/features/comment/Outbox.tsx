import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { explained } from '@/i18n/problems';
import { Markdown } from '@/ui/markdown/Markdown';
import classes from './write.module.css';
import type { Unsent } from './unsent';
import type { Outgoing } from './useSend';

interface OutboxProps {
  outgoing: Outgoing[];
  onSend: (comment: Unsent) => void;
  onDrop: (id: string) => void;
}

/** My comments that are on their way, and those that did not arrive: none is lost, and none is sent twice. */
export function Outbox({ outgoing, onSend, onDrop }: OutboxProps) {
  const { t } = useLingui();
  return outgoing.length > 0 ? (
    <ul className={classes.outbox} aria-label={t`On their way`}>
      {outgoing.map((comment) => (
        <li key={comment.id} className={classes.outgoing} data-failed={!comment.sending || undefined}>
          <div className={classes.text}>
            <Markdown text={comment.body} />
          </div>
          <Fate comment={comment} onSend={onSend} onDrop={onDrop} />
        </li>
      ))}
    </ul>
  ) : null;
}

function Fate({ comment, onSend, onDrop }: { comment: Outgoing } & Omit<OutboxProps, 'outgoing'>) {
  const { t, i18n } = useLingui();
  const { id, body, replyTo, failure, sending, paused } = comment;
  if (sending) {
    return (
      <output className={classes.fate}>
        {paused ? t`Will be sent by itself when the connection is back.` : t`Sending …`}
      </output>
    );
  }
  return (
    <div className={classes.fate} role="alert">
      <p>{failure ? i18n._(explained(failure)) : t`This comment has not been sent yet.`}</p>
      <Button size="compact-sm" variant="default" onClick={() => onSend({ id, body, replyTo })}>
        {t`Try again`}
      </Button>
      <Button size="compact-sm" variant="subtle" color="red" onClick={() => onDrop(id)}>
        {t`Discard`}
      </Button>
    </div>
  );
}
