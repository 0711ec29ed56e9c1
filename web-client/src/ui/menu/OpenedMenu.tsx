import { Menu } from '@mantine/core';
import {
  cloneElement,
  Suspense,
  useEffect,
  useRef,
  useState,
  type ComponentProps,
  type ReactElement,
  type ReactNode,
} from 'react';

interface OpenedMenuProps {
  target: ReactElement<ComponentProps<'button'>>;
  width: number;
  children: ReactNode;
}

/** Opens by itself, as soon as there is something that it can stand beside: somebody has asked for it already. */
export default function OpenedMenu({ target, width, children }: OpenedMenuProps) {
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; this one has its place, and gets the keyboard back when the menu closes.
    button.current?.focus({ preventScroll: true });
    setOpened(true);
  }, []);
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end" width={width} withinPortal>
      <Menu.Target>{cloneElement(target, { ref: button })}</Menu.Target>
      <Menu.Dropdown>
        <Suspense>{children}</Suspense>
      </Menu.Dropdown>
    </Menu>
  );
}
