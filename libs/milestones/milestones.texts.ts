import { defineConstraintProblems, defineTexts } from '#platform';

defineTexts({
  'input.LINK_WEB': {
    kk: 'Сілтеме http:// немесе https:// деп басталуы керек.',
    ru: 'Ссылка должна начинаться с http:// или https://.',
    en: 'A link must begin with http:// or https://.',
  },
  'input.NO_TRANCHE': {
    kk: 'Бұл кезеңге ақша көзделмеген.',
    ru: 'На этот этап деньги не предусмотрены.',
    en: 'No money is planned for this milestone.',
  },
  'notification.milestone.started': {
    kk: 'Команда «{title}» кезеңіне кірісті.',
    ru: 'Команда начала этап «{title}».',
    en: 'The team has started “{title}”.',
  },
  'notification.milestone.submitted': {
    kk: 'Команда «{title}» кезеңін тапсырды. Нәтижесін қарап, жауап беріңіз.',
    ru: 'Команда сдала этап «{title}». Посмотрите результат и ответьте.',
    en: 'The team has handed in “{title}”. Have a look and answer.',
  },
  'notification.milestone.submitted.more': {
    kk: 'Жеті күн ішінде жауап болмаса, кез келген тарап модератордан шешім сұрай алады.',
    ru: 'Если ответа нет семь дней, любая сторона может попросить модератора решить.',
    en: 'Without an answer for seven days, either side may ask a moderator to decide.',
  },
  'notification.milestone.approved': {
    kk: '«{title}» кезеңі қабылданды. Құтты болсын!',
    ru: 'Этап «{title}» принят. Поздравляем!',
    en: '“{title}” is approved. Well done!',
  },
  'notification.milestone.changesRequested': {
    kk: 'Тәлімгер «{title}» кезеңі бойынша түзету сұрайды: {reason}',
    ru: 'Наставник просит доработать этап «{title}»: {reason}',
    en: 'The mentor asks for changes to “{title}”: {reason}',
  },
  'notification.milestone.escalated': {
    kk: '«{title}» кезеңі бойынша модератор шешім қабылдайды. Екі жақты да тыңдаймыз.',
    ru: 'Решение по этапу «{title}» примет модератор. Мы выслушаем обе стороны.',
    en: 'A moderator will decide about “{title}”. We will hear both sides.',
  },
  'notification.milestone.settled': {
    kk: 'Модератор «{title}» кезеңі бойынша шешім қабылдады: {reason}',
    ru: 'Модератор решил по этапу «{title}»: {reason}',
    en: 'A moderator has decided about “{title}”: {reason}',
  },
  'notification.milestone.funded': {
    kk: 'Тәлімгер ақша енгізді: {money} сақтауда тұр. Енді жұмысты бастауға болады.',
    ru: 'Наставник внёс деньги: {money} на хранении. Можно начинать работу.',
    en: 'The mentor has paid in: {money} is held. The work can begin.',
  },
  'notification.milestone.paid': {
    kk: '{money} төлем алушының шотына жетті.',
    ru: '{money} дошли до получателя.',
    en: '{money} has reached the payee.',
  },
  'fact.milestone.started': {
    kk: '«{title}» кезеңі басталды',
    ru: 'Начат этап «{title}»',
    en: 'Work on “{title}” began',
  },
  'fact.milestone.submitted': {
    kk: '«{title}» кезеңі тапсырылды',
    ru: 'Сдан этап «{title}»',
    en: '“{title}” was handed in',
  },
  'fact.milestone.approved': {
    kk: '«{title}» кезеңі қабылданды',
    ru: 'Принят этап «{title}»',
    en: '“{title}” was approved',
  },
  'fact.milestone.changesRequested': {
    kk: '«{title}» кезеңіне түзету сұралды: {reason}',
    ru: 'По этапу «{title}» нужны доработки: {reason}',
    en: 'Changes to “{title}” were asked for: {reason}',
  },
  'fact.milestone.escalated': {
    kk: '«{title}» кезеңі бойынша модератордан шешім сұралды: {reason}',
    ru: 'По этапу «{title}» попросили решения модератора: {reason}',
    en: 'A moderator was asked to decide about “{title}”: {reason}',
  },
  'fact.milestone.settled': {
    kk: 'Модератор «{title}» кезеңі бойынша шешім шығарды: {reason}',
    ru: 'Модератор решил по этапу «{title}»: {reason}',
    en: 'A moderator decided about “{title}”: {reason}',
  },
  'fact.milestone.cancelled': {
    kk: '«{title}» кезеңі тоқтатылды',
    ru: 'Этап «{title}» отменён',
    en: '“{title}” was cancelled',
  },
});

defineConstraintProblems({ milestones_transition: { code: 'INVALID_STATE' } });
