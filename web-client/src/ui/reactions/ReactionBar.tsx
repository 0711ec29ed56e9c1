import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconBulb, IconConfetti, IconHeartHandshake, IconThumbUp, type Icon } from '@tabler/icons-react';
import { reactions, type Reaction } from '@/api/types';
import classes from './reactions.module.css';

const looks: Record<Reaction, { name: MessageDescriptor; icon: Icon }> = {
  like: { name: msg`Like`, icon: IconThumbUp },
  thanks: { name: msg`Thanks`, icon: IconHeartHandshake },
  insightful: { name: msg`Insightful`, icon: IconBulb },
  celebrate: { name: msg`Bravo`, icon: IconConfetti },
};

interface ReactionBarProps {
  counts: Record<Reaction, number>;
  mine: readonly string[];
  onToggle: (reaction: Reaction, given: boolean) => void;
  /** Who only reads sees the counts. */
  readOnly?: boolean | undefined;
}

/** The four ways to say something without words: one click gives, another takes back. */
export function ReactionBar({ counts, mine, onToggle, readOnly = false }: ReactionBarProps) {
  const { t, i18n } = useLingui();
  const shown = readOnly ? reactions.filter((reaction) => counts[reaction] > 0) : reactions;
  return (
    <div role="group" aria-label={t`Reactions`} className={classes.bar}>
      {shown.map((reaction) => {
        const { name, icon: Glyph } = looks[reaction];
        const given = mine.includes(reaction);
        const count = counts[reaction];
        const word = i18n._(name);
        return (
          <UnstyledButton
            key={reaction}
            className={classes.reaction}
            aria-pressed={given}
            aria-label={count > 0 ? `${word}, ${count}` : word}
            title={word}
            disabled={readOnly}
            onClick={() => onToggle(reaction, !given)}
          >
            <Glyph size={18} stroke={given ? 2.2 : 1.7} aria-hidden="true" />
            {count > 0 ? <span>{i18n.number(count)}</span> : null}
          </UnstyledButton>
        );
      })}
    </div>
  );
}
