import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Board } from '@/api/types';

const duration = 320;

/** Lets cards that stand elsewhere now glide there, so that the eye can follow; not for those who want no motion. */
export function useGlide(root: RefObject<HTMLElement | null>, board: Board): void {
  const stood = useRef<ReadonlyMap<string, { lane: string; box: DOMRect }>>(new Map());
  useLayoutEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const now = standsOf(root.current);
    if (!still) {
      now.forEach(({ lane, box, tile }, id) => {
        const before = stood.current.get(id);
        if (before && before.lane !== lane) {
          glide(tile, before.box.x - box.x, before.box.y - box.y);
        }
      });
    }
    stood.current = now;
  }, [root, board]);
}

function glide(tile: HTMLElement, x: number, y: number): void {
  tile.animate(
    [
      { transform: `translate(${x}px, ${y}px)`, zIndex: 3 },
      { transform: 'none', zIndex: 3 },
    ],
    {
      duration,
      easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)',
    },
  );
}

function standsOf(root: HTMLElement | null) {
  const tiles = [...(root?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  return new Map(
    tiles.map((tile) => [
      tile.dataset.item ?? '',
      {
        tile,
        lane: tile.closest<HTMLElement>('[data-lane]')?.dataset.lane ?? '',
        box: tile.getBoundingClientRect(),
      },
    ]),
  );
}
