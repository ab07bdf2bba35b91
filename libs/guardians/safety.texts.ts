// What is said when an account is made safe, and when a guardian's account rests.
import { defineTexts } from '#platform';

export const safetyTexts = defineTexts({
  'mail.guardianPassword.subject': {
    kk: 'Аккаунтыңызға енді код арқылы кіресіз',
    ru: 'Теперь вы входите в аккаунт по коду',
    en: 'You now sign in with a code',
  },
  'mail.guardianPassword.body': {
    kk: 'Сәлеметсіз бе, {name}!\n\nСіз бала үшін жауап беретін болдыңыз, сондықтан аккаунтыңыз тек сіздікі екеніне көз жеткіздік: оның бұрынғы құпиясөзі енді жарамайды, ал басқа құрылғылар аккаунттан шықты. Ондағының бәрі орнында.\n\nКіру үшін хатпен келетін код жеткілікті. Құпиясөз қаласаңыз, төмендегі батырмамен жаңасын қойыңыз да, оны ешкімге, балаға да айтпаңыз.',
    ru: 'Здравствуйте, {name}!\n\nТеперь вы отвечаете за ребёнка, поэтому мы убедились, что аккаунт принадлежит только вам: прежний пароль больше не действует, а на других устройствах из аккаунта вышли. Всё, что в нём было, на месте.\n\nЧтобы войти, достаточно кода из письма. Если хотите пароль, задайте новый по кнопке ниже и не сообщайте его никому, даже ребёнку.',
    en: 'Hello {name},\n\nYou now answer for a child, so we made sure that the account is yours alone: its earlier password no longer works, and other devices have been signed out. Nothing in it is lost.\n\nTo sign in, a mailed code is enough. If you would like a password, set a new one with the button below and tell it to nobody, not even your child.',
  },
  'mail.guardianPassword.action': { kk: 'Жаңа құпиясөз қою', ru: 'Задать новый пароль', en: 'Set a new password' },
  'risk.SAME_DEVICE': {
    kk: 'Бала мен өкіл бір браузерден кірген (отбасында ортақ құрылғы болуы мүмкін)',
    ru: 'Ребёнок и представитель входили из одного браузера (в семье бывает общее устройство)',
    en: 'Child and guardian have signed in on one browser (families may share a device)',
  },
  'notification.guardianship.guardianSuspended': {
    kk: 'Өкілдің аккаунты уақытша тоқтатылды ({guardian}), сондықтан оның рұқсаттары әзірге есептелмейді. Жасалған еңбектің бәрі сақтаулы, бұл баланың кінәсі емес.',
    ru: 'Аккаунт представителя ({guardian}) временно приостановлен, поэтому его согласия пока не действуют. Всё сделанное сохранено, и вины ребёнка в этом нет.',
    en: 'The account of {guardian} is on hold, so their consents do not count for now. All work is kept, and the pupil is not to blame for it.',
  },
  'notification.guardianship.guardianReinstated': {
    kk: 'Өкілдің аккаунты қайта жұмыс істейді ({guardian}), оның рұқсаттары бұрынғыдай есептеледі.',
    ru: 'Аккаунт представителя ({guardian}) снова работает, его согласия действуют как раньше.',
    en: 'The account of {guardian} works again, and their consents count as before.',
  },
  'fact.guardianship.guardianSuspended': {
    kk: 'Өкілдің аккаунты тоқтатылды, рұқсаттары есептелмейді',
    ru: 'Аккаунт представителя приостановлен, согласия не действуют',
    en: 'The guardian’s account was suspended; the consents do not count',
  },
  'fact.guardianship.guardianReinstated': {
    kk: 'Өкілдің аккаунты қайта ашылды',
    ru: 'Аккаунт представителя восстановлен',
    en: 'The guardian’s account was reinstated',
  },
});
