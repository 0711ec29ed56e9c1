import { useMediaQuery } from '@mantine/hooks';

/** Whether the window is wide enough for a column beside the page; where it is not, what would stand there goes between. */
export const useRoomBeside = (): boolean =>
  useMediaQuery('(min-width: 75.01em)', true, { getInitialValueInEffect: false });
