// What admins are told of a case, so that they know before they open it which one it is and how grave. A notice from before
// kinds were kept with it names none.
import { defineTexts } from '#platform';

export const caseNoticeTexts = defineTexts({
  'notification.case.opened': {
    kk: 'Кезекте: {kind, select, LISTING_REVIEW {жобаны тексеру} MENTOR_VERIFICATION {тәлімгерді тексеру} GUARDIAN_VERIFICATION {заңды өкілді растау} AGREEMENT_REVIEW {келісімді тексеру} REPORT {шағым} MILESTONE_DISPUTE {кезең бойынша дау} PAYMENT_MISMATCH {төлем сәйкессіздігі} RIGHT_REFUSAL {инвестиция құқығынан бас тарту} RISK_FLAG {қауіп белгісі} other {жаңа іс}}.',
    ru: 'В очереди: {kind, select, LISTING_REVIEW {проверка проекта} MENTOR_VERIFICATION {проверка наставника} GUARDIAN_VERIFICATION {подтверждение законного представителя} AGREEMENT_REVIEW {проверка соглашения} REPORT {жалоба} MILESTONE_DISPUTE {спор об этапе} PAYMENT_MISMATCH {платёж не сходится} RIGHT_REFUSAL {отказ по праву на инвестицию} RISK_FLAG {тревожный признак} other {новое дело}}.',
    en: 'In the queue: {kind, select, LISTING_REVIEW {a project to review} MENTOR_VERIFICATION {a mentor to check} GUARDIAN_VERIFICATION {a guardian to confirm} AGREEMENT_REVIEW {an agreement to review} REPORT {a report} MILESTONE_DISPUTE {a dispute about a milestone} PAYMENT_MISMATCH {a payment that does not match} RIGHT_REFUSAL {an investment right that was declined} RISK_FLAG {a warning sign} other {a new case}}.',
  },
  'notification.case.opened.urgent': {
    kk: '{severity, select, SAFETY {Шұғыл, біреудің қауіпсіздігі туралы} MONEY {Шұғыл, ақша туралы} other {Шұғыл}}: {kind, select, LISTING_REVIEW {жобаны тексеру} MENTOR_VERIFICATION {тәлімгерді тексеру} GUARDIAN_VERIFICATION {заңды өкілді растау} AGREEMENT_REVIEW {келісімді тексеру} REPORT {шағым} MILESTONE_DISPUTE {кезең бойынша дау} PAYMENT_MISMATCH {төлем сәйкессіздігі} RIGHT_REFUSAL {инвестиция құқығынан бас тарту} RISK_FLAG {қауіп белгісі} other {жаңа іс}}. Алдымен осыны қараңыз.',
    ru: '{severity, select, SAFETY {Срочно, о чьей-то безопасности} MONEY {Срочно, о деньгах} other {Срочно}}: {kind, select, LISTING_REVIEW {проверка проекта} MENTOR_VERIFICATION {проверка наставника} GUARDIAN_VERIFICATION {подтверждение законного представителя} AGREEMENT_REVIEW {проверка соглашения} REPORT {жалоба} MILESTONE_DISPUTE {спор об этапе} PAYMENT_MISMATCH {платёж не сходится} RIGHT_REFUSAL {отказ по праву на инвестицию} RISK_FLAG {тревожный признак} other {новое дело}}. Посмотрите это первым.',
    en: '{severity, select, SAFETY {Urgent, about somebody’s safety} MONEY {Urgent, about money} other {Urgent}}: {kind, select, LISTING_REVIEW {a project to review} MENTOR_VERIFICATION {a mentor to check} GUARDIAN_VERIFICATION {a guardian to confirm} AGREEMENT_REVIEW {an agreement to review} REPORT {a report} MILESTONE_DISPUTE {a dispute about a milestone} PAYMENT_MISMATCH {a payment that does not match} RIGHT_REFUSAL {an investment right that was declined} RISK_FLAG {a warning sign} other {a new case}}. Please look at it first.',
  },
});
