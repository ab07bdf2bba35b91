import { defineTexts } from '#platform';

// Read by pupils and adults alike, so nobody is spoken to: who does what.
export const payeeTexts = defineTexts({
  'payee.trouble.GUARDIAN': {
    kk: 'Ақша күтіп тұр: төлем алушы {payee} енді баланың заңды өкілі емес.',
    ru: 'Деньги ждут: получатель, {payee}, больше не законный представитель ребёнка.',
    en: 'The money waits: the payee, {payee}, is no longer the child’s guardian.',
  },
  'payee.trouble.LEFT': {
    kk: 'Ақша күтіп тұр: төлем алушы {payee} енді командада емес.',
    ru: 'Деньги ждут: получатель, {payee}, больше не связан с командой.',
    en: 'The money waits: the payee, {payee}, is no longer of the team.',
  },
  'payee.trouble.UNABLE': {
    kk: 'Ақша күтіп тұр: төлем алушы {payee} қазір ақша ала алмайды.',
    ru: 'Деньги ждут: получатель, {payee}, сейчас не может получать деньги.',
    en: 'The money waits: the payee, {payee}, cannot receive money at present.',
  },
  'payee.way.choose': {
    kk: 'Команда басшысы команда бетінде басқа төлем алушыны таңдайды, модератор оны бекітеді, содан кейін ақша соған жіберіледі.',
    ru: 'Лидер команды выбирает на её странице другого получателя, модератор это одобряет, и деньги идут ему.',
    en: 'The team’s lead chooses another payee on the team’s page, a moderator approves it, and the money goes there.',
  },
  'payee.way.approve': {
    kk: 'Команда жаңа төлем алушыны таңдады: {next}. Модератор бекіткен соң ақша соған жіберіледі.',
    ru: 'Команда выбрала нового получателя: {next}. Деньги пойдут ему, когда это одобрит модератор.',
    en: 'The team has chosen a new payee: {next}. The money goes there once a moderator has approved it.',
  },
  'release.held.CONSENT': {
    kk: 'Заңды өкіл бәрін кідіртті. Ақша орнында: қайта рұқсат берілген соң жіберіледі.',
    ru: 'Законный представитель поставил всё на паузу. Деньги на месте: их отправят, когда он снова разрешит.',
    en: 'The guardian has paused. The money is safe: it is sent once the guardian allows it again.',
  },
  'release.held.PARTY': {
    kk: 'Тараптардың бірі қазір әрекет ете алмайды. Ақша орнында: модератор шешкен соң жіберіледі.',
    ru: 'Одна из сторон сейчас не может действовать. Деньги на месте: их отправят, когда это решит модератор.',
    en: 'One of the parties cannot act at present. The money is safe: it is sent once a moderator has settled it.',
  },
  'problem.INVALID_STATE.payeeKept': {
    kk: 'Келісімде аталған төлем алушы ақша ала алады: оны ауыстыруға болмайды.',
    ru: 'Названный в соглашении получатель может получать деньги: менять его нельзя.',
    en: 'The payee named in the agreement may receive the money: they cannot be replaced.',
  },
  'problem.CONFLICT.payeeOther': {
    kk: 'Команда осы арада басқа төлем алушыны таңдады. Алдымен соны қарау керек.',
    ru: 'Команда тем временем выбрала другого получателя. Сначала нужно посмотреть, кого.',
    en: 'The team has chosen another payee in the meantime. Please look at who it is first.',
  },
  'risk.PAYEE_STOPPED': {
    kk: 'Төлем алушы енді ақша ала алмайды: команда басқасын таңдауы керек',
    ru: 'Получатель больше не может получать деньги: команде нужно выбрать другого',
    en: 'The payee may not receive any more: the team has to choose another',
  },
  'risk.PAYEE_CHOSEN': {
    kk: 'Команда басқа төлем алушыны таңдады: оны бекіту керек',
    ru: 'Команда выбрала другого получателя: его нужно одобрить',
    en: 'The team has chosen another payee, who waits for approval',
  },
  'case.payeeChanged': {
    kk: 'Төлем алушы ауыстырылды.',
    ru: 'Получатель заменён.',
    en: 'The payee was replaced.',
  },
  'case.payeeRestored': {
    kk: 'Төлем алушы қайтадан ақша ала алады.',
    ru: 'Получатель снова может получать деньги.',
    en: 'The payee may receive again.',
  },
  'fact.agreement.payeeStopped': {
    kk: 'Төлем алушы ақша ала алмайтын болды: төлемдер күтіп тұр',
    ru: 'Получатель не может получать деньги: выплаты ждут',
    en: 'The payee cannot receive money: what is due waits',
  },
  'fact.agreement.payeeRestored': {
    kk: 'Төлем алушы қайтадан ақша ала алады',
    ru: 'Получатель снова может получать деньги',
    en: 'The payee may receive money again',
  },
  'fact.agreement.payeeChanged': {
    kk: 'Модератор төлем алушыны ауыстыруды бекітті: бұдан былай ақша команда таңдаған жаңа алушыға жіберіледі. Себебі: {reason}',
    ru: 'Модератор одобрил замену получателя: дальше деньги идут новому, которого выбрала команда. Причина: {reason}',
    en: 'A moderator has approved another payee: the money now goes to the one the team has chosen. Reason: {reason}',
  },
  'notification.agreement.payeeStopped': {
    kk: '«{listing}»: төлем алушы ақша ала алмайды, төлемдер күтіп тұр. Не істеу керегі келісім бетінде жазылған',
    ru: '«{listing}»: получатель не может получать деньги, выплаты ждут. Что делать, написано на странице соглашения',
    en: '“{listing}”: the payee cannot receive money, so payments wait. The agreement’s page says what to do',
  },
  'notification.agreement.payeeRestored': {
    kk: '«{listing}»: төлем алушы қайтадан ақша ала алады, төлемдер жалғасады',
    ru: '«{listing}»: получатель снова может получать деньги, выплаты продолжаются',
    en: '“{listing}”: the payee may receive money again, and payments go on',
  },
  'notification.agreement.payeeChanged': {
    kk: '«{listing}»: модератор жаңа төлем алушыны бекітті. Бұдан былай ақша соған жіберіледі',
    ru: '«{listing}»: модератор одобрил нового получателя. Дальше деньги идут ему',
    en: '“{listing}”: a moderator has approved a new payee. The money goes there from now on',
  },
});
