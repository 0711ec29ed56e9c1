import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { meQuery } from '@/api/queries';
import { Empty } from '@/ui/feedback/Empty';
import { Page } from '@/ui/page/Page';
import { CircleOfPeople } from './CircleOfPeople';
import { useCommunityDraft } from './draft';
import { StepAccess } from './StepAccess';
import { StepName } from './StepName';
import { StepPeople } from './StepPeople';
import { Steps } from './Steps';
import classes from './newCommunity.module.css';

export type Step = 1 | 2 | 3;

/** Starts a community in three steps. What was filled in survives reload and detours. */
export function NewCommunityPage({ step }: { step: Step }) {
  const { t } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  const { draft, change, forget } = useCommunityDraft();
  if (me.roles.includes('guest')) {
    return (
      <Page title={t`Start a community`}>
        <Empty
          title={t`Guests cannot start communities`}
        >{t`Ask the person who invited you to start one for you.`}</Empty>
      </Page>
    );
  }
  if (draft.created && step < 3) {
    return <Navigate to="/communities/new" search={{ step: 3 }} replace />;
  }
  if (step > 1 && !draft.name.trim()) {
    return <Navigate to="/communities/new" search={{ step: 1 }} replace />;
  }
  return (
    <Page
      title={t`Start a community`}
      aside={
        <div className={classes.preview}>
          <CircleOfPeople
            id={draft.id}
            name={draft.name}
            access={draft.access}
            people={[me, ...draft.invited]}
            places={8}
          />
          <p className={classes.previewName}>{draft.name.trim() || t`Your community`}</p>
          <p className={classes.previewPurpose}>{draft.purpose}</p>
        </div>
      }
    >
      <Steps step={step} />
      {step === 1 ? <StepName draft={draft} change={change} /> : null}
      {step === 2 ? <StepAccess draft={draft} change={change} /> : null}
      {step === 3 ? <StepPeople draft={draft} change={change} forget={forget} /> : null}
    </Page>
  );
}
