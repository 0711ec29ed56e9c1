const oneDay = 86_400_000;

/** "Today", "Yesterday", else the date; `day` as `Date.toDateString()` writes it. */
export function dayName(day: string, locale: string, now = new Date()): string {
  const then = new Date(day);
  const ago = Math.round((new Date(now.toDateString()).getTime() - then.getTime()) / oneDay);
  const words =
    ago < 2
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-ago, 'day')
      : then.toLocaleDateString(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
