import classes from './identity.module.css';
import { hueOf } from './seed';

/**
 * A person: a filled disc with initials. Decorative; the name stands beside it, or give `label` where it does not. The
 * initials are drawn by the style sheet: as text they would be part of what a button or a link around them says.
 */
export function PersonDisc({
  id,
  name,
  size = 36,
  label,
}: {
  id: string;
  name: string;
  size?: number;
  label?: string;
}) {
  const named = label ? { role: 'img', 'aria-label': label, title: label } : { 'aria-hidden': true };
  return (
    <span
      className={classes.disc}
      style={{ width: size, height: size, fontSize: size * 0.38, backgroundColor: hueOf(id) }}
      data-initials={initials(name)}
      {...named}
    />
  );
}

/** First letter of the first and the last word: "Noor van Noord" is NN. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}
