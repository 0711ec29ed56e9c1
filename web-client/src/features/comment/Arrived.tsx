import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Arrivals } from '@/ui/feedback/Arrivals';

interface ArrivedProps {
  count: number;
  where: 'above' | 'below';
  onShow: () => void;
}

/** What others wrote while one reads elsewhere. */
export function Arrived({ count, where, onShow }: ArrivedProps) {
  const { t } = useLingui();
  const text = count > 0 ? t`${plural(count, { one: '# new comment', other: '# new comments' })}` : undefined;
  return <Arrivals where={where} text={text} onShow={onShow} />;
}
