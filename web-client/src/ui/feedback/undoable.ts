const timeToUndo = 10_000;

/**
 * Does what cannot be taken back only when its undo is no longer offered, or when the page is left. Send with
 * `keepalive`, so that leaving does not lose it. Answers how to take it back; later that does nothing.
 */
export function undoable(go: () => void): () => void {
  const stop = () => {
    clearTimeout(timer);
    window.removeEventListener('pagehide', now);
  };
  const now = () => {
    stop();
    go();
  };
  const timer = setTimeout(now, timeToUndo);
  window.addEventListener('pagehide', now);
  return stop;
}
