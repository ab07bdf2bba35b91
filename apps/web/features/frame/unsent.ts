const drafts = 'asar.draft.';

/** How much was typed on this device and has not reached the server. */
export async function unsentCount(): Promise<number> {
  return Object.keys(localStorage).filter((name) => name.startsWith(drafts)).length;
}
