// Served in place of the worker when it is switched off (OFFLINE_READING=0): browsers that have one ask for it again at every visit,
// get this, and are rid of the worker and of all that was kept.
import type { WorkerScope } from './scope.js';

declare const self: WorkerScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(forgetAll().then(() => self.registration.unregister()));
});

async function forgetAll(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('asar.')).map((name) => caches.delete(name)));
}
