// Whether there is a connection. What the phone says is believed when it says no; a phone that says yes while nothing arrives is found
// out by the first request that is lost for good, or by a page that the worker had to take from the device.
let isLost = (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]).some(({ serverTiming }) =>
  serverTiming?.some(({ name }) => name === 'kept'),
);
const listeners = new Set<() => void>();

export const isOffline = (): boolean => isLost || !navigator.onLine;

export function setLost(next: boolean): void {
  if (isLost === next) return;
  isLost = next;
  for (const listener of listeners) listener();
}

export function onLineChange(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
