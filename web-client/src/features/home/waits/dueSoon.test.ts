import { expect, test } from 'vitest';
import type { WorkItem } from '@/api/types';
import { dueSoon } from './dueSoon';

const now = new Date(2026, 10, 30, 23, 30);
const card = (id: string, due: string | null, stage: WorkItem['stage'] = 'DOING'): WorkItem => ({
  id,
  due,
  stage,
  title: id,
  labels: [],
  boardId: 'b',
  boardName: 'Board',
  communityId: 'c',
  columnId: 'd',
  columnName: 'Doing',
  version: 0,
});

test('what is late comes first, then what is due today and tomorrow, also over the end of a month', () => {
  const cards = [card('tomorrow', '2026-12-01'), card('today', '2026-11-30'), card('late', '2026-11-02')];
  expect(dueSoon(cards, now).map(({ id, state }) => [id, state])).toEqual([
    ['late', 'late'],
    ['today', 'today'],
    ['tomorrow', 'tomorrow'],
  ]);
});

test('what is done, has no date or time enough does not wait', () => {
  expect(
    dueSoon([card('done', '2026-11-02', 'DONE'), card('no date', null), card('later', '2026-12-02')], now),
  ).toEqual([]);
});
