import { defineTexts } from '#platform';
import type { ConsentKind } from './consents/consent.entity.js';
import { quotedConsent } from './consent-texts/consent-names.js';
import './guardians.notices.js';

const consentWanted = (kind: ConsentKind) => ({
  kk: `Бұған заңды өкілдің рұқсаты керек: ${quotedConsent(kind, 'kk')}.`,
  ru: `Для этого нужно согласие законного представителя: ${quotedConsent(kind, 'ru')}.`,
  en: `This needs a guardian’s consent: ${quotedConsent(kind, 'en')}.`,
});

export const guardiansTexts = defineTexts({
  'problem.GUARDIAN_CONSENT_REQUIRED.DATA': consentWanted('DATA'),
  'problem.GUARDIAN_CONSENT_REQUIRED.PARTICIPATION': consentWanted('PARTICIPATION'),
  'problem.GUARDIAN_CONSENT_REQUIRED.PUBLICATION': consentWanted('PUBLICATION'),
  'problem.GUARDIAN_CONSENT_REQUIRED.MENTORING': consentWanted('MENTORING'),
  'problem.GUARDIAN_CONSENT_REQUIRED.SEED': consentWanted('SEED'),
  'problem.GUARDIAN_CONSENT_REQUIRED.PHOTO': consentWanted('PHOTO'),
  'problem.CONFLICT_OF_INTEREST.guardian': {
    kk: 'Бұл командамен келісімде екінші тарап болған адам заңды өкіл бола алмайды.',
    ru: 'Законным представителем не может быть тот, кто стоит по другую сторону соглашения с этой командой.',
    en: 'Whoever stands on the other side of this team’s deals cannot be the guardian.',
  },
  'problem.FORBIDDEN.guardianAdult': {
    kk: 'Заңды өкіл 18 жасқа толған болуы керек.',
    ru: 'Законному представителю должно быть не меньше 18 лет.',
    en: 'A guardian has to be 18 or older.',
  },
  'problem.UNAUTHENTICATED.guardianHasAccount': {
    kk: 'Бұл мекенжаймен аккаунт бар. Алдымен соған кіріңіз: кодпен де болады.',
    ru: 'С этим адресом уже есть аккаунт. Сначала войдите в него: можно по коду.',
    en: 'There is an account with this address. Please sign in to it first; a mailed code is enough.',
  },
  'problem.INVALID_STATE.grownUp': {
    kk: '18 жасқа толған адамға заңды өкіл керек емес.',
    ru: 'Тому, кому исполнилось 18, законный представитель не нужен.',
    en: 'From 18 on nobody needs a guardian.',
  },
  'problem.INVALID_STATE.twoGuardians': {
    kk: 'Заңды өкіл ең көбі {max} болады. Алдымен біреуінің өкілдігі аяқталуы керек.',
    ru: 'Законных представителей может быть не больше {max}. Сначала нужно завершить одно из представительств.',
    en: 'There can be at most {max} guardians. End one of them first.',
  },
  'problem.INVALID_STATE.guardianAlready': {
    kk: 'Бұл адам бұрыннан заңды өкіл.',
    ru: 'Этот человек уже законный представитель.',
    en: 'This person is a guardian already.',
  },
  'problem.INVALID_STATE.guardianSuspended': {
    kk: 'Бұл адамның аккаунты тоқтатылған.',
    ru: 'Аккаунт этого человека приостановлен.',
    en: 'This person’s account is suspended.',
  },
  'problem.INVALID_STATE.noConsent': {
    kk: 'Мұндай рұқсат қазір жоқ.',
    ru: 'Такого согласия сейчас нет.',
    en: 'There is no such consent now.',
  },
  'input.OWN_ADDRESS': {
    kk: 'Бұл — сенің өз поштаң. Ата-анаңның поштасын жаз.',
    ru: 'Это твоя собственная почта. Напиши почту родителя.',
    en: 'This is your own address. Please give your guardian’s.',
  },
  'input.INVITED_ALREADY': {
    kk: 'Бұл мекенжайға шақыру жіберілген.',
    ru: 'На этот адрес приглашение уже отправлено.',
    en: 'This address has been invited already.',
  },
  'input.GUARDIAN_ADULT': {
    kk: 'Заңды өкіл 18 жасқа толған болуы керек.',
    ru: 'Законному представителю должно быть не меньше 18 лет.',
    en: 'A guardian has to be 18 or older.',
  },
  'input.NO_CHILD': {
    kk: '18 жасқа толған адам өзі тіркеледі.',
    ru: 'С 18 лет человек регистрируется сам.',
    en: 'From 18 on people sign up themselves.',
  },
  'input.NO_PAPER_FORM': {
    kk: 'Рұқсаттарды қолмен белгілеу тек қағаз формаға арналған.',
    ru: 'Отмечать согласия вручную можно только по бумажной форме.',
    en: 'Only a paper form’s consents are written down by hand.',
  },
  'problem.EVIDENCE_NOT_OPENED': {
    kk: 'Алдымен осы істегі құжатты ашып, көріңіз.',
    ru: 'Сначала откройте и посмотрите документ в этом деле.',
    en: 'Open the proof in this case and look at it first.',
  },
  'input.EVIDENCE_MISSING': {
    kk: 'Туыстықты растайтын құжат жоқ.',
    ru: 'Нет документа, подтверждающего родство.',
    en: 'There is no proof of the relation.',
  },
  'risk.NO_EVIDENCE': { kk: 'Құжат жоқ', ru: 'Нет документа', en: 'No proof was given' },
  'risk.PAPER_FORM': { kk: 'Қағаз форма', ru: 'Бумажная форма', en: 'A paper form' },
  'risk.MANY_WARDS': {
    kk: 'Бір өкілде тым көп бала',
    ru: 'Слишком много детей у одного представителя',
    en: 'One guardian of many children',
  },
  'risk.SAME_PHONE': {
    kk: 'Баланың және өкілдің телефоны бір',
    ru: 'Один телефон у ребёнка и представителя',
    en: 'Child and guardian share a phone',
  },
  'risk.SUSPENDED': { kk: 'Аккаунт тоқтатылған', ru: 'Аккаунт приостановлен', en: 'The account is suspended' },
  'risk.AGE_RETRIED': {
    kk: 'Осы браузерден бұған дейін басқа туған күнмен тіркелмек болған',
    ru: 'Из этого браузера до того пытались зарегистрироваться с другой датой рождения',
    en: 'The same browser was refused before for another birth date',
  },
  'case.guardianVerified': { kk: 'Расталды.', ru: 'Подтверждено.', en: 'Verified.' },
  'case.guardianshipEnded': {
    kk: 'Өкілдік аяқталды.',
    ru: 'Представительство завершено.',
    en: 'The guardianship has ended.',
  },
});
