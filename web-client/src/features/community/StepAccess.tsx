import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { AccessChoice } from './AccessChoice';
import type { StepProps } from './draft';
import { StepForm } from './StepForm';

export function StepAccess({ draft, change }: StepProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  return (
    <StepForm
      step={2}
      title={t`Who can join?`}
      verb={t`Next`}
      onNext={() => void navigate({ to: '/communities/new', search: { step: 3 } })}
    >
      <AccessChoice
        label={t`You can change this later, under settings.`}
        community={draft}
        value={draft.access}
        onChange={(access) => change({ access })}
      />
    </StepForm>
  );
}
