import { useLingui } from '@lingui/react/macro';

/** The kind that makes news official: the organisation itself speaks there. */
export const organisation = 'organisation';

/** Of which kind a community is, in its managers' own word but for the one that means something. */
export function KindWord({ kind }: { kind: string }) {
  const { t } = useLingui();
  return kind === organisation ? t`Speaks for the organisation` : kind;
}
