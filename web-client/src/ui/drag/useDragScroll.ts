import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, type RefObject } from 'react';

const reach = 56;
const fastest = 16;

/**
 * While something is dragged: scrolls the lists with `data-drop-list` and the element around them when the pointer comes
 * near an edge.
 */
export function useDragScroll(ref: RefObject<HTMLElement | null>, onDragging: (dragging: boolean) => void): void {
  const tell = useEffectEvent(onDragging);
  useEffect(() => {
    const around = ref.current!;
    let pointer = { clientX: 0, clientY: 0 };
    let frame = 0;
    const step = () => {
      const list = listUnder(around, pointer.clientX);
      const sides = around.getBoundingClientRect();
      around.scrollBy(speed(pointer.clientX, sides.left, sides.right), 0);
      if (list) {
        const ends = list.getBoundingClientRect();
        list.scrollBy(0, speed(pointer.clientY, ends.top, ends.bottom));
      }
      frame = requestAnimationFrame(step);
    };
    const stop = monitorForElements({
      onDragStart: ({ location }) => {
        pointer = location.initial.input;
        frame = requestAnimationFrame(step);
        tell(true);
      },
      onDrag: ({ location }) => {
        pointer = location.current.input;
      },
      onDrop: () => {
        cancelAnimationFrame(frame);
        tell(false);
      },
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [ref]);
}

function listUnder(around: HTMLElement, x: number): HTMLElement | undefined {
  return [...around.querySelectorAll<HTMLElement>('[data-drop-list]')].find((list) => {
    const { left, right } = list.getBoundingClientRect();
    return left <= x && x <= right;
  });
}

/** Pixels per frame: nothing in the middle, faster the nearer the edge. */
function speed(at: number, start: number, end: number): number {
  const near = Math.min(reach, (end - start) / 3);
  const fromStart = Math.max(0, start + near - at) / near;
  const fromEnd = Math.max(0, at - (end - near)) / near;
  return Math.round(fastest * (Math.min(1, fromEnd) - Math.min(1, fromStart)));
}
