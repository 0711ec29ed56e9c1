import { useWindowVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useImperativeHandle, useLayoutEffect, useState, type ReactNode } from 'react';
import { useCallback, useRef, type ComponentPropsWithoutRef, type Ref } from 'react';
import { recalled, remember } from './measured';
import classes from './windowedList.module.css';
import { withPinned } from './withPinned';

/** What the bar of the frame hides, and a little air. */
const underTheBar = 76;

export interface WindowedListHandle {
  /** Scrolls to a row, which is measured on the way. False where the list does not hold it. */
  show: (key: string) => boolean;
}

interface WindowedListProps<T> extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** A new array only where something changed. */
  items: readonly T[];
  keyOf: (item: T) => string;
  /** Height of a row that was not measured yet, in pixels. */
  estimate: number;
  /** Rows that stay although they are out of sight, such as one in which somebody types. The last focused one stays too. */
  pinned?: ReadonlySet<string>;
  /** Names the list, so that it is found as it was left when somebody goes back. */
  name: string;
  onVisible?: (first: number, last: number) => void;
  handle?: Ref<WindowedListHandle>;
  children: (item: T, index: number) => ReactNode;
}

/**
 * A list of any length in the page's own scroll: only what is near the screen is in the page. What is read stays where
 * it is while rows come, go or turn out higher than thought above it.
 */
export function WindowedList<T>(props: WindowedListProps<T>) {
  const { items, keyOf, estimate, pinned, name, onVisible, handle, children, className, ...rest } = props;
  const list = useRef<HTMLDivElement>(null);
  const top = useTopOf(list);
  const [focused, setFocused] = useState<string>();
  const [before] = useState(() => recalled(name));
  const isPinned = (index: number) => {
    const key = keyOf(items[index]!);
    return key === focused || (pinned?.has(key) ?? false);
  };
  // oxlint-disable-next-line react/incompatible-library -- concerns the React Compiler, which does not build Kring
  const rows = useWindowVirtualizer<HTMLDivElement>({
    count: items.length,
    getItemKey: useCallback((index: number) => keyOf(items[index]!), [items, keyOf]),
    estimateSize: () => estimate,
    rangeExtractor: (range) => withPinned(range, isPinned),
    scrollMargin: top,
    scrollPaddingStart: underTheBar,
    overscan: 4,
    initialMeasurementsCache: before,
    // Keeps the row being read in place when others come or go before it, and never follows the end by itself.
    anchorTo: 'end',
    scrollEndThreshold: -1,
  });
  const show = useShow(rows, items, keyOf);
  useImperativeHandle(handle, () => ({ show }));
  useRemembering(name, rows);
  useVisible(rows, items, onVisible);
  return (
    <div
      {...rest}
      ref={list}
      className={[classes.list, className].filter(Boolean).join(' ')}
      style={{ height: rows.getTotalSize() }}
      onFocusCapture={(event) => setFocused(keyAround(event.target))}
    >
      {rows.getVirtualItems().map(({ key, index, start }) => (
        <div
          key={key}
          ref={rows.measureElement}
          data-index={index}
          data-key={key}
          className={classes.row}
          style={{ transform: `translateY(${start - top}px)` }}
        >
          {children(items[index]!, index)}
        </div>
      ))}
    </div>
  );
}

type Rows = Virtualizer<Window, HTMLDivElement>;

const settling = 1_500;
const takingOver = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Scrolls to a row and stays with it while rows come before it, until it stands still or somebody scrolls away. */
function useShow<T>(rows: Rows, items: readonly T[], keyOf: (item: T) => string): (key: string) => boolean {
  const wanted = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const scroll = (key: string): boolean => {
    const index = items.findIndex((item) => keyOf(item) === key);
    if (index >= 0) {
      rows.scrollToIndex(index, { align: 'start' });
    }
    return index >= 0;
  };
  const scrollAgain = useEffectEvent(() => wanted.current !== undefined && scroll(wanted.current));
  useLayoutEffect(() => void scrollAgain(), [items]);
  useEffect(() => {
    const letGo = () => (wanted.current = undefined);
    takingOver.forEach((event) => window.addEventListener(event, letGo, { passive: true }));
    return () => takingOver.forEach((event) => window.removeEventListener(event, letGo));
  }, []);
  return (key) => {
    wanted.current = key;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => (wanted.current = undefined), settling);
    return scroll(key);
  };
}

const keyAround = (element: Element) => element.closest<HTMLElement>('[data-key]')?.dataset.key;

/** Where the list begins in the page. When what stands above it changes its height, the reader goes along. */
function useTopOf(list: { current: HTMLElement | null }): number {
  const [top, setTop] = useState(0);
  const known = useRef(0);
  useLayoutEffect(() => {
    const measure = () => {
      const found = Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
      const moved = found - known.current;
      if (moved !== 0) {
        if (known.current > 0 && window.scrollY > known.current) {
          window.scrollBy(0, moved);
        }
        known.current = found;
        setTop(found);
      }
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(document.body);
    return () => watcher.disconnect();
  }, [list]);
  return top;
}

function useRemembering(name: string, rows: Rows): void {
  useEffect(() => () => remember(name, rows.takeSnapshot() as VirtualItem[]), [name, rows]);
}

function useVisible(rows: Rows, items: readonly unknown[], tell: ((first: number, last: number) => void) | undefined) {
  const first = rows.range?.startIndex;
  const last = rows.range?.endIndex;
  const told = useEffectEvent((from: number, to: number) => tell?.(from, to));
  useEffect(() => {
    if (first !== undefined && last !== undefined) {
      told(first, Math.min(last, items.length - 1));
    }
  }, [first, last, items]);
}
