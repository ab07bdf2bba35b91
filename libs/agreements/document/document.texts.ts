import { defineTexts } from '#platform';

export const documentTexts = defineTexts({
  'document.reference': { kk: 'Келісім нөмірі', ru: 'Номер соглашения', en: 'Agreement number' },
  'document.drawnUp': { kk: 'Жасалған күні', ru: 'Дата составления', en: 'Drawn up on' },
  'document.languages': { kk: 'Құжат тілдері', ru: 'Языки документа', en: 'Languages' },
  'document.prevailing': { kk: 'Басым тіл', ru: 'Преимущественный язык', en: 'Prevailing language' },
  'document.language.KK': { kk: 'қазақ тілі', ru: 'казахский', en: 'Kazakh' },
  'document.language.RU': { kk: 'орыс тілі', ru: 'русский', en: 'Russian' },
  'document.language.EN': { kk: 'ағылшын тілі', ru: 'английский', en: 'English' },
  'document.parties': { kk: 'Тараптар', ru: 'Стороны', en: 'Parties' },
  'document.onBehalfOf': { kk: '{name} атынан', ru: 'от имени: {name}', en: 'on behalf of {name}' },
  'document.milestones': { kk: 'Кезеңдер', ru: 'Этапы', en: 'Milestones' },
  'document.result': { kk: 'Нәтиже және оның өлшемі', ru: 'Результат и его критерий', en: 'Result and its criterion' },
  'document.due': { kk: 'Мерзімі', ru: 'Срок', en: 'Due' },
  'document.amount': { kk: 'Сома', ru: 'Сумма', en: 'Amount' },
  'document.total': { kk: 'Барлығы', ru: 'Итого', en: 'Total' },
  'document.signatories': { kk: 'Қол қоюшылар', ru: 'Подписывают', en: 'Signatories' },
  'document.signature': { kk: 'Электронды қолтаңба', ru: 'Электронная подпись', en: 'Electronic signature' },
  'document.verify': { kk: 'Құжатты тексеру', ru: 'Проверка документа', en: 'Check this document' },
  'document.verifyHow': {
    kk: 'Әр тарап Asar сайтында электронды түрде қол қояды. Кімнің, қашан және қандай құжатқа (SHA-256) қол қойғанын көру үшін QR-кодты сканерлеу немесе сілтемені ашу жеткілікті.',
    ru: 'Каждая сторона подписывает электронно на сайте Asar. Чтобы увидеть, кто, когда и какой документ (SHA-256) подписал, достаточно отсканировать QR-код или открыть ссылку.',
    en: 'Each party signs electronically at Asar. To see who signed, when, and over which document (SHA-256), scan the QR code or open the link.',
  },
  'document.qr': { kk: 'QR-код: {url}', ru: 'QR-код: {url}', en: 'QR code: {url}' },
});
