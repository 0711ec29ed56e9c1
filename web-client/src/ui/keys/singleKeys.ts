const storedAt = 'kring-single-keys';

/** Keys without Ctrl or Alt, such as `/`, can be switched off: voice control and tremor press them by accident. */
export const singleKeysOn = (): boolean => localStorage.getItem(storedAt) !== 'off';

export const switchSingleKeys = (on: boolean): void => localStorage.setItem(storedAt, on ? 'on' : 'off');
