import { defineTexts } from '#platform';

// The clauses of an agreement that binds somebody under 18. None of it is legal advice; a lawyer can change it here.
export const minorsTexts = defineTexts({
  'agreement.minors.heading': {
    kk: 'Кәмелетке толмаған тарап',
    ru: 'Несовершеннолетняя сторона',
    en: 'A party under 18',
  },
  'agreement.minors.consent.MINOR': {
    kk: '{minor} келісімге заңды өкілінің келісуімен қол қояды (Қазақстан Республикасы Азаматтық кодексінің № {article} бабы). Заңды өкілі — {guardian}; ол осы құжаттың дәл өзіне қол қояды.',
    ru: '{minor} подписывает соглашение с согласия законного представителя (Гражданский кодекс Республики Казахстан, статья {article}). Законный представитель — {guardian} — подписывает этот же документ.',
    en: '{minor} signs with the consent of a guardian (Civil Code of the Republic of Kazakhstan, article {article}). The guardian, {guardian}, signs this very document.',
  },
  'agreement.minors.consent.CHILD': {
    kk: '{minor} үшін келісімді заңды өкілі жасайды және қол қояды (Қазақстан Республикасы Азаматтық кодексінің № {article} бабы). Заңды өкілі — {guardian}.',
    ru: 'За ребёнка ({minor}) соглашение заключает и подписывает законный представитель (Гражданский кодекс Республики Казахстан, статья {article}): {guardian}.',
    en: 'For the child, {minor}, the guardian makes and signs the agreement (Civil Code of the Republic of Kazakhstan, article {article}): {guardian}.',
  },
  'agreement.minors.counterparty': {
    kk: 'Заңды өкіл екінші тарап емес және тәлімгердің атынан әрекет етпейді.',
    ru: 'Законный представитель не является другой стороной и не действует от имени наставника.',
    en: 'The guardian is not the other side and does not act for the mentor.',
  },
  'agreement.minors.coolingOff': {
    kk: 'Келісім күшіне енгеннен кейін 72 сағат ішінде кез келген қол қоюшы одан еркін бас тарта алады; төленген ақша толық қайтарылады. Осы уақыт өткенше ешқандай ақша командаға жіберілмейді.',
    ru: 'В течение 72 часов после вступления в силу любой подписавший может свободно отказаться от соглашения; внесённые деньги возвращаются полностью. До конца этого срока команде ничего не отправляется.',
    en: 'For 72 hours after it comes into force anybody who signed can freely withdraw; what was paid in goes back in full. Nothing is sent to the team before that time is over.',
  },
  'agreement.minors.pause': {
    kk: 'Заңды өкіл берген рұқсатын кез келген уақытта кері алып немесе тоқтатып қоя алады. Сол сәттен бастап келісім мен ақша тоқтап тұрады.',
    ru: 'Законный представитель может в любое время отозвать разрешение или поставить его на паузу. С этой минуты соглашение и деньги стоят на месте.',
    en: 'The guardian can take the consent back or pause it at any time. From that moment the agreement and its money stand still.',
  },
  'agreement.minors.payee': {
    kk: 'Ақша кәмелетке толмаған адамға берілмейді: оны төлем алушы алады ({payee}).',
    ru: 'Деньги не передаются несовершеннолетнему: их получает получатель ({payee}).',
    en: 'The money is not given to the minor: the payee receives it ({payee}).',
  },
  'agreement.minors.majority': {
    kk: '18 жасқа толған күні заңды өкілдің құқықтары аяқталады. Жаңадан кәмелетке толған адам келісімді өзі растайды, оған дейін ақша жіберілмейді.',
    ru: 'В день 18-летия права законного представителя заканчиваются. Достигший совершеннолетия подтверждает соглашение сам; до этого деньги не отправляются.',
    en: 'On the 18th birthday the guardian’s rights end. Whoever has come of age confirms the agreement; no money is sent before that.',
  },
});
