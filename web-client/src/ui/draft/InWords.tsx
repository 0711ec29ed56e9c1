import { useLingui } from '@lingui/react/macro';
import classes from './inWords.module.css';

interface InWordsProps<Field extends string> {
  words: Record<Field, [label: string, value: string | null | undefined]>;
  fields: readonly Field[];
}

/** Some fields of a thing, to compare with another version of it. */
export function InWords<Field extends string>({ words, fields }: InWordsProps<Field>) {
  const { t } = useLingui();
  return (
    <dl className={classes.words}>
      {fields.map((field) => (
        <div key={field}>
          <dt>{words[field][0]}</dt>
          <dd>{words[field][1] || t`empty`}</dd>
        </div>
      ))}
    </dl>
  );
}
