// Watches every page of a browser: what it complains about in its console, what its security policy refuses, what throws.
import type { BrowserContext } from 'playwright-core';

export interface Watched {
  readonly errors: string[];
}

export function watch(context: BrowserContext, { errors }: Watched): void {
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      errors.push(`${message.page()?.url()}: ${message.text()}`);
  });
  // The console names no reason for an answer that refuses; the answer does.
  context.on('response', (response) => {
    // A page that does not exist says so in its status, also when the service worker asks for it.
    const isPage = response.status() === 404 && (response.headers()['content-type'] ?? '').startsWith('text/html');
    if (response.status() < 400 || isPage) return;
    const kept = errors.push(`${response.status()} ${response.url()}`) - 1;
    void response.text().then(
      (text) => (errors[kept] += `: ${text.slice(0, 300)}`),
      () => undefined,
    );
  });
  context.on('weberror', (failure) => {
    errors.push(`${failure.page()?.url()}: ${failure.error().message}`);
  });
  context.on('dialog', (dialog) => {
    errors.push(`${dialog.page()?.url()}: a dialog said ${dialog.message()}`);
    void dialog.dismiss();
  });
}
