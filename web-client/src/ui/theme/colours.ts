import type { MantineColorsTuple } from '@mantine/core';

/** Warm greys: paper, lines and ink. */
export const stone: MantineColorsTuple = [
  '#faf8f4',
  '#f3f0e9',
  '#ebe7dd',
  '#e2ddd2',
  '#c9c3b5',
  '#918a7b',
  '#625c50',
  '#4b463c',
  '#33302a',
  '#1f1d18',
];

/** The night side of petrol: text first, deepest last, as Mantine wants it. */
export const night: MantineColorsTuple = [
  '#e3eae9',
  '#c4d0cf',
  '#a9b8b7',
  '#7d9191',
  '#47605f',
  '#32464a',
  '#1b282a',
  '#121b1d',
  '#0c1416',
  '#070d0e',
];

export const brick: MantineColorsTuple = [
  '#fdf0ed',
  '#f9dcd5',
  '#f3b8ab',
  '#f08f7d',
  '#dd6b56',
  '#c74f39',
  '#b03a27',
  '#93301f',
  '#742518',
  '#561a10',
];

export const moss: MantineColorsTuple = [
  '#f0f7ee',
  '#dcecd8',
  '#b7d8b0',
  '#86c27c',
  '#66a95b',
  '#4e9044',
  '#3d7a35',
  '#31642b',
  '#264e21',
  '#1b3918',
];

/**
 * Ten shades of one colour, the seventh being the colour itself: lighter ones mixed with white, darker ones with black.
 *
 * @param colour `#rrggbb`
 */
export function shadesOf(colour: string): MantineColorsTuple {
  const lighter = [0.91, 0.82, 0.62, 0.43, 0.27, 0.12].map((share) => mixed(colour, 255, share));
  const darker = [0.16, 0.34, 0.52].map((share) => mixed(colour, 0, share));
  return [...lighter, colour, ...darker] as unknown as MantineColorsTuple;
}

function mixed(colour: string, end: number, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const hex = parts.map((part) =>
    Math.round(part + (end - part) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}
