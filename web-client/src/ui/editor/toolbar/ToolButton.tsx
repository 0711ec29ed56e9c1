import { useLingui } from '@lingui/react';
import { ActionIcon } from '@mantine/core';
import type { Tool } from './tools';
import classes from './toolbar.module.css';

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A tool by its icon; its name and keys show on hover and are told to screen readers. */
export function ToolButton({ tool, disabled, first }: { tool: Tool; disabled: boolean; first: boolean }) {
  const { i18n } = useLingui();
  const { name, icon: Icon, isOn, use } = tool;
  const keys = isMac ? tool.keys?.replace('Control', 'Meta') : tool.keys;
  const told = keys?.replace('Control', 'Ctrl').replace('Meta', '⌘');
  return (
    <ActionIcon
      variant={isOn ? 'light' : 'subtle'}
      color={isOn ? 'primary' : 'gray'}
      className={classes.tool}
      tabIndex={first ? 0 : -1}
      disabled={disabled}
      aria-label={i18n._(name)}
      aria-keyshortcuts={keys}
      aria-pressed={isOn}
      title={told ? `${i18n._(name)} (${told})` : i18n._(name)}
      // The text keeps its selection and, on a phone, its keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onClick={use}
    >
      <Icon size={18} aria-hidden="true" />
    </ActionIcon>
  );
}
