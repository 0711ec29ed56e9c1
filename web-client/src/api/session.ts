/**
 * Asks the person to sign in again where they are. Every request that meets an ended session waits here and is sent
 * again afterwards, so that nothing typed is lost.
 */
type Listener = () => void;

const listeners = new Set<Listener>();
let waiting: Promise<void> | undefined;
let goOn: (() => void) | undefined;

export const session = {
  /** Resolves when the person has signed in again. */
  restored(): Promise<void> {
    if (waiting === undefined) {
      waiting = new Promise((resolve) => {
        goOn = resolve;
      });
      // Not before: who hears it asks at once whether the session has ended.
      listeners.forEach((tell) => tell());
    }
    return waiting;
  },

  /** Called when the sign-in is known to have succeeded. */
  signedIn(): void {
    goOn?.();
    waiting = undefined;
    goOn = undefined;
    listeners.forEach((tell) => tell());
  },

  hasEnded: () => waiting !== undefined,

  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
