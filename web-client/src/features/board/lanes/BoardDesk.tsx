import { VisuallyHidden } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { meQuery } from '@/api/queries';
import type { Board } from '@/api/types';
import { useDragScroll } from '@/ui/drag/useDragScroll';
import { Page } from '@/ui/page/Page';
import { FilterBar } from '../filter/FilterBar';
import { readWish, type BoardWish } from '../wish';
import classes from './board.module.css';
import { BoardHeading } from './BoardHeading';
import { BoardTools } from './BoardTools';
import { DeskContext } from './Desk';
import { JoinFirst } from './JoinFirst';
import { Lane } from './Lane';
import { LaneTabs } from './LaneTabs';
import { Overlays } from './Overlays';
import type { Overlay } from './overlay';
import { isFiltered, shownBy } from './shown';
import { useDeskOf } from './useDeskOf';
import { useLiveBoard } from './useLiveBoard';
import { useSteady } from './useSteady';

/** The board to work on: columns beside each other, each with its cards. */
export function BoardDesk({ board, wish }: { board: Board; wish: BoardWish }) {
  const root = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(false);
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const [overlay, setOverlay] = useState<Overlay>();
  const [filterOpened, setFilterOpened] = useState(false);
  const say = useSteady((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })));
  const { shown, filtered } = useShown(wish);
  const { desk, mayEdit, focus } = useDeskOf({ board, root, shown, say, show: setOverlay });
  const marks = useLiveBoard(board.id, desk.me.personId, held);
  useDragScroll(root, setHeld);
  /** Back to the card, unless something else has taken the focus. */
  const leave = (cardId: string) =>
    requestAnimationFrame(() => document.activeElement === document.body && focus(cardId));
  return (
    <DeskContext value={desk}>
      <Page
        title={board.name}
        heading={<BoardHeading board={board} />}
        actions={
          <BoardTools
            boardId={board.id}
            mayEdit={mayEdit}
            onEdit={() => setOverlay({ kind: 'board' })}
            filterOpened={filterOpened}
            onFilter={() => setFilterOpened(!filterOpened)}
          />
        }
        width="screen"
      >
        <FilterBar board={board} wish={wish} opened={filterOpened || filtered} />
        {desk.mayWrite ? null : <JoinFirst communityId={board.communityId} />}
        <LaneTabs columns={board.columns} root={root} />
        <div ref={root} className={classes.board} data-held={held || undefined}>
          {board.columns.map((column) => (
            <Lane key={column.id} column={column} shown={shown} filtered={filtered} marks={marks} />
          ))}
        </div>
        <VisuallyHidden component="output">
          <span key={said.turn}>{said.text}</span>
        </VisuallyHidden>
      </Page>
      <Overlays
        board={board}
        openCard={wish.card}
        marks={marks}
        overlay={overlay}
        onClose={(closed) => setOverlay((now) => (now === closed ? undefined : now))}
        onLeave={leave}
      />
    </DeskContext>
  );
}

/** Stays the same while the filter does, so that opening a card draws no other one again. */
function useShown({ who, label, text }: BoardWish) {
  const { data: me } = useSuspenseQuery(meQuery);
  const wish = useMemo(() => readWish({ who, label, text }), [who, label, text]);
  const shown = useMemo(() => shownBy(wish, me.personId), [wish, me.personId]);
  return { shown, filtered: isFiltered(wish) };
}
