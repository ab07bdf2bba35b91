// Brings the service worker up once the page is at rest. An update waits until every page of the old version is closed, or until the
// reader asks for it: two versions never share a page.
import type { FromPage } from './worker.js';

type Listener = (update: (() => void) | null) => void;

/** Tells when a newer version waits, with what brings it. Never rejects: the site works without a worker. */
export async function startWorker(onUpdate: Listener): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register('/worker.js');
    const offer = () => {
      const { waiting } = registration;
      if (waiting && navigator.serviceWorker.controller) onUpdate(() => takeOver(waiting));
    };
    offer();
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
    const { active } = await navigator.serviceWorker.ready;
    tell(active, { keep: loadedBefore() });
  } catch {
    // A browser that forbids workers, or a line that was lost meanwhile: the site works without, and the next visit tries again.
  }
}

const tell = (worker: ServiceWorker | null, words: FromPage) => worker?.postMessage(words);

function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  tell(waiting, { takeOver: true });
}

/** The first visit is loaded without a worker: it is told what to keep of it, from the browser's own cache. */
function loadedBefore(): string[] {
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const front = `/${location.pathname.split('/')[1]}`;
  return [
    ...new Set([front, location.pathname + location.search, ...files.filter((name) => name.includes('/assets/'))]),
  ];
}
