import { defineTexts } from '#platform';

export const listingTexts = defineTexts({
  'problem.ASK_EXCEEDED': {
    kk: 'Сома жобаға әлі қажет сомадан артық.',
    ru: 'Сумма больше той, которая ещё нужна проекту.',
    en: 'The sum is more than the project still needs.',
  },
  'problem.CURRENCY_MISMATCH': {
    kk: 'Валюталар әртүрлі. Бәрі бір валютада болуы керек.',
    ru: 'Валюты различаются. Всё должно быть в одной валюте.',
    en: 'The currencies differ. Everything has to be in one currency.',
  },
  'problem.CONFLICT.listing': {
    kk: 'Бұл жобаны осы арада басқа біреу сақтап қойған. Екі нұсқаны салыстырып, өзгерісті қайта енгізу керек.',
    ru: 'Тем временем проект сохранил кто-то другой. Нужно сравнить обе версии и внести изменения ещё раз.',
    en: 'Somebody else saved this project while you were writing. Compare the two versions and make your changes again.',
  },
  'problem.CONFLICT.reviewedListing': {
    kk: 'Сіз ашқаннан кейін команда жобаны өзгертіп, қайта жіберді. Жаңа мәтін осында тұр: алдымен соны оқыңыз.',
    ru: 'Пока вы читали, команда изменила проект и отправила его снова. Новый текст уже здесь: сначала прочитайте его.',
    en: 'The team has changed the project and sent it again since you opened it. The new text is here: read it first.',
  },
  'input.OTHER_CURRENCY': {
    kk: 'Кезең сомасы жоба сұраған сомамен бір валютада болуы керек.',
    ru: 'Сумма этапа должна быть в той же валюте, что и сумма проекта.',
    en: 'A step’s sum must be in the currency of the project’s ask.',
  },
  'input.PLAN_ABOVE_ASK': {
    kk: 'Кезеңдердің сомасы жоба сұраған сомадан асып тұр.',
    ru: 'Сумма всех этапов больше суммы, которую просит проект.',
    en: 'The steps together come to more than the project asks for.',
  },
  'input.ASK_BELOW_ACCEPTED': {
    kk: 'Келісілген сомадан кем не басқа валютада сұрауға болмайды.',
    ru: 'Нельзя просить меньше уже согласованной суммы или в другой валюте.',
    en: 'The ask cannot be less than what is already agreed, or in another currency.',
  },
  'case.listing.submitted': {
    kk: 'Команда жобаны тексеруге жіберді.',
    ru: 'Команда отправила проект на проверку.',
    en: 'The team has handed in a project for review.',
  },
  'case.listing.editSubmitted': {
    kk: 'Команда жарияланған жобаның өзгерісін тексеруге жіберді.',
    ru: 'Команда отправила на проверку изменения опубликованного проекта.',
    en: 'The team has handed in changes to a published project.',
  },
  'case.listing.approved': { kk: 'Жарияланды.', ru: 'Опубликовано.', en: 'Published.' },
  'case.listing.closed': { kk: 'Жоба жабылды.', ru: 'Проект закрыт.', en: 'The project was closed.' },
  'notification.listing.published': {
    kk: '«{title}» жобасы жарияланды: енді оны тәлімгерлер көреді.',
    ru: 'Проект «{title}» опубликован: теперь его видят наставники.',
    en: 'Your project “{title}” is published: mentors can see it now.',
  },
  'notification.listing.published.guardian': {
    kk: 'Балаңыздың «{title}» жобасы жарияланды. Не көрінетінін және бәрін тоқтатуды «Отбасы» бетінен табасыз.',
    ru: 'Проект вашего ребёнка «{title}» опубликован. Что видят другие и как всё остановить, показано на странице «Семья».',
    en: 'Your child’s project “{title}” is published. What others see, and how to stop it, is on the page “Family”.',
  },
  'notification.listing.changesRequested': {
    kk: '«{title}» жобасын сәл толықтыру керек. Модератор: {reason}',
    ru: 'Проект «{title}» нужно немного доработать. Модератор: {reason}',
    en: '“{title}” needs a little more work. The moderator writes: {reason}',
  },
  'notification.listing.rejected': {
    kk: '«{title}» жобасы жарияланбайды. Модератор: {reason}',
    ru: 'Проект «{title}» не будет опубликован. Модератор: {reason}',
    en: '“{title}” will not be published. The moderator writes: {reason}',
  },
  'notification.listing.editApproved': {
    kk: '«{title}» жобасының өзгерістері енді бәріне көрінеді.',
    ru: 'Изменения проекта «{title}» теперь видят все.',
    en: 'Your changes to “{title}” are public now.',
  },
  'notification.listing.editChangesRequested': {
    kk: '«{title}» жобасының өзгерістерін сәл толықтыру керек. Модератор: {reason}',
    ru: 'Изменения проекта «{title}» нужно немного доработать. Модератор: {reason}',
    en: 'Your changes to “{title}” need a little more work. The moderator writes: {reason}',
  },
  'notification.listing.editRejected': {
    kk: '«{title}» жобасының өзгерістері қабылданбады, бұрынғы мәтін сол күйінде қалды. Модератор: {reason}',
    ru: 'Изменения проекта «{title}» не приняты, прежний текст остался. Модератор: {reason}',
    en: 'Your changes to “{title}” were not accepted and the text stays as it was. The moderator writes: {reason}',
  },
  'notification.listing.suspended': {
    kk: '«{title}» жобасы уақытша тоқтатылды. Себебі: {reason}',
    ru: 'Проект «{title}» приостановлен. Причина: {reason}',
    en: '“{title}” has been put on hold. The reason: {reason}',
  },
  'notification.listing.reinstated': {
    kk: '«{title}» жобасы қайта ашық: оны бәрі көреді.',
    ru: 'Проект «{title}» снова открыт для всех.',
    en: '“{title}” is open to everybody again.',
  },
  'problem.GUARDIAN_CONSENT_REQUIRED.publication': {
    kk: 'Команда басшысы 18-ге толмаған: жобаны көрсетуге оның ата-анасының немесе заңды өкілінің рұқсаты керек. Рұқсат берілгенше жоба осында сақталып тұрады.',
    ru: 'Лидеру команды ещё нет 18: чтобы показать проект, нужно согласие его родителя или законного представителя. До этого проект просто хранится здесь.',
    en: 'The team’s lead is under 18: the project is shown with a guardian’s consent. Until then it is simply kept here.',
  },
  'input.AWARD_TAKEN': {
    kk: 'Бұл марапаттан жоба басталып қойған.',
    ru: 'Из этой награды проект уже начат.',
    en: 'A project has been begun from this award already.',
  },
  'notification.listing.hidden': {
    kk: '«{title}» жобасы қазір басқаларға көрінбейді: ата-ананың не заңды өкілдің рұқсаты жоқ немесе кідіртілген. Жазылғанның бәрі сақтаулы, рұқсат күшіне енген сәтте жоба бәріне қайта ашылады.',
    ru: 'Проект «{title}» сейчас не виден другим: согласия родителя или законного представителя нет или оно на паузе. Всё написанное на месте; как только согласие снова действует, проект снова открыт.',
    en: '“{title}” is not shown to others right now: a guardian’s consent is missing or paused. Nothing is lost, and as soon as the consent holds it is open again.',
  },
  'notification.listing.shownAgain': {
    kk: '«{title}» жобасы бәріне қайта көрінеді.',
    ru: 'Проект «{title}» снова виден всем.',
    en: '“{title}” is shown to everybody again.',
  },
  'notification.listing.closed': {
    kk: '«{title}» жобасы жабылды. Себебі: {reason}',
    ru: 'Проект «{title}» закрыт. Причина: {reason}',
    en: '“{title}” was closed. The reason: {reason}',
  },
});
