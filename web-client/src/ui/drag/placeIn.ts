import type { Landing } from './useDropList';

const gap = 4;

/**
 * Where in a list something held at this height lands. What is dragged does not count as a neighbour of itself.
 *
 * @param height in pixels from the top of the window
 */
export function placeIn(list: HTMLElement, height: number, dragged: string): Landing {
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
  const others = items.filter((item) => item.dataset.item !== dragged);
  const next = others[firstBelow(others, height)];
  const last = others.at(-1);
  const edge = next ? next.offsetTop - gap : last ? last.offsetTop + last.offsetHeight + gap : gap;
  return { before: next?.dataset.item ?? null, top: edge };
}

/** The first item whose middle lies below this height, by halving: a column may hold hundreds. */
function firstBelow(items: HTMLElement[], height: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const half = (low + high) >> 1;
    const { top, bottom } = items[half]!.getBoundingClientRect();
    if ((top + bottom) / 2 > height) {
      high = half;
    } else {
      low = half + 1;
    }
  }
  return low;
}
