// What the stage says of each invented person.
import { defineTexts } from '#platform';

export const roleTexts = defineTexts({
  'stage.role.admin': {
    kk: 'Модератор: кезекті қарайды',
    ru: 'Модератор: разбирает очередь',
    en: 'Moderator: works the queue',
  },
  'stage.role.lead': { kk: '«{title}» жобасын бастап жүр', ru: 'Ведёт проект «{title}»', en: 'Leads “{title}”' },
  'stage.role.member': { kk: '«{team}» командасында', ru: 'В команде «{team}»', en: 'In the team “{team}”' },
  'stage.role.guardian': {
    kk: 'Заңды өкіл. Балалары: {wards}',
    ru: 'Законный представитель. Дети: {wards}',
    en: 'Guardian of {wards}',
  },
  'stage.role.guardian.waiting': {
    kk: 'Заңды өкіл, растауды күтіп отыр. Балалары: {wards}',
    ru: 'Законный представитель, ждёт подтверждения. Дети: {wards}',
    en: 'Guardian of {wards}, waiting to be confirmed',
  },
  'stage.role.pupil': {
    kk: '18-ге толмаған оқушы, артында заңды өкілі бар',
    ru: 'Школьник младше 18, за ним стоит законный представитель',
    en: 'A pupil under 18 with a guardian',
  },
  'stage.role.pupil.waiting': {
    kk: '18-ге толмаған оқушы, заңды өкілін күтіп отыр',
    ru: 'Школьник младше 18, ждёт законного представителя',
    en: 'A pupil under 18, waiting for a guardian',
  },
  'stage.role.guest': {
    kk: 'Жаңа келді, әлі ештеңе бастаған жоқ',
    ru: 'Только пришёл, ещё ничего не начал',
    en: 'New here, nothing begun yet',
  },
  'stage.role.nobody.short': { kk: 'Қонақ', ru: 'Посетитель', en: 'Visitor' },
  'stage.role.lead.short': { kk: 'Команда басшысы', ru: 'Лидер команды', en: 'Team lead' },
  'stage.role.mentor.short': { kk: 'Тәлімгер', ru: 'Наставник', en: 'Mentor' },
  'stage.role.admin.short': { kk: 'Модератор', ru: 'Модератор', en: 'Moderator' },
  'stage.mentor.VERIFIED': { kk: 'Тәлімгер, тексерілген', ru: 'Наставник, проверен', en: 'Mentor, verified' },
  'stage.mentor.PENDING': {
    kk: 'Тәлімгер, тексерілуін күтіп жүр',
    ru: 'Наставник, ждёт проверки',
    en: 'Mentor, waits to be verified',
  },
  'stage.mentor.REFUSED': {
    kk: 'Тәлімгер, өтініші қабылданбады',
    ru: 'Наставник, в заявке отказано',
    en: 'Mentor, was refused',
  },
  'stage.mentor.REVOKED': {
    kk: 'Тәлімгер, рұқсаты алынған',
    ru: 'Наставник, доступ отозван',
    en: 'Mentor, was revoked',
  },
  'stage.mentor.NOT_SUBMITTED': {
    kk: 'Тәлімгер, профилін толтырып жатыр',
    ru: 'Наставник, заполняет профиль',
    en: 'Mentor, still writing the profile',
  },
});
