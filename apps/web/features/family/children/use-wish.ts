import { useEffect, useState } from 'react';

/**
 * What was pressed is shown at once and until the page has read it back: between an answer and the fresh reading a switch
 * would jump back for a moment. A refusal takes it back.
 */
export function useWish<Wish>(isFulfilled: (wish: Wish) => boolean) {
  const [wish, setWish] = useState<Wish | null>(null);
  const isDone = wish !== null && isFulfilled(wish);
  useEffect(() => {
    if (isDone) setWish(null);
  }, [isDone]);
  const hope = async (next: Wish, act: () => Promise<unknown>): Promise<boolean> => {
    setWish(next);
    const done = await act();
    if (done === null) setWish(null);
    return done !== null;
  };
  return [isDone ? null : wish, hope] as const;
}
