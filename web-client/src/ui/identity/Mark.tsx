/** Kring's mark: a circle with room for one more. Decorative; the name stands beside it. */
export function Mark({ size = 28, ink = 'currentColor' }: { size?: number; ink?: string }) {
  return (
    <svg viewBox="0 0 64 64" width={size} height={size} fill="none" aria-hidden="true" focusable="false">
      <path d="M38.2 9.8a23 23 0 1 0 15 13.6" stroke={ink} strokeWidth="8" strokeLinecap="round" />
      <circle cx="50" cy="14" r="5.5" fill="var(--kring-accent)" />
    </svg>
  );
}
