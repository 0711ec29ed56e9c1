import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The rows near the screen and those that must stay, in their order. */
export function withPinned(range: Range, isPinned: (index: number) => boolean): number[] {
  const near = new Set(defaultRangeExtractor(range));
  return Array.from({ length: range.count }, (_, index) => index).filter((index) => near.has(index) || isPinned(index));
}
