import type { LocalePath } from '#kernel';

// The page of last resort: it needs no script, no style sheet and no data, because any of these may be what failed.
const texts: Record<LocalePath, { title: string; text: string; id: string; retry: string }> = {
  kk: {
    title: 'Бірдеңе дұрыс болмады',
    text: 'Бұл — біздің қате. Жазылғаны жойылған жоқ. Бірнеше минуттан кейін қайта ашып көруге болады.',
    id: 'Қолдау қызметіне айтатын нөмір:',
    retry: 'Қайта ашу',
  },
  ru: {
    title: 'Что-то сломалось',
    text: 'Это наша ошибка. Написанное не пропало. Через несколько минут страницу можно открыть снова.',
    id: 'Номер для службы поддержки:',
    retry: 'Открыть заново',
  },
  en: {
    title: 'Something broke',
    text: 'This is our mistake, not yours. What you sent is not lost. Please try again in a few minutes.',
    id: 'Number to tell the support team:',
    retry: 'Open again',
  },
};

export function crashPage(locale: LocalePath, requestId: string): string {
  const { title, text, id, retry } = texts[locale];
  const number = requestId.replace(/[^\w-]/g, '');
  return (
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta name="color-scheme" content="light dark"><title>${title} · Asar</title></head>` +
    `<body><h1>${title}</h1><p>${text}</p><p><a href="">${retry}</a></p><p>${id} <code>${number}</code></p></body></html>`
  );
}
