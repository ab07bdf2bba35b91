import { Component, type ReactNode } from 'react';
import { BrokenPage } from './error-pages.js';

/** A page that breaks takes only itself down: the frame stays, and the reader can go on. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <BrokenPage /> : this.props.children;
  }
}
