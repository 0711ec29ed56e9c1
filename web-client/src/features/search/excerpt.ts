export interface Part {
  text: string;
  /** It is what was looked for. */
  hit: boolean;
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'", '#x2F': '/' };

/** The service tells excerpts as escaped HTML in which only `<mark>` is an element. Here they become plain text again. */
export function partsOf(excerpt: string): Part[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .map((part) => ({ text: unescaped(part.replace(/^<mark>|<\/mark>$/g, '')), hit: part.startsWith('<mark>') }))
    .filter((part) => part.text !== '');
}

export const textOf = (excerpt: string): string =>
  partsOf(excerpt)
    .map((part) => part.text)
    .join('');

const unescaped = (text: string): string =>
  text.replaceAll(/&(#?\w+);/g, (whole, name: string) => named[name] ?? whole);
