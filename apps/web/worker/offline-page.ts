export interface OfflineTexts {
  readonly [locale: string]: {
    readonly title: string;
    readonly text: string;
    readonly retry: string;
    readonly home: string;
  };
}

/** For an address that was never open on this device. It needs the style sheet, which the worker has, and no script. */
export function offlinePage(url: URL, texts: OfflineTexts, shell: readonly string[]): Response {
  const locale = url.pathname.split('/')[1] ?? '';
  const lang = locale in texts ? locale : 'kk';
  const { title, text, retry, home } = texts[lang]!;
  const style = shell.find((file) => file.endsWith('.css')) ?? '';
  const html =
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<meta name="color-scheme" content="light dark"><title>${title} · Asar</title><link rel="stylesheet" href="${style}"></head>` +
    `<body><main class="page grid gap-6 py-12"><h1 class="text-2xl">${title}</h1><p class="measure text-lg text-muted">${text}</p>` +
    `<p class="flex flex-wrap gap-6"><a class="inline-flex min-h-11 items-center font-semibold" href="">${retry}</a>` +
    `<a class="inline-flex min-h-11 items-center font-semibold" href="/${lang}">${home}</a></p></main></body></html>`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'",
  };
  return new Response(html, { status: 503, headers });
}
