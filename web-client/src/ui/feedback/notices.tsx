import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { explained } from '@/i18n/problems';

const shown = { withBorder: true, radius: 'lg', closeButtonProps: { 'aria-label': 'OK' } } as const;

/** Which notice speaks of a thing now. */
const speaking = new Map<string, string>();

/**
 * A short message that something worked, with a way back where there is one.
 *
 * @param about takes the place of the notice before about the same thing
 */
export function notice(message: string, undo?: () => void, about?: string): void {
  say(message, undo && { verb: i18n._(msg`Undo`), act: undo }, about);
}

/** A short message about something that is not in sight, with the way there; it takes the place of the one before. */
export function pointer(message: string, verb: string, act: () => void): void {
  say(message, { verb, act }, 'pointer');
}

function say(message: string, way?: { verb: string; act: () => void }, about?: string): void {
  notifications.hide(speaking.get(about ?? '') ?? '');
  const id = notifications.show({
    ...shown,
    color: 'primary',
    autoClose: way ? 10_000 : 4_000,
    message: way ? (
      <span style={{ display: 'flex', alignItems: 'center', gap: 12, justifyContent: 'space-between' }}>
        {message}
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            notifications.hide(id);
            way.act();
          }}
        >
          {way.verb}
        </Button>
      </span>
    ) : (
      message
    ),
  });
  if (about) {
    speaking.set(about, id);
  }
}

/**
 * Says why something was refused; what was shown too early is taken back by the caller.
 *
 * @param said where the caller knows it more exactly than the problem does
 */
export function refusal(error: unknown, said: string = i18n._(explained(error))): void {
  notifications.show({ ...shown, color: 'red', autoClose: 8_000, message: said, role: 'alert' });
}
