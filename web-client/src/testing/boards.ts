import { http, HttpResponse } from 'msw';
import type { Board, CardOnBoard } from '@/api/types';
import { aCommunity } from './communities';
import { OFFICERS, OLAF } from './people';

export const BOARD = 'b0a2d000-0000-4000-8000-000000000001';
const idOf = (kind: string, number: number) => `${kind}-0000-4000-8000-${String(number).padStart(12, '0')}`;
const cardId = (number: number) => idOf('ca2d0000', number);

export const aCard = (number: number, title: string, said: Partial<CardOnBoard> = {}): CardOnBoard => ({
  id: cardId(number),
  title,
  assignees: [],
  due: null,
  labels: [],
  version: 0,
  ...said,
});

/** Three columns: two cards to do, two of at most two under way, none done. */
export const aBoard = (): Board => ({
  id: BOARD,
  name: 'Havenplein',
  communityId: OFFICERS,
  districtId: null,
  people: { [OLAF.personId]: OLAF.name },
  createdBy: OLAF.personId,
  createdAt: '2026-11-01T09:00:00Z',
  version: 4,
  at: null,
  columns: [
    { ...aColumn(1, 'To do'), cards: [aCard(1, 'Call the school'), aCard(2, 'Fix the lamp', { labels: ['light'] })] },
    {
      ...aColumn(2, 'Doing', 2),
      cards: [aCard(3, 'Talk to the shops', { assignees: [OLAF.personId] }), aCard(4, 'Count the bikes')],
    },
    { ...aColumn(3, 'Done'), cards: [] },
  ],
});

const aColumn = (number: number, name: string, wipLimit: number | null = null) => ({
  id: idOf('c0100000', number),
  name,
  wipLimit,
  stage: null,
});

type Sent = { method: string; path: string; body: unknown; ifMatch: string | null };

/** A board as the service keeps it, with limits and versions, and what was sent to it. */
export function boardService(board: Board = aBoard()) {
  const sent: Sent[] = [];
  const descriptions = new Map<string, string | null>();
  const all = () => board.columns.flatMap((column) => column.cards);
  const find = (id: unknown) => all().find((card) => card.id === id);
  const problem = (slug: string, status: number) =>
    HttpResponse.json({ type: `/problems/${slug}`, status }, { status });
  const answer = (id: string) => HttpResponse.json({ id, version: find(id)?.version ?? board.version });
  const keep = async (request: Request) => {
    const text = await request.clone().text();
    const body: unknown = text ? JSON.parse(text) : undefined;
    sent.push({
      method: request.method,
      path: new URL(request.url).pathname,
      body,
      ifMatch: request.headers.get('If-Match'),
    });
    return (body ?? {}) as { id: string; columnId: string; title: string; position: number | null };
  };
  const place = (card: CardOnBoard, columnId: string, position: number | null) => {
    const column = board.columns.find(({ id }) => id === columnId)!;
    const others = column.cards.filter(({ id }) => id !== card.id);
    const isNew = others.length === column.cards.length;
    if (isNew && column.wipLimit !== null && others.length >= column.wipLimit) {
      return problem('wip-limit-reached', 409);
    }
    board.columns.forEach((each) => {
      each.cards = each.cards.filter(({ id }) => id !== card.id);
    });
    column.cards.splice(position ?? Number.POSITIVE_INFINITY, 0, { ...card, version: card.version + 1 });
    return answer(card.id);
  };
  const change = (id: string, part: Partial<CardOnBoard>) => {
    const card = find(id)!;
    Object.assign(card, part, { version: card.version + 1 });
    return answer(id);
  };
  const handlers = [
    http.get('*/api/communities/:id', () => HttpResponse.json(aCommunity({ id: OFFICERS, name: 'Wijkagenten' }))),
    http.get('*/api/people/:id', () => HttpResponse.json(OLAF)),
    http.get('*/api/people', () => HttpResponse.json({ items: [OLAF], next: null })),
    http.get(`*/api/boards/${BOARD}`, () => HttpResponse.json(board)),
    http.get('*/api/cards/:id', ({ params }) => {
      const card = find(params.id);
      const column = board.columns.find(({ cards }) => card && cards.includes(card));
      return card && column
        ? HttpResponse.json({
            ...card,
            boardId: BOARD,
            communityId: OFFICERS,
            columnId: column.id,
            description: descriptions.get(card.id) ?? null,
            people: board.people,
            createdBy: OLAF.personId,
            createdAt: '2026-11-02T09:00:00Z',
          })
        : problem('card-not-found', 404);
    }),
    http.post(`*/api/boards/${BOARD}/cards`, async ({ request }) => {
      const { id, columnId, title } = await keep(request);
      return find(id) ? answer(id) : place({ ...aCard(0, title), id }, columnId, null);
    }),
    http.post('*/api/cards/:id/move', async ({ request, params }) => {
      const { columnId, position } = await keep(request);
      return place(find(params.id)!, columnId, position);
    }),
    http.patch('*/api/cards/:id', async ({ request, params }) => {
      const body = await keep(request);
      const id = String(params.id);
      if (request.headers.get('If-Match') !== `"${find(id)?.version}"`) {
        return problem('changed-meanwhile', 412);
      }
      return change(id, body);
    }),
    http.put('*/api/cards/:id/assignees/:person', async ({ request, params }) => {
      await keep(request);
      const id = String(params.id);
      return change(id, { assignees: [...find(id)!.assignees, String(params.person)] });
    }),
    http.delete('*/api/cards/:id/assignees/:person', async ({ request, params }) => {
      await keep(request);
      const id = String(params.id);
      return change(id, { assignees: find(id)!.assignees.filter((person) => person !== params.person) });
    }),
    http.delete('*/api/cards/:id', async ({ request, params }) => {
      await keep(request);
      board.columns.forEach((column) => {
        column.cards = column.cards.filter(({ id }) => id !== params.id);
      });
      return new HttpResponse(null, { status: 204 });
    }),
  ];
  return { board, sent, handlers, change };
}
