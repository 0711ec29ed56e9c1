import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview';
import { useEffect, useState, type RefObject } from 'react';
import classes from './drag.module.css';

/**
 * Lets an element be dragged, with a mouse or after a long press; what is in the hand is a copy of it with a shadow.
 *
 * @param id told to the places it is dropped on; without one it stays where it is
 */
export function useDraggable(ref: RefObject<HTMLElement | null>, id: string | undefined): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || id === undefined) {
      return undefined;
    }
    return draggable({
      element,
      getInitialData: () => ({ id }),
      onGenerateDragPreview: ({ nativeSetDragImage, location }) => {
        const { x, y } = element.getBoundingClientRect();
        const { clientX, clientY } = location.initial.input;
        setCustomNativeDragPreview({
          nativeSetDragImage,
          getOffset: () => ({ x: clientX - x + previewMargin, y: clientY - y + previewMargin }),
          render: ({ container }) => container.append(copyOf(element)),
        });
      },
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
  }, [ref, id]);
  return dragging;
}

const previewMargin = 16;

function copyOf(element: HTMLElement): HTMLElement {
  const hand = document.createElement('div');
  hand.className = classes.hand ?? '';
  hand.style.padding = `${previewMargin}px`;
  hand.style.width = `${element.offsetWidth + 2 * previewMargin}px`;
  hand.append(element.cloneNode(true));
  return hand;
}
