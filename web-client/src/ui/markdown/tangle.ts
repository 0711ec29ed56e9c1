/**
 * The parser's effort grows with the square of some things that no person writes many of. Beyond these a text is not
 * parsed, so that nobody can write one that stops a reader's browser; 100,000 letters of prose stay far below them.
 */
const most = { lines: 6_000, underlines: 150, containers: 30, marks: 1_000, effort: 2_000_000 };

const container = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const oneContainer = />|[-+*]|\d{1,9}[.)]/g;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const mark = /[*_[\]`]/g;

/** Whether a text would take a reader's browser too long. */
export function isTangled(text: string): boolean {
  const lines = text.split('\n', most.lines + 1);
  if (lines.length > most.lines || lines.filter((line) => underline.test(line)).length > most.underlines) {
    return true;
  }
  return lines.some(isDeep) || isDense(text);
}

const isDeep = (line: string) => count(container.exec(line)?.[0] ?? '', oneContainer) > most.containers;

/** Marks pair only within a paragraph, and a paragraph ends at an empty line. */
function isDense(text: string): boolean {
  let effort = 0;
  for (const paragraph of text.split(/\n[ \t]*\n/)) {
    const marks = count(paragraph, mark);
    effort += marks * marks;
    if (marks > most.marks || effort > most.effort) {
      return true;
    }
  }
  return false;
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
