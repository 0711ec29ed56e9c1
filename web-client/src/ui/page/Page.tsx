import { useEffect, useRef, type ReactNode } from 'react';
import { houseStyle } from '../theme/houseStyle';
import classes from './page.module.css';

interface PageProps {
  title: string;
  /** Shown instead of the title where a page has a richer heading; none where the `h1` stands in the page itself. */
  heading?: ReactNode;
  actions?: ReactNode;
  /**
   * `reading` keeps lines short, `gallery` gives tiles room beside each other, `wide` takes all there is, `screen` also
   * in height (boards).
   */
  width?: 'reading' | 'gallery' | 'wide' | 'screen';
  /** A `screen` that on narrow ones is as high as what stands in it. */
  grows?: boolean;
  aside?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: its title in the browser and for screen readers, actions, an optional side column. */
export function Page({ title, heading, actions, width = 'reading', grows = false, aside, children }: PageProps) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.title = `${title} · ${houseStyle.name}`;
  }, [title]);
  return (
    <div className={classes.page} data-width={width} data-grows={grows || undefined} ref={top}>
      {heading === null && !actions ? null : (
        <div className={classes.head}>
          {heading === undefined ? <h1 className={classes.title}>{title}</h1> : heading}
          {actions ? <div className={classes.actions}>{actions}</div> : null}
        </div>
      )}
      <div className={aside ? classes.columns : undefined}>
        <div className={classes.main}>{children}</div>
        {aside ? <div className={classes.aside}>{aside}</div> : null}
      </div>
    </div>
  );
}
