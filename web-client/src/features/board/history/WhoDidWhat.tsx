import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import type { Moment } from './moments';
import { useTold } from './useTold';
import classes from './who.module.css';

const around = 30;

interface WhoDidWhatProps {
  moments: Moment[];
  index: number;
  onChoose: (index: number) => void;
}

/** What happened around the moment that is shown, the latest on top; each leads there. */
export function WhoDidWhat({ moments, index, onChoose }: WhoDidWhatProps) {
  const { t } = useLingui();
  const { told, dated, dayAndTime } = useTold();
  const list = useRef<HTMLOListElement>(null);
  const from = Math.max(0, index - around);
  const near = moments.slice(from, index + around + 1).map((moment, offset) => ({ moment, at: from + offset }));
  useLayoutEffect(() => {
    const entry = list.current?.querySelector<HTMLElement>('[aria-current]');
    const room = list.current;
    if (entry && room) {
      room.scrollTop = entry.offsetTop - room.clientHeight / 2 + entry.offsetHeight / 2;
    }
  }, [index]);
  return (
    <ol ref={list} className={classes.list} aria-label={t`Who did what`}>
      {near.toReversed().map(({ moment, at }) => (
        <li key={moment.at}>
          <UnstyledButton
            className={classes.entry}
            aria-current={at === index ? 'time' : undefined}
            onClick={() => onChoose(at)}
          >
            <PersonDisc id={moment.changes[0]!.by.personId} name={moment.changes[0]!.by.name ?? t`Someone`} size={28} />
            <span>
              {moment.changes.map((change) => (
                <span key={`${change.kind} ${change.cardId} ${change.assignee?.personId}`} className={classes.told}>
                  {told(change)}
                </span>
              ))}
              <time dateTime={moment.at} title={dated(moment.at)} className={classes.time}>
                {dayAndTime(moment.at)}
              </time>
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ol>
  );
}
