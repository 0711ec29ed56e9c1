import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Comment } from '@/api/types';
import { useDraft } from '@/ui/draft/useDraft';
import { Editor } from '@/ui/editor/Editor';
import { BothVersions } from '@/ui/feedback/BothVersions';
import { Markdown } from '@/ui/markdown/Markdown';
import classes from './comment.module.css';
import { useThread } from './thread';
import { useEdit } from './useEdit';

/** Changes a comment where it stands. What is typed stays until it is saved or given up. */
export function EditComment({ comment }: { comment: Comment }) {
  const { t } = useLingui();
  const { postId, communityId, setEditing } = useThread();
  const { draft, change, forget } = useDraft(`edit-comment-${comment.id}`, () => ({
    body: comment.body ?? '',
    version: comment.version,
  }));
  const close = () => {
    forget();
    setEditing(comment.id, false);
  };
  const { save, saving, theirs } = useEdit(postId, comment.id, close);
  const submit = () => {
    if (draft.body.trim() && !saving) {
      save(draft);
    }
  };
  if (theirs) {
    return (
      <BothVersions
        theirs={<Markdown text={theirs.body ?? ''} />}
        mine={<Markdown text={draft.body} />}
        saving={saving}
        onTakeTheirs={close}
        onKeepMine={() => save({ body: draft.body, version: theirs.version })}
      />
    );
  }
  return (
    <div className={classes.editing}>
      <Editor
        label={t`Your comment`}
        size="line"
        autoFocus
        communityId={communityId}
        value={draft.body}
        onChange={(body) => change({ body })}
        onSubmit={submit}
      />
      <div className={classes.buttons}>
        <Button variant="default" onClick={close}>
          {t`Cancel`}
        </Button>
        <Button loading={saving} disabled={!draft.body.trim()} onClick={submit}>
          {t`Save`}
        </Button>
      </div>
    </div>
  );
}
