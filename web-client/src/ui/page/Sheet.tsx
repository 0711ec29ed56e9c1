import type { ComponentPropsWithoutRef, ElementType } from 'react';
import classes from './sheet.module.css';

interface SheetProps extends ComponentPropsWithoutRef<'div'> {
  as?: ElementType;
  /** Marks the left edge: what waits, what is a question, what is done, what is late. */
  edge?: 'waits' | 'question' | 'good' | 'bad' | undefined;
  padding?: 'none' | 'normal' | undefined;
}

/** A sheet of paper: what one reads or types lies on one. */
export function Sheet({ as: Element = 'div', edge, padding = 'normal', className, ...rest }: SheetProps) {
  const names = [classes.sheet, className].filter(Boolean).join(' ');
  return <Element className={names} data-edge={edge} data-padding={padding} {...rest} />;
}
