import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, done } from '@/api/http';
import type { Board } from '@/api/types';
import { Ask } from '@/ui/feedback/Ask';
import { notice, refusal } from '@/ui/feedback/notices';

/** Deletes a board, with all that stands on it; asked first, because it does not come back. */
export function DeleteBoard({ board }: { board: Board }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const { id, name, communityId } = board;
  const cards = board.columns.reduce((sum, column) => sum + column.cards.length, 0);
  const { mutate, isPending } = useMutation({
    mutationFn: () => done(api.DELETE('/api/boards/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      await navigate({ to: '/communities/$communityId/boards', params: { communityId } });
      notice(t`“${name}” is deleted`);
      await client.invalidateQueries({ queryKey: ['boards'] });
    },
    onError: (error) => refusal(error),
  });
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsked(true)}>
        {t`Delete board`}
      </Button>
      <Ask
        opened={asked}
        title={t`Delete “${name}”?`}
        verb={t`Delete board`}
        dangerous
        busy={isPending}
        onConfirm={() => mutate()}
        onClose={() => setAsked(false)}
      >
        <Text>
          {t`The board and ${plural(cards, { one: 'its # card', other: 'its # cards' })} will be removed for everyone. This cannot be undone.`}
        </Text>
      </Ask>
    </>
  );
}
