import { useMutationState } from '@tanstack/react-query';
import type { Sent } from './useStorePicture';

export const storing = 'store-picture';

/** An image is seen from the moment it is chosen: the file itself, until Kring has it. */
export function usePreview(src: string): string | undefined {
  const sent = useMutationState({
    filters: { mutationKey: [storing], status: 'pending' },
    select: ({ state }) => state.variables as Sent,
  });
  return sent.find((picture) => picture.src === src)?.preview;
}
