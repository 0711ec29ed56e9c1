import { useLingui } from '@lingui/react/macro';
import { Button, Textarea, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { v7 as uuid } from 'uuid';
import type { BoardColumn } from '@/api/types';
import { useDraft } from '@/ui/draft/useDraft';
import { useDesk } from './Desk';
import { NotAdded, type Unadded } from './NotAdded';
import classes from './quickAdd.module.css';

interface QuickAddProps {
  column: BoardColumn;
  list: RefObject<HTMLElement | null>;
}

/** Adds cards at the foot of a column, one Enter each; the field stays for the next one. */
export function QuickAdd({ column, list }: QuickAddProps) {
  const { t } = useLingui();
  const { change } = useDesk();
  const { draft, change: write } = useDraft(`new-card-${column.id}`, () => ({ title: '' }));
  const [opened, setOpened] = useState(false);
  const [unadded, setUnadded] = useState<Unadded[]>([]);
  const showWhenThere = useShowing(column, list);

  const send = async (card: Unadded) => {
    showWhenThere(card.cardId);
    setUnadded((cards) => cards.filter(({ cardId }) => cardId !== card.cardId));
    if (!(await change({ kind: 'add', columnId: column.id, ...card }))) {
      setUnadded((cards) => [...cards, card]);
    }
  };
  const add = () => {
    const title = draft.title.trim();
    write({ title: '' });
    if (title) {
      void send({ cardId: uuid(), title });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      add();
    } else if (event.key === 'Escape') {
      setOpened(false);
    }
  };

  return (
    <div className={classes.foot}>
      <NotAdded cards={unadded} onRetry={(card) => void send(card)} onForget={setUnadded} />
      {opened ? (
        <>
          <Textarea
            aria-label={t`New card in ${column.name}`}
            placeholder={t`What needs doing?`}
            description={t`Enter adds, Escape closes`}
            inputWrapperOrder={['label', 'input', 'description']}
            autosize
            autoFocus
            maxLength={200}
            value={draft.title}
            onChange={(event) => write({ title: event.currentTarget.value })}
            onKeyDown={onKeyDown}
            onBlur={() => draft.title.trim() === '' && setOpened(false)}
          />
          {draft.title.trim() ? (
            <Button size="compact-md" mt={6} onClick={add}>
              {t`Add`}
            </Button>
          ) : null}
        </>
      ) : (
        <UnstyledButton className={classes.add} onClick={() => setOpened(true)}>
          <IconPlus size={18} aria-hidden="true" />
          {t`Add a card`}
        </UnstyledButton>
      )}
    </div>
  );
}

/** Scrolls to a card that was added, once it stands at the end of its column. */
function useShowing(column: BoardColumn, list: RefObject<HTMLElement | null>): (cardId: string) => void {
  const added = useRef<string>(undefined);
  useEffect(() => {
    if (added.current && column.cards.at(-1)?.id === added.current) {
      list.current?.querySelector('[data-item]:last-of-type')?.scrollIntoView({ block: 'nearest' });
    }
  }, [column.cards, list]);
  return (cardId) => {
    added.current = cardId;
  };
}
