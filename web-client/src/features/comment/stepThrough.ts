import type { KeyboardEvent } from 'react';

const steps: Record<string, 1 | -1> = { PageDown: 1, PageUp: -1 };

/**
 * Keys of a feed, as screen readers know them: Page Down and Page Up go from one comment to the next while one of
 * them has the focus.
 */
export function stepThrough(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const from = (event.target as HTMLElement).closest('article');
  if (!step || !from || isTyping(event.target as HTMLElement)) {
    return;
  }
  const articles = [...event.currentTarget.querySelectorAll<HTMLElement>('article')];
  const to = articles[articles.indexOf(from) + step];
  if (to) {
    event.preventDefault();
    to.focus({ preventScroll: true });
    to.scrollIntoView({ block: 'start' });
  }
}

const isTyping = (element: HTMLElement): boolean => element.closest('textarea, input, [contenteditable=true]') !== null;
