import { useEffect, useEffectEvent, useRef, useState, type ComponentType } from 'react';
import { isTangled } from '../markdown/tangle';
import { PlainEditor } from './PlainEditor';

export interface EditorProps {
  label: string;
  /** CommonMark. */
  value: string;
  onChange: (markdown: string) => void;
  /** Whose members may be mentioned and in which pasted images are stored; without it there are no images. */
  communityId?: string | undefined;
  placeholder?: string | undefined;
  error?: string | undefined;
  autoFocus?: boolean;
  /** `line` begins small and grows (comments), `page` gives room (posts). */
  size?: 'line' | 'page';
  /** Ctrl+Enter or Cmd+Enter. */
  onSubmit?: (() => void) | undefined;
  disabled?: boolean;
}

let rich: ComponentType<EditorProps> | undefined;

/** Writes CommonMark without showing it. One can write before all of the editor has come, and without it if it does not. */
export function Editor(props: EditorProps) {
  const [Rich, setRich] = useState(() => (isTangled(props.value) ? PlainEditor : rich));
  const [autoFocus, setAutoFocus] = useState(props.autoFocus ?? false);
  const plain = useRef<HTMLTextAreaElement>(null);
  const [begunWith] = useState(props.value);
  /** Never while somebody types. */
  const change = useEffectEvent(() => {
    const isHere = document.activeElement === plain.current;
    if (rich && !(isHere && plain.current?.value !== begunWith)) {
      setAutoFocus(isHere);
      setRich(() => rich);
    }
  });
  useEffect(() => {
    if (!Rich) {
      void import('./RichEditor').then((come) => {
        rich = come.RichEditor;
        change();
      }, stayPlain);
    }
  }, [Rich]);
  return Rich ? (
    <Rich {...props} autoFocus={autoFocus} />
  ) : (
    <PlainEditor {...props} field={plain} onBlur={() => rich && setRich(() => rich)} />
  );
}

const stayPlain = () => {};
