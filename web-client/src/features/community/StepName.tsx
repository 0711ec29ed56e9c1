import { useLingui } from '@lingui/react/macro';
import { Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { StepProps } from './draft';
import { SimilarCommunities } from './SimilarCommunities';
import { StepForm } from './StepForm';

export function StepName({ draft, change }: StepProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [tried, setTried] = useState(false);
  const nameless = draft.name.trim() === '';
  const next = () => {
    setTried(true);
    if (!nameless) {
      void navigate({ to: '/communities/new', search: { step: 2 } });
    }
  };
  return (
    <StepForm step={1} title={t`What brings you together?`} verb={t`Next`} onNext={next}>
      <TextInput
        label={t`Name`}
        description={t`Short and recognisable: it appears in lists and with every post.`}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        error={tried && nameless ? t`A community needs a name.` : undefined}
        maxLength={200}
        autoFocus
        size="md"
      />
      <SimilarCommunities name={draft.name} />
      <Textarea
        label={t`Purpose`}
        description={t`Who is it for, and what happens here? It helps newcomers see whether they belong.`}
        value={draft.purpose}
        onChange={(event) => change({ purpose: event.currentTarget.value })}
        maxLength={10_000}
        autosize
        minRows={3}
        size="md"
      />
    </StepForm>
  );
}
