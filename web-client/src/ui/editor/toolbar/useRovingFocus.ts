import type { FocusEvent, KeyboardEvent } from 'react';

/** For a toolbar: Tab comes to the button that was left last, arrows, Home and End go through the buttons. */
export function useRovingFocus() {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const buttons = buttonsOf(event.currentTarget);
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const next = steps[event.key];
    if (at >= 0 && next !== undefined) {
      event.preventDefault();
      buttons.at(next % buttons.length)?.focus();
    }
  };
  const onFocus = (event: FocusEvent<HTMLElement>) =>
    buttonsOf(event.currentTarget).forEach((button) => {
      button.tabIndex = button === event.target ? 0 : -1;
    });
  return { onKeyDown, onFocus };
}

const buttonsOf = (bar: HTMLElement) => [...bar.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
