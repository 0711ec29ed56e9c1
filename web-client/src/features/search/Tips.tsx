import { useLingui } from '@lingui/react/macro';
import { Empty } from '@/ui/feedback/Empty';

/** Before anything is looked for. */
export function Tips() {
  const { t } = useLingui();
  return (
    <Empty title={t`What are you looking for?`}>
      {t`Communities, people, posts, answers and cards, all at once. A slip of the keyboard is forgiven. A name, a label or somebody's expertise works as well.`}
    </Empty>
  );
}
