import { useMutation } from '@tanstack/react-query';
import { Problem } from '@/api/problem';
import { differing } from './differing';
import { useDraft } from './useDraft';

interface VersionedDraft<T extends object> {
  /** By which the draft is kept in this tab. */
  name: string;
  /** What is stored, and its version. */
  theirs: T;
  version: number;
  /** Sends what was changed, as of the version that was read. */
  send: (changed: Partial<T>, version: number) => Promise<unknown>;
  /** Reads again what is stored. */
  reload: () => Promise<unknown>;
  onSaved: () => void;
}

interface Kept<T> {
  /** What was read before the first change, and its version. */
  base: T;
  version: number;
  mine: T;
}

/**
 * Fields of one thing while somebody changes them. Until the first change they follow what is stored; after it, what is
 * saved elsewhere meanwhile can be shown beside them and is never overwritten unseen.
 */
export function useVersionedDraft<T extends object>({
  name,
  theirs,
  version,
  send,
  reload,
  onSaved,
}: VersionedDraft<T>) {
  const fresh = { base: theirs, version, mine: theirs };
  const { draft, change, forget } = useDraft<Kept<T>>(name, () => fresh);
  const changed = differing(draft.mine, draft.base);
  const begun = changed.length > 0 ? draft : fresh;
  const startOver = () => {
    change(fresh);
    forget();
  };
  const save = useMutation({
    mutationFn: (asOf: number) =>
      send(Object.fromEntries(changed.map((field) => [field, begun.mine[field]])) as Partial<T>, asOf),
    onSuccess: async () => {
      await reload();
      startOver();
      onSaved();
    },
    onError: (error) => (error instanceof Problem && error.status === 412 ? reload() : undefined),
  });
  return {
    mine: begun.mine,
    theirs,
    changed,
    version: begun.version,
    /** It was saved elsewhere since the first change. */
    overtaken: begun.version !== version,
    edit: (part: Partial<T>) => change({ ...begun, mine: { ...begun.mine, ...part } }),
    startOver,
    save,
  };
}
