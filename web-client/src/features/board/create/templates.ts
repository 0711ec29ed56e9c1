import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { v7 as uuid } from 'uuid';
import type { ColumnDraft } from '../edit/columnDraft';

interface Template {
  name: MessageDescriptor;
  columns: [name: MessageDescriptor, stage: 'TODO' | 'DOING' | 'DONE', wipLimit?: number][];
}

const todo = msg({ message: 'To do', context: 'column' });
const doing = msg({ message: 'Doing', context: 'column' });
const done = msg({ message: 'Done', context: 'column' });

/** What boards begin with; every column can be changed afterwards. */
export const templates: Template[] = [
  {
    name: msg`To do, doing, done`,
    columns: [
      [todo, 'TODO'],
      [doing, 'DOING', 5],
      [done, 'DONE'],
    ],
  },
  {
    name: msg`With a waiting column`,
    columns: [
      [todo, 'TODO'],
      [doing, 'DOING', 5],
      [msg({ message: 'Waiting', context: 'column' }), 'DOING'],
      [done, 'DONE'],
    ],
  },
  {
    name: msg`From idea to result`,
    columns: [
      [msg({ message: 'Idea', context: 'column' }), 'TODO'],
      [msg({ message: 'Chosen', context: 'column' }), 'TODO', 10],
      [doing, 'DOING', 5],
      [msg({ message: 'Review', context: 'column' }), 'DOING', 3],
      [done, 'DONE'],
    ],
  },
];

/** The columns of a template in the reader's language, each with the id that it will have. */
export const columnsOf = (template: Template, say: (message: MessageDescriptor) => string): ColumnDraft[] =>
  template.columns.map(([name, stage, wipLimit]) => ({
    id: uuid(),
    name: say(name),
    stage,
    wipLimit: wipLimit ?? null,
  }));

/** The template that made these columns, as long as nobody changed them. */
export const templateOf = (columns: ColumnDraft[], say: (message: MessageDescriptor) => string): Template | undefined =>
  templates.find(({ columns: made }) => same(columns, made, say));

function same(columns: ColumnDraft[], made: Template['columns'], say: (message: MessageDescriptor) => string): boolean {
  const words = (name: string, stage: string | null, limit: number | null) => `${name}/${stage ?? ''}/${limit ?? ''}`;
  const now = columns.map(({ name, stage, wipLimit }) => words(name, stage, wipLimit));
  const then = made.map(([name, stage, limit]) => words(say(name), stage, limit ?? null));
  return now.join() === then.join();
}
