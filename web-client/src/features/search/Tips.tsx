import { useLingui } from '@lingui/react/macro';
import { Empty } from '@/ui/feedback/Empty';

/** Before anything is looked for. */
export function Tips() {
  const { t } = useLingui();
  return (
    <Empty title={t`What are you looking for?`}>
      {t`Communities, people, posts, answers and cards, all at once. Typing mistakes are forgiven. A name, a label or someone's expertise works too.`}
    </Empty>
  );
}
