import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Problem } from '@/api/problem';
import type { Post } from '@/api/types';
import { useDraft } from '@/ui/draft/useDraft';
import { notice } from '@/ui/feedback/notices';
import { Sheet } from '@/ui/page/Sheet';
import { isWritten } from '../kinds';
import { checked, refused } from './check';
import type { PostWords } from './draft';
import { DraftNotice } from './DraftNotice';
import { PostForm } from './PostForm';
import { SendBar } from './SendBar';
import { Theirs } from './Theirs';
import { useSaveEdit } from './useSaveEdit';
import { Words } from './Words';
import classes from './conflict.module.css';

/** An edit that is being typed, and the version that it began from. */
interface EditDraft extends PostWords {
  version: number;
  savedAt: number;
}

/** Changes what a post says. If somebody else did so meanwhile, both versions stand side by side. */
export function EditPost({ post }: { post: Post }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const begin = () => ({
    title: post.title ?? '',
    body: post.body,
    tags: post.tags,
    version: post.version,
    savedAt: 0,
  });
  const { draft, change, forget, startOver } = useDraft<EditDraft>(`edit/${post.id}`, begin, localStorage);
  const [keptSince, setKeptSince] = useState(draft.savedAt || undefined);
  const [tried, setTried] = useState(false);
  const back = () => void navigate({ to: '/posts/$postId', params: { postId: post.id }, replace: true });
  const saving = useSaveEdit(post.id, draft.version, () => {
    forget();
    notice(t`Saved.`);
    back();
  });
  const { theirs } = saving;
  const write = (part: Partial<PostWords>) => {
    saving.forgive();
    change({ ...part, savedAt: Date.now() });
  };
  const discard = () => {
    startOver();
    setKeptSince(undefined);
  };
  const kind = isWritten(post.kind) ? post.kind : 'ARTICLE';
  const own = checked({ ...draft, kind, communityId: post.communityId });
  const errors = { ...(saving.error instanceof Problem ? refused(saving.error) : {}), ...(tried ? own : {}) };
  const send = () => {
    setTried(true);
    const right = Object.keys(own).length === 0;
    if (right) {
      saving.save(draft);
    }
    return right;
  };
  return (
    <PostForm onSend={send} label={t`Edit`}>
      {keptSince === undefined ? null : <DraftNotice savedAt={keptSince} onDiscard={discard} />}
      {theirs ? (
        <p className={classes.explained} role="alert">
          {t`Someone saved a change while you were typing. Copy over what you want to keep, then save; or keep theirs as it is.`}
        </p>
      ) : null}
      <div className={theirs ? classes.both : classes.alone}>
        <Sheet as="section" className={classes.mine} aria-label={theirs ? t`Yours` : undefined}>
          {theirs ? <h2>{t`Yours`}</h2> : null}
          <Words
            kind={kind}
            communityId={post.communityId}
            value={draft}
            onChange={write}
            errors={errors}
            busy={saving.busy}
            focusFirst={keptSince === undefined}
          />
        </Sheet>
        {theirs ? <Theirs theirs={theirs} mine={draft} onTake={write} /> : null}
      </div>
      <SendBar verb={theirs ? t`Save mine` : t`Save`} busy={saving.busy} error={saving.error}>
        {theirs ? (
          <Button
            variant="default"
            size="md"
            onClick={() => {
              forget();
              back();
            }}
          >
            {t`Keep theirs`}
          </Button>
        ) : (
          <Button
            variant="default"
            size="md"
            renderRoot={(props) => <Link to="/posts/$postId" params={{ postId: post.id }} {...props} />}
          >
            {t`Back`}
          </Button>
        )}
      </SendBar>
    </PostForm>
  );
}
