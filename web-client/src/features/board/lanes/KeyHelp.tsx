import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Popover } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import classes from './keyHelp.module.css';

/** What the keyboard does on a card. */
export function KeyHelp() {
  const { t } = useLingui();
  const keys: [string, string][] = [
    [t`Arrows`, t`move between the cards`],
    ['Enter', t`open the card`],
    [t`Ctrl or Alt + arrows`, t`move the card`],
    ['M', t`choose a column and position`],
    ['I', t`take it yourself, or give it back`],
    ['Ctrl + Z', t`undo the last move`],
  ];
  return (
    <Popover position="bottom-end" width={330} trapFocus>
      <Popover.Target>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t`Keyboard shortcuts`}
          title={t`Keyboard shortcuts`}
          className={classes.button}
        >
          <IconKeyboard size={20} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <dl className={classes.keys}>
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
