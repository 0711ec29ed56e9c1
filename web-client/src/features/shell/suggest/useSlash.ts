import { useEffect, useEffectEvent, type RefObject } from 'react';
import { singleKeysOn } from '@/ui/keys/singleKeys';

/** `/` from anywhere outside a field, and Ctrl+K or Cmd+K where no field uses it, go to the search field. */
export function useSlash(field: RefObject<HTMLInputElement | null>): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const command = event.ctrlKey || event.metaKey;
    const slash = event.key === '/' && !command && !event.altKey && singleKeysOn() && !isField(event.target);
    const ctrlK = event.key === 'k' && command && !isField(event.target);
    if ((slash || ctrlK) && !event.defaultPrevented) {
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    }
  });
  useEffect(() => {
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
