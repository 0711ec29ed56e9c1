import type { Access } from '@/api/types';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { Ring } from '@/ui/identity/Ring';
import classes from './circleOfPeople.module.css';

interface CircleOfPeopleProps {
  id: string;
  name: string;
  access: Access;
  people: { personId: string; name: string }[];
  /** How many free places are drawn where there are fewer people. */
  places?: number;
  size?: number;
}

/** As many as sit around a ring without touching, and as many as it takes to be seen as a circle. */
const most = 12;
const fewest = 6;

/** A community as what it is: people in a circle. Decorative; who they are is said beside it. */
export function CircleOfPeople({ id, name, access, people, places = 0, size = 232 }: CircleOfPeopleProps) {
  const around = people.slice(0, most);
  const filling = places > around.length;
  // Few people sit spread out, with the same number of free seats between each two, so that the circle is never lopsided.
  const apart = filling || around.length === 0 ? 1 : Math.ceil(fewest / around.length);
  const seats = filling ? Math.max(places, fewest / 2) : around.length * apart;
  const disc = size * 0.155;
  const radius = (size - disc) / 2;
  const at = (seat: number) => {
    const angle = -Math.PI / 2 + (seat * 2 * Math.PI) / seats;
    return {
      width: disc,
      height: disc,
      left: size / 2 + radius * Math.cos(angle) - disc / 2,
      top: size / 2 + radius * Math.sin(angle) - disc / 2,
    };
  };
  return (
    <div className={classes.circle} style={{ width: size, height: size }} aria-hidden="true">
      <Ring id={id} name={name} access={access} size={size * 0.62} />
      {Array.from({ length: seats }, (_, seat) => {
        const person = seat % apart === 0 ? around[seat / apart] : undefined;
        return person ? (
          <span key={person.personId} className={classes.seat} style={at(seat)}>
            <PersonDisc id={person.personId} name={person.name} size={disc} />
          </span>
        ) : (
          <span key={seat} className={classes.free} style={at(seat)} />
        );
      })}
    </div>
  );
}
