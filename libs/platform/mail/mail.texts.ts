import { defineTexts } from '../texts/index.js';

export const mailTexts = defineTexts({
  'mail.linkBelow': {
    kk: 'Батырма ашылмаса, браузерге мына сілтемені көшіру керек:',
    ru: 'Если кнопка не открывается, нужно скопировать в браузер эту ссылку:',
    en: 'If the button does not open, copy this link into your browser:',
  },
  'mail.footer': {
    kk: 'Бұл хатты Asar жіберді: мектеп байқауынан кейін жобалар тәлімгер табатын орын.',
    ru: 'Это письмо отправил Asar: место, где после школьного конкурса проекты находят наставников.',
    en: 'Asar sent you this mail: the place where projects meet their mentors after the school’s pitch day.',
  },
  'mail.open': { kk: 'Ашу', ru: 'Открыть', en: 'Open' },
});
