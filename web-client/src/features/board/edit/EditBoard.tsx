import { useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { Board } from '@/api/types';
import { useDraft } from '@/ui/draft/useDraft';
import { BothVersions } from '@/ui/feedback/BothVersions';
import { BoardInWords } from './BoardInWords';
import { draftOf, type BoardDraft } from './columnDraft';
import { ColumnsField } from './ColumnsField';
import { DeleteBoard } from './DeleteBoard';
import { useSaveBoard } from './useSaveBoard';

/** Changes the name and the columns of a board. */
export default function EditBoard({ board, onClose }: { board: Board; onClose: () => void }) {
  const { t } = useLingui();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const { draft, change, forget } = useDraft<BoardDraft>(`board-${board.id}`, () => draftOf(board));
  const [theirs, setTheirs] = useState<BoardDraft>();
  const { mutate, isPending } = useSaveBoard(board.id);
  const leave = () => {
    forget();
    onClose();
  };
  const save = (version: number) =>
    mutate({ ...draft, version }, { onSuccess: (conflict) => (conflict ? setTheirs(conflict) : leave()) });
  const cardsIn = (columnId: string) => board.columns.find(({ id }) => id === columnId)?.cards.length ?? 0;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Edit board`}
      size={760}
      fullScreen={narrow}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      {theirs ? (
        <BothVersions
          theirs={<BoardInWords draft={theirs} />}
          mine={<BoardInWords draft={draft} />}
          saving={isPending}
          onTakeTheirs={leave}
          onKeepMine={() => save(theirs.version)}
        />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save(draft.version);
          }}
        >
          <TextInput
            label={t`Name of the board`}
            required
            maxLength={200}
            value={draft.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
            data-autofocus
          />
          <ColumnsField columns={draft.columns} onChange={(columns) => change({ columns })} cardsIn={cardsIn} />
          <Group justify="space-between" mt="lg">
            <DeleteBoard board={board} />
            <Group gap="xs">
              <Button variant="default" onClick={leave}>
                {t`Cancel`}
              </Button>
              <Button type="submit" loading={isPending}>
                {t`Save`}
              </Button>
            </Group>
          </Group>
        </form>
      )}
    </Modal>
  );
}
