/** A line of CommonMark without its marks of emphasis, code and links; not for whole documents. */
export const plain = (text: string): string =>
  text
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(\*\*|__|`|~~)/g, '')
    .replaceAll(/(^|\s)[*_](\S(?:[^*_]*\S)?)[*_]/g, '$1$2')
    .replaceAll(/\s+/g, ' ')
    .trim();
