import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Problem } from '@/api/problem';
import { useDraft } from '@/ui/draft/useDraft';
import { notice } from '@/ui/feedback/notices';
import { Page } from '@/ui/page/Page';
import { Sheet } from '@/ui/page/Sheet';
import { useRoomBeside } from '@/ui/page/useRoomBeside';
import { SimilarQuestions } from '../similar/SimilarQuestions';
import { useReader } from '../useReader';
import { checked, refused, type FieldErrors } from './check';
import { CommunityChoice } from './CommunityChoice';
import { begun, holdsSomething, nameOf, type Beginning, type KeptDraft, type PostDraft } from './draft';
import { DraftNotice } from './DraftNotice';
import { KindChoice } from './KindChoice';
import { OtherDrafts } from './OtherDrafts';
import { PostForm } from './PostForm';
import { SendBar } from './SendBar';
import { usePublish } from './usePublish';
import { Words } from './Words';
import classes from './write.module.css';

const edges = { QUESTION: 'question', NEWS: 'waits', ARTICLE: undefined, UPDATE: undefined } as const;

/** Writes a post. What is typed is kept until it is published or thrown away. */
export function NewPost({ beginning, others }: { beginning: Beginning; others: KeptDraft[] }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { me, roleIn } = useReader();
  const begin = () => {
    const [only, ...others] = me.communities;
    const wanted = me.communities.find(({ communityId }) => communityId === beginning.community);
    const community = wanted ?? (others.length === 0 ? only : undefined);
    return begun(community?.communityId ?? null, beginning.kind ?? 'UPDATE');
  };
  const { draft, change, forget, startOver } = useDraft<PostDraft>(nameOf(beginning), begin, localStorage);
  const [keptSince, setKeptSince] = useState(() => (holdsSomething(draft) ? draft.savedAt : undefined));
  const [tried, setTried] = useState(false);
  const [asked] = useDebouncedValue(draft.title, 400);
  const publishing = usePublish(draft.id, () => {
    forget();
    notice(t`Published.`);
    void navigate({ to: '/posts/$postId', params: { postId: draft.id }, replace: true });
  });
  const wide = useRoomBeside();
  const { communityId, kind } = draft;
  const write = (part: Partial<PostDraft>) => {
    publishing.forgive();
    change({ ...part, savedAt: Date.now() });
  };
  const discard = () => {
    startOver();
    setKeptSince(undefined);
    setTried(false);
    notice(t`Draft discarded.`, () => change(draft));
  };
  const own = checked(draft);
  const errors: FieldErrors = {
    ...(publishing.error instanceof Problem ? refused(publishing.error) : {}),
    ...(tried ? own : {}),
  };
  const send = () => {
    setTried(true);
    const right = Object.keys(own).length === 0;
    if (right) {
      publishing.publish(draft);
    }
    return right;
  };
  const said = (error: MessageDescriptor | string | undefined) => (typeof error === 'object' ? i18n._(error) : error);
  const manages = communityId
    ? roleIn(communityId) === 'MANAGER'
    : me.communities.some(({ role }) => role === 'MANAGER');
  const similar =
    kind === 'QUESTION' ? <SimilarQuestions text={asked} title={t`Has this been answered before?`} live /> : null;
  const aside = (
    <div className={classes.side}>
      {wide ? similar : null}
      <OtherDrafts drafts={others} />
    </div>
  );
  return (
    <Page title={t`Write`} aside={aside}>
      <PostForm onSend={send} label={t`New post`}>
        {keptSince === undefined ? null : <DraftNotice savedAt={keptSince} onDiscard={discard} />}
        <KindChoice
          value={kind}
          onChange={(chosen) => write({ kind: chosen })}
          noNews={manages ? undefined : t`Only community managers can publish news.`}
        />
        <CommunityChoice
          value={communityId}
          kind={kind}
          onChange={(chosen) => write({ communityId: chosen })}
          error={said(errors.communityId)}
        />
        <Sheet edge={edges[kind]} className={classes.words}>
          <Words
            kind={kind}
            communityId={communityId}
            value={draft}
            onChange={write}
            errors={errors}
            busy={publishing.busy}
            // What came back is looked at first.
            focusFirst={keptSince === undefined}
          >
            {wide ? null : similar}
          </Words>
        </Sheet>
        <SendBar verb={kind === 'QUESTION' ? t`Ask` : t`Publish`} busy={publishing.busy} error={publishing.error} />
      </PostForm>
    </Page>
  );
}
