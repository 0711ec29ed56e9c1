import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu } from '@mantine/core';
import { useElementSize, useMediaQuery } from '@mantine/hooks';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import type { Tool } from './tools';
import { ToolButton } from './ToolButton';
import { useRovingFocus } from './useRovingFocus';
import classes from './toolbar.module.css';

/** One stop of the Tab key; arrows go from tool to tool. What does not fit stands in a menu. */
export function Toolbar({ tools, disabled, controls }: { tools: Tool[]; disabled: boolean; controls: string }) {
  const { t, i18n } = useLingui();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const touch = useMediaQuery('(pointer: coarse)');
  const [open, setOpen] = useState(false);
  const fitting = width === 0 ? tools.length : Math.floor(width / (touch ? 44 : 34));
  const shown = fitting < tools.length ? tools.slice(0, Math.max(1, fitting - 1)) : tools;
  const hidden = tools.slice(shown.length);
  const roving = useRovingFocus();
  return (
    <div
      ref={ref}
      role="toolbar"
      aria-label={t`Formatting`}
      aria-controls={controls}
      className={classes.toolbar}
      {...roving}
    >
      {shown.map((tool, at) => (
        <ToolButton key={tool.name.id} tool={tool} disabled={disabled} first={at === 0} />
      ))}
      {hidden.length > 0 ? (
        <Menu position="bottom-end" opened={open} onChange={setOpen} returnFocus={false}>
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              className={classes.tool}
              tabIndex={-1}
              disabled={disabled}
              aria-label={t`More formatting`}
            >
              <IconDots size={18} aria-hidden="true" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {hidden.map(({ name, icon: Icon, isOn, use }) => (
              <Menu.Item
                key={name.id}
                leftSection={<Icon size={18} aria-hidden="true" />}
                aria-pressed={undefined}
                data-on={isOn ?? false}
                className={classes.item}
                onClick={use}
              >
                {i18n._(name)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </div>
  );
}
