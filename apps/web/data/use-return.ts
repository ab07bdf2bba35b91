import { useEffect } from 'react';

/** Calls when the reader comes back to this tab: a link of a mail opens in another one, and what it did is to be seen here too. */
export function useReturn(act: () => void): void {
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && act();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [act]);
}
