// That a project is out is news for some days, or until its page was opened from here; then home goes on to what comes next.
const newsForMs = 3 * 24 * 60 * 60 * 1000;
const mark = (listingId: string): string => `asar.seen-published.${listingId}`;

export function isNewsOf({ id, publishedAt }: { id: string; publishedAt: string | null }, now: string): boolean {
  if (!publishedAt || Date.parse(now) - Date.parse(publishedAt) > newsForMs) return false;
  return localStorage.getItem(mark(id)) === null;
}

export function markSeen(listingId: string): void {
  localStorage.setItem(mark(listingId), '1');
}
