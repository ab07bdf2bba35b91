// The two consents that carry all others, and the two about being seen.
import { defineTexts } from '#platform';

export const consentGroundTexts = defineTexts({
  'consent.DATA.title': { kk: 'Деректерді сақтау', ru: 'Хранить данные', en: 'Keep the data' },
  'consent.DATA.summary': {
    kk: 'Бала қатыса алуы үшін оның аты-жөнін, туған күнін және команда жұмысын сақтаймыз. Онсыз бала мұнда қатыса алмайды.',
    ru: 'Чтобы ребёнок мог участвовать, мы храним имя, дату рождения и работу команды. Без этого участвовать нельзя.',
    en: 'For the child to take part we keep the name, the birth date and the team’s work. Without this the child cannot take part.',
  },
  'consent.DATA.purpose': {
    kk: 'Бала командада жұмыс істей алуы және балаларды қорғайтын ережелер қолданылуы үшін.',
    ru: 'Чтобы ребёнок работал в команде и на него распространялись правила защиты детей.',
    en: 'So that the child can work in a team and is protected by the rules for children.',
  },
  'consent.DATA.data': {
    kk: 'Аты-жөні, туған күні (шифрланып сақталады, өзгелерге көрсетілмейді), болса — поштасы, қаласы, тілі, командасы мен оның жұмысы; сіздің аты-жөніңіз, поштаңыз және туыстықты көрсететін құжаттың суреті.',
    ru: 'Имя и фамилия, дата рождения (хранится зашифрованной, другим не видна), почта, если есть, город, язык, команда и её работа; ваше имя, почта и снимок документа, который показывает родство.',
    en: 'Full name, birth date (kept encrypted, never shown to others), email if there is one, city, language, the team and its work; your name, your email and the picture that shows you are the guardian.',
  },
  'consent.PARTICIPATION.title': { kk: 'Қатысу', ru: 'Участвовать', en: 'Take part' },
  'consent.PARTICIPATION.summary': {
    kk: 'Бала Asar-дағы команданың жұмысына және оқушыларға арналған іс-шараларға қатысады.',
    ru: 'Ребёнок участвует в работе команды на Asar и в мероприятиях для школьников.',
    en: 'The child takes part in the work of a team on Asar and in events for pupils.',
  },
  'consent.PARTICIPATION.purpose': {
    kk: 'Командаға кіру, жоба әзірлеу, байқауға шығу, марапат алу үшін.',
    ru: 'Чтобы входить в команду, готовить проект, выступать на конкурсе и получать награды.',
    en: 'To join a team, prepare a project, pitch it at a contest, and receive awards.',
  },
  'consent.PARTICIPATION.data': {
    kk: 'Командадағы орны, іс-шаралар, жобаның нобайы мен кезеңдері, марапаттар.',
    ru: 'Место в команде, мероприятия, черновик и этапы проекта, награды.',
    en: 'The place in the team, events, the project’s draft and milestones, awards.',
  },
  'consent.PUBLICATION.title': { kk: 'Жобаны жариялау', ru: 'Опубликовать проект', en: 'Publish the project' },
  'consent.PUBLICATION.summary': {
    kk: 'Команданың жобасы сайтта көрінеді. Баланы қай есіммен көрсетуді өзіңіз таңдайсыз: бүркеншік ат, аты ғана немесе толық аты-жөні.',
    ru: 'Проект команды будет виден на сайте. Как подписать ребёнка, выбираете вы: условное имя, только имя или имя с фамилией.',
    en: 'The team’s project can be seen on the site. You choose how the child is named: a neutral handle, the first name, or the full name.',
  },
  'consent.PUBLICATION.purpose': {
    kk: 'Тәлімгерлер жобаны тауып, команданы қолдауды ұсына алуы үшін.',
    ru: 'Чтобы наставники нашли проект и могли предложить команде поддержку.',
    en: 'So that mentors find the project and can offer the team their support.',
  },
  'consent.PUBLICATION.data': {
    kk: 'Сіз таңдаған есім, командадағы рөлі және жобаның мәтіні. Мектебі, сыныбы, байланысы мен туған күні көрсетілмейді.',
    ru: 'Имя, которое вы выбрали, роль в команде и текст проекта. Школа, класс, контакты и дата рождения не показываются.',
    en: 'The name you have chosen, the role in the team, and the project’s text. Never school, class, contacts or birth date.',
  },
  'consent.PUBLICATION.crossBorder': {
    kk: 'Деректерді шетелге бермейміз, бірақ ашық бетті кез келген елден оқуға болады.',
    ru: 'За границу не передаём, но открытую страницу можно прочитать из любой страны.',
    en: 'We send nothing abroad, but a public page can be read from any country.',
  },
  'consent.PUBLICATION.publication': {
    kk: 'Иә, жобаның бетінде. Іздеу жүйелеріне жабық. Келісімді қайтарсаңыз, бет бірден жасырылады.',
    ru: 'Да, на странице проекта. Для поисковиков она закрыта. Если вы отзовёте согласие, страница сразу скрывается.',
    en: 'Yes, on the project’s page, which is closed to search engines. If you take the consent back, it is hidden at once.',
  },
  'consent.PHOTO.title': { kk: 'Фотосын көрсету', ru: 'Показывать фотографию', en: 'Show a photo' },
  'consent.PHOTO.summary': {
    kk: 'Баланың суреті профилі мен жобада көрінеді. Бұл міндетті емес: фотосыз да бәрі жұмыс істейді.',
    ru: 'Фотография ребёнка видна в профиле и проекте. Это необязательно: без неё всё работает.',
    en: 'A photo of the child is shown in the profile and the project. Not needed: everything works without it.',
  },
  'consent.PHOTO.purpose': {
    kk: 'Команданы танып, жақынырақ көру үшін.',
    ru: 'Чтобы команду можно было узнать в лицо.',
    en: 'So that people can put a face to the team.',
  },
  'consent.PHOTO.data': {
    kk: 'Бала өзі немесе сіз жүктеген сурет. Түсірілген жері мен уақыты туралы жасырын дерек файлдан алынып тасталады.',
    ru: 'Снимок, который загрузили вы или ребёнок. Скрытые сведения о месте и времени съёмки из файла удаляются.',
    en: 'The picture that you or the child upload. Hidden data about where and when it was taken are removed.',
  },
  'consent.PHOTO.publication': {
    kk: 'Иә, жоба жарияланса, соның бетінде. Келісімді қайтарсаңыз, сурет бірден жасырылады.',
    ru: 'Да, на странице проекта, если он опубликован. Если вы отзовёте согласие, снимок сразу скрывается.',
    en: 'Yes, on the project’s page once that is public. If you take the consent back, the picture is hidden at once.',
  },
});
