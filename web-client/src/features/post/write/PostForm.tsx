import { useRef, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import classes from './write.module.css';

interface PostFormProps {
  /** Answers whether everything was right; if not, the first field that is wrong is gone to. */
  onSend: () => boolean;
  label: string;
  children: ReactNode;
}

/** Sends with its button and with Ctrl+Enter from every field. */
export function PostForm({ onSend, label, children }: PostFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const send = () => {
    const right = flushSync(onSend);
    if (!right) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  };
  return (
    <form
      ref={form}
      aria-label={label}
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDownCapture={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.stopPropagation();
          send();
        }
      }}
    >
      {children}
    </form>
  );
}
