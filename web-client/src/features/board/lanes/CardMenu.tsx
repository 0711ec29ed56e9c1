import { useLingui } from '@lingui/react/macro';
import { Menu } from '@mantine/core';
import { IconArchive, IconArrowsMove, IconHandGrab, IconHandOff, IconMaximize } from '@tabler/icons-react';
import type { CardOnBoard } from '@/api/types';
import { useDesk } from './Desk';
import classes from './cardMenu.module.css';

interface CardMenuProps {
  card: CardOnBoard;
  at: DOMRect;
  onClose: () => void;
}

/** What can be done with a card. One menu for all cards: a menu each would cost a large board a second. */
export function CardMenu({ card, at, onClose }: CardMenuProps) {
  const { t } = useLingui();
  const desk = useDesk();
  const mine = card.assignees.includes(desk.me.personId);
  return (
    <Menu opened onClose={onClose} position="bottom-start" returnFocus={false} hideDetached={false} width={220}>
      <Menu.Target>
        <span
          className={classes.anchor}
          style={{ left: at.left, top: at.top, width: at.width, height: at.height }}
          aria-hidden="true"
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={card.title}>
        <Menu.Item leftSection={<IconMaximize size={18} />} onClick={() => desk.open(card.id)}>
          {t`Open`}
        </Menu.Item>
        <Menu.Item
          leftSection={mine ? <IconHandOff size={18} /> : <IconHandGrab size={18} />}
          rightSection={<kbd>I</kbd>}
          onClick={() => desk.take(card.id, !mine)}
        >
          {mine ? t`Give back` : t`Take it myself`}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowsMove size={18} />}
          rightSection={<kbd>M</kbd>}
          onClick={() => desk.askWhereTo(card.id)}
        >
          {t`Move to…`}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconArchive size={18} />} onClick={() => desk.archive(card.id)}>
          {t`Archive`}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
