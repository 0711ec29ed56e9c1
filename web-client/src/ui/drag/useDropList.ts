import {
  dropTargetForElements,
  type ElementDropTargetEventBasePayload,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { placeIn } from './placeIn';

/** Where in a list something would land: above this item, or at the end; `top` in pixels from the top of the list. */
export interface Landing {
  before: string | null;
  top: number;
}

/**
 * Makes a list take what is dragged between its items. The items are those with `data-item`, in order from top to end.
 *
 * @param around where one may let go; below the last item means the end
 * @returns where it would land while something is held above the list
 */
export function useDropList(
  around: RefObject<HTMLElement | null>,
  ref: RefObject<HTMLElement | null>,
  onDrop: (id: string, before: string | null) => void,
): Landing | undefined {
  const [landing, setLanding] = useState<Landing>();
  const dropped = useEffectEvent(onDrop);
  useEffect(() => {
    const list = ref.current!;
    const show = (next: Landing | undefined) =>
      setLanding((now) => (now?.before === next?.before && now?.top === next?.top ? now : next));
    const follow = ({ location, source }: ElementDropTargetEventBasePayload) =>
      show(placeIn(list, location.current.input.clientY, String(source.data.id)));
    return dropTargetForElements({
      element: around.current!,
      onDragEnter: follow,
      onDrag: follow,
      onDragLeave: () => show(undefined),
      onDrop: ({ location, source }) => {
        show(undefined);
        const id = String(source.data.id);
        dropped(id, placeIn(list, location.current.input.clientY, id).before);
      },
    });
  }, [around, ref]);
  return landing;
}
