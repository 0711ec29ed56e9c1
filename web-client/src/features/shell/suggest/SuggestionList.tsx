import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { FoundGlyph } from '@/ui/found/FoundGlyph';
import { foundTypes, typesInOrder } from '@/ui/found/foundTypes';
import { SuggestionRow } from './SuggestionRow';
import type { Suggestions } from './useSuggestions';
import classes from './suggest.module.css';

/** Communities, people, posts and cards that begin like what is typed; the last row searches for it. */
export function SuggestionList({ suggestions }: { suggestions: Suggestions }) {
  const { t, i18n } = useLingui();
  const { listId, items, rows, wish, shown } = suggestions;
  const present = typesInOrder.filter((type) => items.some((item) => item.type === type));
  return (
    <>
      <VisuallyHidden role="status">
        {shown ? t`${plural(items.length, { one: '# suggestion', other: '# suggestions' })}` : null}
      </VisuallyHidden>
      {shown ? (
        <div id={listId} role="listbox" aria-label={t`Suggestions`} className={classes.list}>
          {present.map((type) => (
            <div key={type} role="group" aria-labelledby={`${listId}-${type}`}>
              <div id={`${listId}-${type}`} className={classes.heading}>
                {i18n._(foundTypes[type].many)}
              </div>
              {items.map((item, row) =>
                item.type === type ? (
                  <SuggestionRow key={item.id} row={row} suggestions={suggestions}>
                    <FoundGlyph type={type} id={item.id} name={item.text} size={26} />
                    <span className={classes.text}>{item.text}</span>
                    {item.handle ? <span className={classes.handle}>@{item.handle}</span> : null}
                  </SuggestionRow>
                ) : null,
              )}
            </div>
          ))}
          <SuggestionRow row={rows.length - 1} suggestions={suggestions}>
            <IconSearch size={18} className={classes.all} aria-hidden="true" />
            <span className={classes.text}>{t`Search for “${wish}”`}</span>
          </SuggestionRow>
        </div>
      ) : null}
    </>
  );
}
