// Several tabs of one browser: who is at work on what. A lock falls with its tab, however the tab ends.

/** Holds a name until it is let go. Resolves once it is held. */
export function holdName(name: string): Promise<() => void> {
  return new Promise((held) => {
    void navigator.locks.request(name, () => new Promise<void>((letGo) => held(letGo)));
  });
}

export async function heldNames(prefix: string): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name] : [])));
}

/** Does the work unless another tab is at it already. */
export async function unlessElsewhere(name: string, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}
