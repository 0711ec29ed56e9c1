import { IconPhone } from '@tabler/icons-react';
import classes from './person.module.css';

/** A number as people write it, which a phone dials. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a className={classes.phone} href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>
      <IconPhone size={16} aria-hidden="true" />
      {phone}
    </a>
  );
}
