/** A CommonMark text in pieces that can be shown and compared by themselves; a fence stays whole. */
export function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let block: string[] = [];
  let fenced = false;
  for (const line of text.split('\n')) {
    fenced = /^\s*(```|~~~)/.test(line) ? !fenced : fenced;
    if (line.trim() === '' && !fenced) {
      blocks.push(block.join('\n'));
      block = [];
    } else {
      block.push(line);
    }
  }
  return [...blocks, block.join('\n')].filter((each) => each.trim() !== '');
}
