// The part of a service worker's world that ours uses: TypeScript's own description of it cannot stand beside that of pages.

export interface LaterEvent extends Event {
  /** Keeps the worker alive until then. */
  waitUntil(work: Promise<unknown>): void;
}
export interface FetchEvent extends LaterEvent {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}
interface Events {
  install: LaterEvent;
  activate: LaterEvent;
  message: LaterEvent & { readonly data: unknown };
  fetch: FetchEvent;
}
export interface WorkerScope {
  addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
  skipWaiting(): Promise<void>;
  readonly registration: {
    readonly navigationPreload?: { enable(): Promise<void> };
    unregister(): Promise<boolean>;
  };
  readonly clients: { claim(): Promise<void> };
}
