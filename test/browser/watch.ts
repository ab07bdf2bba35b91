// Watches every page of a browser: what it complains about in its console, what its security policy refuses, what throws.
import type { BrowserContext } from 'playwright-core';

export interface Watched {
  readonly errors: string[];
}

/** Scripts that must never run say so by this name. */
export const ALARM = 'alarmBy';

export function watch(context: BrowserContext, { errors }: Watched): void {
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (failure) => {
    errors.push(`${failure.page()?.url()}: ${failure.error().message}`);
  });
  context.on('dialog', (dialog) => {
    errors.push(`${dialog.page()?.url()}: a dialog said ${dialog.message()}`);
    void dialog.dismiss();
  });
}
