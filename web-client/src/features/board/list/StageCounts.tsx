import { useLingui } from '@lingui/react/macro';
import type { BoardWork } from '@/api/types';

/** How many cards are in which stage, in words. */
export function StageCounts({ stages }: { stages: BoardWork['stages'] }) {
  const { t } = useLingui();
  const count = (wanted: string) => stages.find(({ stage }) => stage === wanted)?.cards ?? 0;
  const [todo, doing, done] = [count('TODO'), count('DOING'), count('DONE')];
  const said = [todo ? t`${todo} to do` : '', doing ? t`${doing} in progress` : '', done ? t`${done} done` : ''];
  return <>{said.filter(Boolean).join(' · ')}</>;
}
