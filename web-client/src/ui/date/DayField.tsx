import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendar } from '@tabler/icons-react';
import { useState, type ComponentType } from 'react';
import type { DayCalendarProps } from './DayCalendar';
import { dayTyped, patternOf, writtenDay } from './day';

const importCalendar = () => import('./DayCalendar');

/** Without a connection the page says so itself; a day can still be typed. */
const ignored = () => {};

interface DayFieldProps extends Pick<TextInputProps, 'size' | 'className'> {
  label: string;
  /** Where the label would only repeat what stands around the field, it is said and not shown. */
  labelHidden?: boolean;
  /** `2026-11-27`, or empty. */
  value: string;
  onChange: (day: string) => void;
  /** The days that can be chosen; what is typed is taken as it is. */
  min?: string | undefined;
  max?: string | undefined;
}

/**
 * A day, typed in the reader's own order or chosen from a calendar in the language of Kring: the browser's own date
 * field speaks the browser's. A day counts when the field is left, at Enter, or when it is chosen.
 */
export function DayField({ label, labelHidden = false, value, onChange, min, max, ...looks }: DayFieldProps) {
  const { t, i18n } = useLingui();
  const [typed, setTyped] = useState<string>();
  const [opened, calendar] = useDisclosure();
  const [DayCalendar, setDayCalendar] = useState<ComponentType<DayCalendarProps>>();
  const [told, setTold] = useState(false);
  const [before, setBefore] = useState(value);
  if (value !== before) {
    // Set from elsewhere meanwhile: what was begun here no longer counts.
    setBefore(value);
    setTyped(undefined);
    setTold(false);
  }
  const meant = typed === undefined ? value : dayTyped(typed, i18n.locale);
  const wrong = meant === undefined && typed?.trim() !== '';
  const pattern = patternOf(i18n.locale, { day: t`dd`, month: t`mm`, year: t`yyyy` });
  const take = () => (wrong ? setTold(true) : settle(meant ?? ''));
  const settle = (day: string) => {
    setTyped(undefined);
    setTold(false);
    if (day !== value) {
      onChange(day);
    }
  };
  // Opened only when it is there, so that the focus finds a day in it.
  const open = () =>
    void importCalendar().then((loaded) => {
      setDayCalendar(() => loaded.default);
      calendar.toggle();
    }, ignored);
  const choose = t`Choose a day: ${label}`;
  return (
    <TextInput
      {...looks}
      {...(labelHidden ? { 'aria-label': label, title: label } : { label })}
      value={typed ?? writtenDay(value, i18n.locale)}
      placeholder={pattern}
      aria-description={pattern}
      inputMode="numeric"
      autoComplete="off"
      error={told && wrong ? t`This is not a day. Type it as ${pattern}.` : undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
      rightSectionPointerEvents="all"
      rightSection={
        <Popover
          opened={opened}
          onDismiss={calendar.close}
          position="bottom-end"
          trapFocus
          returnFocus
          withinPortal
          shadow="md"
        >
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              aria-label={choose}
              title={choose}
              onPointerEnter={() => void importCalendar().catch(ignored)}
              onClick={open}
            >
              <IconCalendar size={18} aria-hidden="true" />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown p={4} aria-label={choose}>
            {DayCalendar ? (
              <DayCalendar
                value={value}
                min={min}
                max={max}
                onChoose={(day) => {
                  settle(day);
                  calendar.close();
                }}
              />
            ) : null}
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
