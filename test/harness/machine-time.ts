import { clock } from '#kernel';

/** Tokens and codes follow the machine's clock: what they are so much later. */
export async function laterByTheMachine<T>(ms: number, act: () => Promise<T>): Promise<T> {
  const { wallNow } = clock;
  clock.wallNow = () => new Date(wallNow().getTime() + ms);
  return act().finally(() => {
    clock.wallNow = wallNow;
  });
}
