import { cloneElement, lazy, Suspense, useState, type ComponentProps, type ReactElement, type ReactNode } from 'react';

const importMenu = () => import('./OpenedMenu');
const OpenedMenu = lazy(importMenu);

/** Without a connection the page says so itself, and the next press tries again. */
const ignored = () => {};

type Target = ReactElement<ComponentProps<'button'>>;

interface MenuOnDemandProps {
  /** The button that opens it. */
  target: Target;
  /** In pixels. */
  width: number;
  /** Loads what the items are made of, as soon as somebody comes near. */
  load?: () => Promise<unknown>;
  /** The items. */
  children: ReactNode;
}

/**
 * A menu that is loaded and made when it is first opened: a page shows one beside everything that somebody wrote, and
 * nearly all of them stay closed.
 */
export function MenuOnDemand({ target, width, load, children }: MenuOnDemandProps) {
  const [wanted, setWanted] = useState(false);
  const fetchAll = () => Promise.all([importMenu(), load?.()]);
  const comeNear = () => void fetchAll().catch(ignored);
  const closed = cloneElement(target, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: comeNear,
    onFocus: comeNear,
    onClick: () => void fetchAll().then(() => setWanted(true), ignored),
  });
  return wanted ? (
    <Suspense fallback={closed}>
      <OpenedMenu target={target} width={width}>
        {children}
      </OpenedMenu>
    </Suspense>
  ) : (
    closed
  );
}
