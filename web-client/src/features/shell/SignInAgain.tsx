import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { session } from '@/api/session';
import { signedInMessage } from './SignedIn';

const SignInDialog = lazy(() => import('./SignInDialog'));

/** The session has ended: sign in in a small window, and what was being done goes on where it was. */
export function SignInAgain() {
  const ended = useSyncExternalStore(session.subscribe, session.hasEnded);
  useEffect(() => {
    const heard = (event: MessageEvent) => {
      if (event.origin === location.origin && event.data === signedInMessage) {
        session.signedIn();
      }
    };
    window.addEventListener('message', heard);
    return () => window.removeEventListener('message', heard);
  }, []);
  return <Suspense>{ended ? <SignInDialog /> : null}</Suspense>;
}
