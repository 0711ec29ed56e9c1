import { useLingui } from '@lingui/react/macro';
import { Button, CloseButton, Kbd } from '@mantine/core';
import { useImperativeHandle, useState, type ReactNode, type Ref } from 'react';
import { v7 as newId } from 'uuid';
import type { Comment } from '@/api/types';
import { useDraft } from '@/ui/draft/useDraft';
import { Editor } from '@/ui/editor/Editor';
import { BeginComment } from './BeginComment';
import type { Unsent } from './unsent';
import classes from './write.module.css';

export interface WriteCommentHandle {
  replyTo: (comment: Comment) => void;
}

interface WriteCommentProps {
  postId: string;
  communityId: string;
  onSend: (comment: Unsent) => void;
  handle: Ref<WriteCommentHandle>;
  /** Stands beside the closed box. */
  beside: ReactNode;
}

interface Draft {
  body: string;
  answers: { id: string; name: string } | null;
}

const nothing = (): Draft => ({ body: '', answers: null });

/** Where a comment is written: one line at the foot of the screen until it is needed. What is typed stays for later. */
export function WriteComment({ postId, communityId, onSend, handle, beside }: WriteCommentProps) {
  const { t } = useLingui();
  const { draft, change, forget } = useDraft(`comment-${postId}`, nothing, localStorage);
  const [open, setOpen] = useState(false);
  const [closed, setClosed] = useState(false);
  const show = (shown: boolean) => {
    setOpen(shown);
    setClosed(!shown);
  };
  useImperativeHandle(handle, () => ({
    replyTo: ({ id, author }) => {
      change({ answers: { id, name: author?.name ?? '' } });
      show(true);
    },
  }));
  const { body, answers } = draft;
  const name = answers?.name;
  const send = () => {
    if (body.trim()) {
      onSend({ id: newId(), body: body.trim(), replyTo: answers?.id ?? null });
      change(nothing());
      forget();
      show(false);
    }
  };
  if (!open) {
    return (
      <div className={classes.closed}>
        <BeginComment draft={body} focused={closed} onBegin={() => show(true)} />
        {beside}
      </div>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape comes from the field in it
    <form
      className={classes.writing}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && show(false)}
    >
      {answers ? (
        <p className={classes.answers}>
          <span>{t`Replying to ${name}`}</span>
          <CloseButton
            size="sm"
            aria-label={t`Reply to no one in particular`}
            onClick={() => change({ answers: null })}
          />
        </p>
      ) : null}
      <Editor
        key={answers?.id ?? 'comment'}
        label={t`Your comment`}
        placeholder={t`What do you want to say?`}
        size="line"
        autoFocus
        communityId={communityId}
        value={body}
        onChange={(typed) => change({ body: typed })}
        onSubmit={send}
      />
      <div className={classes.buttons}>
        <span className={classes.keys}>
          <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">Enter</Kbd>
        </span>
        <Button variant="subtle" onClick={() => show(false)}>
          {t`Later`}
        </Button>
        <Button type="submit" disabled={!body.trim()}>
          {t`Post the comment`}
        </Button>
      </div>
    </form>
  );
}
