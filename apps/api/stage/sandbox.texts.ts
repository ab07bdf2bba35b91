import { defineTexts } from '#platform';

export const sandboxTexts = defineTexts({
  'stage.sandbox': {
    kk: 'Төлем алаңының ақаулары',
    ru: 'Сбои платёжной песочницы',
    en: 'Faults of the payment sandbox',
  },
  'stage.sandbox.counts': {
    kk: 'Төлемдер: {payments}, аударымдар: {transfers}, қайтарымдар: {refunds}, жеткізілмеген хабарлар: {undelivered}.',
    ru: 'Платежей: {payments}, переводов: {transfers}, возвратов: {refunds}, недоставленных событий: {undelivered}.',
    en: 'Payments: {payments}, transfers: {transfers}, refunds: {refunds}, undelivered events: {undelivered}.',
  },
  'stage.sandbox.none': {
    kk: 'Төлемдер Stripe арқылы өтеді: мұнда ақау қоюға болмайды.',
    ru: 'Платежи идут через сам Stripe: сбоев здесь не поставить.',
    en: 'Payments go to Stripe itself: there are no faults to set.',
  },
  'stage.sandbox.unreachable': {
    kk: 'Төлем алаңы жауап бермей тұр.',
    ru: 'Платёжная песочница не отвечает.',
    en: 'The payment sandbox does not answer.',
  },
  'stage.faults.none': { kk: 'Қазір ешқандай ақау қойылмаған.', ru: 'Сейчас сбоев нет.', en: 'No fault is set now.' },
  'stage.faults.clear': { kk: 'Бәрін алу', ru: 'Снять все', en: 'Clear all' },
  'stage.faults.arm': { kk: 'Ақау қою', ru: 'Поставить сбой', en: 'Set the fault' },
  'stage.faults.kind': { kk: 'Ақау', ru: 'Сбой', en: 'Fault' },
  'stage.faults.times': { kk: 'Неше рет', ru: 'Сколько раз', en: 'Times' },
  'stage.faults.path': { kk: 'Қай жерде (міндетті емес)', ru: 'Где (необязательно)', en: 'Where (optional)' },
  'stage.fault.timeout_before': {
    kk: 'Жауап жоқ, ештеңе жасалмады',
    ru: 'Нет ответа, ничего не сделано',
    en: 'No answer, nothing done',
  },
  'stage.fault.timeout_after': {
    kk: 'Жауап жоқ, бірақ жасалды',
    ru: 'Нет ответа, но сделано',
    en: 'No answer, but done',
  },
  'stage.fault.reset_before': {
    kk: 'Байланыс үзілді, ештеңе жасалмады',
    ru: 'Обрыв связи, ничего не сделано',
    en: 'Connection lost, nothing done',
  },
  'stage.fault.reset_after': {
    kk: 'Байланыс үзілді, бірақ жасалды',
    ru: 'Обрыв связи, но сделано',
    en: 'Connection lost, but done',
  },
  'stage.fault.truncated': { kk: 'Жауаптың жартысы ғана келеді', ru: 'Приходит половина ответа', en: 'Half an answer' },
  'stage.fault.rate_limit': {
    kk: 'Сұрау тым көп (429)',
    ru: 'Слишком много запросов (429)',
    en: 'Too many requests (429)',
  },
  'stage.fault.server_error': {
    kk: 'Сервер қатесі, ештеңе жасалмады',
    ru: 'Ошибка сервера, ничего не сделано',
    en: 'Server error, nothing done',
  },
  'stage.fault.server_error_after': {
    kk: 'Сервер қатесі, бірақ жасалды',
    ru: 'Ошибка сервера, но сделано',
    en: 'Server error, but done',
  },
  'stage.fault.html_502': {
    kk: 'Жауап орнына бет келеді (502)',
    ru: 'Страница вместо ответа (502)',
    en: 'A page instead of an answer (502)',
  },
  'stage.fault.wrong_amount': {
    kk: 'Жауапта басқа сома',
    ru: 'Другая сумма в ответе',
    en: 'Another sum in the answer',
  },
  'stage.fault.slow': { kk: 'Баяу жауап', ru: 'Медленный ответ', en: 'A slow answer' },
  'stage.fault.webhook_duplicate': {
    kk: 'Хабар екі рет келеді',
    ru: 'Событие приходит дважды',
    en: 'An event comes twice',
  },
  'stage.fault.webhook_reorder': {
    kk: 'Хабарлар реті ауысады',
    ru: 'События меняются местами',
    en: 'Events change places',
  },
  'stage.fault.webhook_delay': { kk: 'Хабар кешігеді', ru: 'Событие опаздывает', en: 'An event comes late' },
  'stage.fault.webhook_drop': { kk: 'Хабар жоғалады', ru: 'Событие теряется', en: 'An event is lost' },
  'stage.fault.webhook_wrong_signature': {
    kk: 'Хабардың қолтаңбасы жалған',
    ru: 'Поддельная подпись события',
    en: 'An event with a forged signature',
  },
  'stage.fault.webhook_stale_timestamp': {
    kk: 'Хабардың уақыты ескірген',
    ru: 'Устаревшее время события',
    en: 'An event with a stale time',
  },
  'problem.NOT_FOUND.sandbox': {
    kk: 'Төлемдер Stripe арқылы өтеді: төлем алаңы жоқ.',
    ru: 'Платежи идут через сам Stripe: песочницы нет.',
    en: 'Payments go to Stripe itself: there is no sandbox.',
  },
  'problem.INTERNAL.sandbox': {
    kk: 'Төлем алаңы жауап бермей тұр.',
    ru: 'Платёжная песочница не отвечает.',
    en: 'The payment sandbox does not answer.',
  },
  'problem.BAD_USER_INPUT.fault': {
    kk: 'Төлем алаңы мұндай ақауды білмейді немесе сан қате.',
    ru: 'Песочница не знает такого сбоя, или число неверное.',
    en: 'The sandbox knows no such fault, or a number is wrong.',
  },
});
