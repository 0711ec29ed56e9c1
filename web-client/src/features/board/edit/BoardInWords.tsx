import { useLingui } from '@lingui/react/macro';
import type { BoardDraft } from './columnDraft';

/** A board's name and columns, to compare with another's. */
export function BoardInWords({ draft: { name, columns } }: { draft: BoardDraft }) {
  const { t } = useLingui();
  return (
    <>
      <p>
        <b>{name}</b>
      </p>
      <ol>
        {columns.map((column) => (
          <li key={column.id}>
            {column.name}
            {column.wipLimit === null ? null : ` (${t`at most ${column.wipLimit}`})`}
          </li>
        ))}
      </ol>
    </>
  );
}
