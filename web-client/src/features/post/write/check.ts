import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Problem } from '@/api/problem';
import { kinds, type WrittenKind } from '../kinds';
import type { PostWords } from './draft';

export type Field = 'communityId' | 'title' | 'body' | 'tags';
export type FieldErrors = Partial<Record<Field, MessageDescriptor | string>>;

export const longestTitle = 300;
export const mostTags = 10;
const longestBody = 100_000;
/** As the content service has it. */
const tagShape = /^[\p{L}\p{N}.][\p{L}\p{M}\p{N}.+#_-]{0,49}$/u;

/** What is missing or wrong before it is sent, in the order of the fields. */
export function checked(words: PostWords & { communityId: string | null; kind: WrittenKind }): FieldErrors {
  const { communityId, kind, title, body, tags } = words;
  return {
    ...(communityId === null ? { communityId: msg`Choose where it belongs.` } : {}),
    ...(kinds[kind].titled && title.trim() === '' ? { title: untitled(kind) } : {}),
    ...(title.length > longestTitle ? { title: msg`A title can have up to 300 characters.` } : {}),
    ...(body.trim() === '' ? { body: kind === 'QUESTION' ? unexplained : msg`Write something first.` } : {}),
    ...(body.length > longestBody ? { body: msg`This is over 100,000 characters. Split it into two posts.` } : {}),
    ...(tags.length > mostTags ? { tags: msg`Choose the ten tags that fit best.` } : {}),
    ...(tags.every((tag) => tagShape.test(tag)) ? {} : { tags: misshapen }),
  };
}

const unexplained = msg`Say a little more: what is the situation, and what have you tried?`;
const misshapen = msg`A tag is one word of up to 50 letters, digits and signs such as - and +.`;
const untitled = (kind: WrittenKind) =>
  kind === 'QUESTION' ? msg`Put your question in one sentence.` : msg`Give it a title.`;

/** What the service says about fields; `tags[2]` belongs to `tags`. */
export function refused(problem: Problem): FieldErrors {
  const fields: Field[] = ['communityId', 'title', 'body', 'tags'];
  return Object.fromEntries(
    problem.errors.flatMap(({ field, message }) => {
      const known = fields.find((each) => field.startsWith(each));
      return known ? [[known, message]] : [];
    }),
  );
}

/** As tags are kept: one word, lower case, each once. */
export const tidied = (tags: string[]): string[] => [
  ...new Set(tags.map((tag) => tag.trim().replace(/^#/, '').replaceAll(/\s+/g, '-').toLowerCase()).filter(Boolean)),
];
