import { Component, type ReactNode } from 'react';
import { BrokenPage, OfflinePage } from './error-pages.js';

const reloadMark = 'asar.reloaded-for';

/** A chunk that is gone after an update of the site: loading the page anew brings the new ones. Once per address, lest it goes round. */
function reloadsForUpdate(failure: unknown): boolean {
  const isChunk =
    failure instanceof TypeError && /dynamically imported module|importing a module script/i.test(failure.message);
  if (!isChunk || !navigator.onLine || sessionStorage.getItem(reloadMark) === location.href) return false;
  sessionStorage.setItem(reloadMark, location.href);
  location.reload();
  return true;
}

type Broken = { state: 'whole' | 'reloading' | 'offline' | 'broken' };

/** A page that breaks takes only itself down: the frame stays, and the reader can go on. */
export class ErrorBoundary extends Component<{ children: ReactNode }, Broken> {
  override state: Broken = { state: 'whole' };

  static getDerivedStateFromError(failure: unknown): Broken {
    if (!navigator.onLine) return { state: 'offline' };
    return { state: reloadsForUpdate(failure) ? 'reloading' : 'broken' };
  }

  override render() {
    const { state } = this.state;
    if (state === 'whole') return this.props.children;
    if (state === 'reloading') return null;
    return state === 'offline' ? <OfflinePage /> : <BrokenPage />;
  }
}
