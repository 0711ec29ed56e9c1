import { onTestFinished, vi } from 'vitest';

/** Opens this test's window wide enough for a column beside the page; otherwise there is none. */
export function openWide(): void {
  const narrow = window.matchMedia;
  vi.stubGlobal('matchMedia', (media: string) => ({ ...narrow(media), matches: media.includes('min-width') }));
  onTestFinished(() => void vi.stubGlobal('matchMedia', narrow));
}
