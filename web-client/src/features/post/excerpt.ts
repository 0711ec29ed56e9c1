import { plain } from '@/ui/text/plain';

const wordsPerMinute = 200;

export interface Excerpt {
  text: string;
  /** There is more than this. */
  cut: boolean;
}

/**
 * The beginning of a CommonMark text that can be shown by itself: it ends between blocks or list items, a fence that it
 * cuts is closed, and only a single long paragraph is cut at a word.
 *
 * @param length about how many letters
 */
export function excerptOf(body: string, length: number): Excerpt {
  const lines = body.trim().split('\n');
  let taken = 0;
  let fence: string | undefined;
  for (const [at, line] of lines.entries()) {
    const mayEnd = at > 0 && !fence && (line.trim() === '' || /^\s*([-*+]|\d+[.)])\s/.test(line));
    if (mayEnd && taken >= length * 0.6) {
      return { text: lines.slice(0, at).join('\n').trimEnd(), cut: true };
    }
    if (taken > length * 1.4) {
      const begun = lines.slice(0, at).join('\n');
      return { text: fence ? `${begun}\n${fence}` : atWord(begun, length), cut: true };
    }
    fence = fenceAfter(line, fence);
    taken += line.length + 1;
  }
  return taken > length * 1.4 && !fence ? shortened(lines.join('\n'), length) : { text: lines.join('\n'), cut: false };
}

/** The first paragraph that is text, without marks: what an article begins with. */
export function leadOf(body: string): string {
  const paragraph = body
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .find((block) => block !== '' && !/^(#|>|```|~~~|!\[|[-*+]\s|\d+[.)]\s|\|)/.test(block));
  return plain(paragraph ?? '');
}

export const minutesToRead = (body: string): number =>
  Math.max(1, Math.round(body.split(/\s+/).length / wordsPerMinute));

function fenceAfter(line: string, open: string | undefined): string | undefined {
  const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
  if (!mark) {
    return open;
  }
  return open ? (mark.startsWith(open) ? undefined : open) : mark;
}

function shortened(text: string, length: number): Excerpt {
  const short = atWord(text, length);
  return { text: short, cut: short !== text };
}

/** Only the last block is cut: what stands before it may be anything. */
function atWord(text: string, length: number): string {
  const lastBlock = text.lastIndexOf('\n\n') + 2;
  const end = text.lastIndexOf(' ', Math.max(length, lastBlock + 80));
  return end > lastBlock && text.length > length ? `${text.slice(0, end)} …` : text;
}
