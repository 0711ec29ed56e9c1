import { PersonDisc } from '../identity/PersonDisc';
import { Ring } from '../identity/Ring';
import { iconOf, type FoundType } from './foundTypes';
import classes from './found.module.css';

/** Ring, disc or sign of something that was found. Decorative; its name stands beside it. */
export function FoundGlyph({
  type,
  id,
  name,
  size = 28,
}: {
  type: FoundType;
  id: string;
  name: string;
  size?: number;
}) {
  if (type === 'community') {
    return <Ring id={id} name={name} size={size} />;
  }
  if (type === 'person') {
    return <PersonDisc id={id} name={name} size={size} />;
  }
  const Sign = iconOf[type];
  return (
    <span className={classes.sign} style={{ width: size, height: size }}>
      <Sign size={Math.round(size * 0.72)} stroke={1.8} aria-hidden="true" />
    </span>
  );
}
