import { Menu } from '@mantine/core';
import {
  cloneElement,
  Suspense,
  useEffect,
  useRef,
  type ComponentProps,
  type ReactElement,
  type ReactNode,
} from 'react';

interface OpenedMenuProps {
  target: ReactElement<ComponentProps<'button'>>;
  width: number;
  children: ReactNode;
}

/** Presses its button by itself: somebody has asked for the menu already. */
export default function OpenedMenu({ target, width, children }: OpenedMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; this one has its place, and gets the keyboard back when the menu closes.
    button.current?.focus({ preventScroll: true });
    button.current?.click();
  }, []);
  return (
    <Menu position="bottom-end" width={width} withinPortal>
      <Menu.Target>{cloneElement(target, { ref: button })}</Menu.Target>
      <Menu.Dropdown>
        <Suspense>{children}</Suspense>
      </Menu.Dropdown>
    </Menu>
  );
}
