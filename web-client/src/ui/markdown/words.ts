/** What plain words hold beside letters: people who are mentioned, and addresses that were only pasted. */
export type Word = { kind: 'text' | 'mention' | 'address'; text: string };

/** A mention as the services read it, `People` of the platform starter: not inside a word or a mail address. */
const mention = String.raw`(?<![\w@./-])@[a-z0-9](?:[a-z0-9._-]{0,37}[a-z0-9])?`;
const address = String.raw`https?:\/\/[^\s<>]*[^\s<>.,:;!?'")\]}*_]`;
const special = new RegExp(`(${mention})|(${address})`, 'gi');

/** Splits a text, losing nothing. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const found of text.matchAll(special)) {
    words.push({ kind: 'text', text: text.slice(end, found.index) });
    words.push({ kind: found[1] ? 'mention' : 'address', text: found[0] });
    end = found.index + found[0].length;
  }
  return [...words, { kind: 'text' as const, text: text.slice(end) }].filter((word) => word.text !== '');
}
