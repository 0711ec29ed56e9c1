import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { v7 as uuid } from 'uuid';
import { answer, api } from '@/api/http';
import { useDraft } from '@/ui/draft/useDraft';
import { notice } from '@/ui/feedback/notices';
import type { ColumnDraft } from '../edit/columnDraft';
import { columnsOf, templateOf, templates } from './templates';

/** A board that is being made. Its id is made here, once, so that sending it twice makes one. */
interface NewBoardDraft {
  id: string;
  name: string;
  communityId: string | null;
  districtId: string | null;
  columns: ColumnDraft[];
}

export function useNewBoard() {
  const { t, i18n } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const say = i18n._.bind(i18n) as (message: (typeof templates)[number]['name']) => string;
  const { draft, change, forget } = useDraft<NewBoardDraft>('new-board', () => ({
    id: uuid(),
    name: '',
    communityId: null,
    districtId: null,
    columns: columnsOf(templates[0]!, say),
  }));
  const mutationKey = ['new-board', draft.id];
  const create = useMutation({
    mutationKey,
    mutationFn: (communityId: string) =>
      answer(api.POST('/api/boards', { body: { ...draft, name: draft.name.trim(), communityId } })),
    onSuccess: async () => {
      forget();
      await client.invalidateQueries({ queryKey: ['boards'] });
      await navigate({ to: '/boards/$boardId', params: { boardId: draft.id }, replace: true });
    },
  });
  const from = templateOf(draft.columns, say);
  const startFrom = (template: (typeof templates)[number]) => {
    const before = draft.columns;
    change({ columns: columnsOf(template, say) });
    if (!from) {
      notice(t`Your columns were replaced.`, () => change({ columns: before }));
    }
  };
  return {
    draft,
    change,
    from,
    startFrom,
    create,
    /** A double click comes before the button can say that it is busy. */
    send: (communityId: string) => (client.isMutating({ mutationKey }) === 0 ? create.mutate(communityId) : undefined),
  };
}
