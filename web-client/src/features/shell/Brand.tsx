import { Link } from '@tanstack/react-router';
import { Mark } from '@/ui/identity/Mark';
import { houseStyle } from '@/ui/theme/houseStyle';
import classes from './rail.module.css';

/** The mark and the name, or the organisation's own; leads home. */
export function Brand() {
  return (
    <Link to="/" className={classes.brand}>
      {houseStyle.logo ? <img src={houseStyle.logo} alt="" height={32} /> : <Mark size={32} ink="#7cc7c1" />}
      <span>{houseStyle.name}</span>
    </Link>
  );
}
