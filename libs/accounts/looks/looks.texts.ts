import { defineTexts } from '#platform';

defineTexts({
  'fact.ward.lookedAt': {
    kk: 'Модератор қарады: {what, select, PERSON {баланың аты-жөні мен жасы} SEARCH {адамдар тізімі} GUARDIANSHIP {отбасы жазбасы} EVIDENCE {құжаттар} LISTING {жобаның нобайы} OFFER {ұсыныс} AGREEMENT {келісім} MESSAGE {хабардың түпнұсқасы} EXPORT {барлық дерек} other {деректер}}',
    ru: 'Модератор посмотрел: {what, select, PERSON {имя и возраст ребёнка} SEARCH {список людей} GUARDIANSHIP {запись о семье} EVIDENCE {документы} LISTING {черновик проекта} OFFER {предложение} AGREEMENT {соглашение} MESSAGE {исходное сообщение} EXPORT {все данные} other {данные}}',
    en: 'A moderator looked at {what, select, PERSON {the child’s name and age} SEARCH {a list of people} GUARDIANSHIP {the family’s record} EVIDENCE {documents} LISTING {a project’s draft} OFFER {an offer} AGREEMENT {an agreement} MESSAGE {a message as it was written} EXPORT {all data} other {data}}',
  },
});
