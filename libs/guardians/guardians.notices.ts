import { defineTexts } from '#platform';
import { namedByKind, namedTogether } from './consent-texts/consent-names.js';

/** Mails, notifications and the lines of the record. */
export const guardiansNotices = defineTexts({
  'mail.guardianInvitation.subject': {
    kk: '{ward}: сіздің рұқсатыңыз керек',
    ru: '{ward}: нужно ваше согласие',
    en: '{ward}: your consent is needed',
  },
  'mail.guardianInvitation.body': {
    kk: 'Сәлеметсіз бе, {name}!\n\nБалаңыз: {ward}. Ол Asar-да жобасын көрсетіп, тәлімгер тапқысы келеді және заңды өкілі ретінде сізді көрсетті.\n\nБатырманы басыңыз: бір бетте бәрін түсіндіреміз. Неге рұқсат беретініңізді өзіңіз таңдайсыз, кез келген уақытта тоқтата аласыз. Ақша сізсіз ешқайда бармайды. Құпиясөз керек емес.\n\nБұл сіздің балаңыз болмаса, сол бетте бас тартыңыз. Сілтеме екі апта жарамды.',
    ru: 'Здравствуйте, {name}!\n\nВаш ребёнок: {ward}. Он хочет рассказать о своём проекте в Asar и найти наставника и назвал вас законным представителем.\n\nНажмите кнопку: на одной странице мы всё объясним. Вы сами выбираете, на что согласны, и можете всё остановить в любой момент. Деньги никуда не идут без вас. Пароль не нужен.\n\nЕсли это не ваш ребёнок, откажитесь на той же странице. Ссылка действует две недели.',
    en: 'Hello {name},\n\nYour child: {ward}. They would like to show their project on Asar and find a mentor, and have named you as their guardian.\n\nPress the button: one page explains everything. You choose what you allow and can stop all of it at any time. No money moves without you. You need no password.\n\nIf this is not your child, please refuse on that page. The link is good for two weeks.',
  },
  'mail.guardianInvitation.action': { kk: 'Ашып қарау', ru: 'Посмотреть', en: 'Have a look' },
  'mail.guardianInvitation.also': {
    kk: 'Қазақша: сізді заңды өкіл ретінде көрсетті ({ward}), рұқсатыңыз керек. Бәрін қазақша оқуға болады.',
    ru: 'По-русски: вас назвали законным представителем ({ward}), нужно ваше согласие. Всё можно прочитать по-русски.',
    en: 'In English: you have been named as the guardian of {ward}, and your consent is needed. All of it can be read in English.',
  },
  'mail.guardianInvitation.alsoAction': { kk: 'Қазақша ашу', ru: 'Открыть по-русски', en: 'Open in English' },
  'mail.guardianReminder.subject': {
    kk: '{ward}: жауабыңызды күтіп жүр',
    ru: '{ward}: ждём вашего ответа',
    en: '{ward} is waiting for your answer',
  },
  'mail.guardianReminder.body': {
    kk: 'Сәлеметсіз бе, {name}!\n\nБалаңыз {ward} сізді Asar-да заңды өкіл етіп көрсеткен еді. Жауап берілмейінше оның жобасы ешкімге көрінбейді.\n\nКелісу де, бас тарту да бірнеше минут алады. Бұл хаттағы сілтеме — жаңа, бұрынғысы енді жұмыс істемейді.',
    ru: 'Здравствуйте, {name}!\n\nВаш ребёнок ({ward}) назвал вас законным представителем в Asar. Пока ответа нет, проект никому не виден.\n\nСогласиться или отказаться можно за несколько минут. Ссылка в этом письме новая, прежняя больше не работает.',
    en: 'Hello {name},\n\nYour child, {ward}, has named you as their guardian on Asar. Until you answer, nobody sees the project.\n\nSaying yes or no takes a few minutes. The link in this mail is new; the earlier one no longer works.',
  },
  'mail.guardianReminder.action': { kk: 'Ашып қарау', ru: 'Посмотреть', en: 'Have a look' },
  'mail.guardianReminder.also': {
    kk: 'Қазақша: балаңыз ({ward}) сізді заңды өкіл ретінде көрсетті, жауабыңызды күтіп жүр. Бәрін қазақша оқуға болады.',
    ru: 'По-русски: вас назвали законным представителем ({ward}) и ждут вашего ответа. Всё можно прочитать по-русски.',
    en: 'In English: you have been named as the guardian of {ward}, and your answer is awaited. All of it can be read in English.',
  },
  'mail.guardianReminder.alsoAction': { kk: 'Қазақша ашу', ru: 'Открыть по-русски', en: 'Open in English' },
  'mail.guardianCode.subject': { kk: 'Код: {code}', ru: 'Код: {code}', en: 'Code: {code}' },
  'mail.guardianCode.body': {
    kk: 'Сәлеметсіз бе, {name}!\n\nAsar-дағы заңды өкіл бетіне арналған код: {code}\n\nКод 10 минут жарамды. Оны ешкімге айтпаңыз, балаға да. Сұрамаған болсаңыз, хатты елемеңіз.',
    ru: 'Здравствуйте, {name}!\n\nКод для страницы законного представителя в Asar: {code}\n\nКод действует 10 минут. Не сообщайте его никому, даже ребёнку. Если вы его не просили, не обращайте внимания на письмо.',
    en: 'Hello {name},\n\nThe code for the guardian’s page on Asar: {code}\n\nIt is good for 10 minutes. Tell it to nobody, not even your child. If you did not ask for it, ignore this mail.',
  },
  // Notices that were written before they told what was allowed.
  'notification.guardianship.accepted': {
    kk: 'Шақыруды қабылдады: {guardian}. Енді құжатын тексереміз.',
    ru: 'Согласие дано: {guardian}. Теперь мы проверим документ.',
    en: '{guardian} has accepted. We will now look at the proof.',
  },
  'notification.guardianship.accepted.allowed': {
    kk: `Шақыру қабылданды: {guardian}. {proof, select, awaited {Туыстықты растайтын құжаты әлі керек.} other {Енді құжатын тексереміз.}}{allowed, select, none { Әзірге ештеңеге рұқсат берілген жоқ.} some { Рұқсат берілгені: ${namedTogether('kk')}.} other {}}`,
    ru: `Приглашение принято: {guardian}. {proof, select, awaited {Ещё нужен документ о родстве.} other {Теперь мы проверим документ.}}{allowed, select, none { Согласий пока нет.} some { Дано согласие: ${namedTogether('ru')}.} other {}}`,
    en: `{guardian} has accepted the invitation. {proof, select, awaited {A document that shows the relation is still needed.} other {We will now look at the proof.}}{allowed, select, none { Nothing is allowed yet.} some { Allowed: ${namedTogether('en')}.} other {}}`,
  },
  'notification.guardianship.refused': {
    kk: 'Бас тартты: {guardian}. Басқа заңды өкілді шақыра аласың.',
    ru: 'Отказ: {guardian}. Можно пригласить другого законного представителя.',
    en: '{guardian} has said no. You can ask another guardian.',
  },
  'notification.guardianship.verified.ward': {
    kk: 'Заңды өкілің расталды: {guardian}. Енді жобаңды жібере аласың.',
    ru: 'Законный представитель подтверждён: {guardian}. Теперь можно отправить проект.',
    en: 'Your guardian is verified: {guardian}. You can now hand your project in.',
  },
  'notification.guardianship.verified.guardian': {
    kk: 'Рақмет! Сіз {ward} үшін заңды өкіл болып расталдыңыз.',
    ru: 'Спасибо! Вы подтверждены как законный представитель: {ward}.',
    en: 'Thank you! You are verified as the guardian of {ward}.',
  },
  'notification.guardianship.declined.ward': {
    kk: 'Заңды өкілді растай алмадық: {guardian}. Басқаша растауға болады.',
    ru: 'Не удалось подтвердить законного представителя: {guardian}. Можно подтвердить иначе.',
    en: 'We could not verify {guardian}. There are other ways to show it.',
  },
  'notification.guardianship.declined.guardian': {
    kk: '{ward} үшін өкілдігіңізді растай алмадық: {reason}',
    ru: 'Мы не смогли подтвердить ваше представительство ({ward}): {reason}',
    en: 'We could not verify you as the guardian of {ward}: {reason}',
  },
  'notification.guardianship.ended': {
    kk: 'Заңды өкілдік аяқталды: {guardian}, бала: {ward}.',
    ru: 'Представительство завершено: {guardian}, ребёнок: {ward}.',
    en: 'The guardianship has ended: {guardian} for {ward}.',
  },
  // Notices that were written before several consents became one.
  'notification.consent.granted': {
    kk: `Рұқсат берілді: ${namedByKind('kk')}.`,
    ru: `Согласие дано: ${namedByKind('ru')}.`,
    en: `Consent given: ${namedByKind('en')}.`,
  },
  'notification.consents.granted': {
    kk: `Рұқсат берілді: ${namedTogether('kk')}.`,
    ru: `Согласие дано: ${namedTogether('ru')}.`,
    en: `Consent given: ${namedTogether('en')}.`,
  },
  'notification.consent.withdrawn': {
    kk: `Рұқсат қайтарып алынды: ${namedByKind('kk')}. Соған байланысты нәрсе тоқтап тұр.`,
    ru: `Согласие отозвано: ${namedByKind('ru')}. Всё, что от него зависит, остановлено.`,
    en: `Consent withdrawn: ${namedByKind('en')}. What depends on it stands still.`,
  },
  'notification.ward.paused': {
    kk: '{guardian} бәрін кідіртті. Деректер сақталып тұр.',
    ru: 'Всё временно остановлено: так решил законный представитель ({guardian}). Данные сохранены.',
    en: '{guardian} has paused everything for now. Nothing is lost.',
  },
  'notification.ward.paused.guardian': {
    kk: '{guardian} бәрін кідіртті. Бала: {ward}. Деректер сақталып тұр.',
    ru: 'Всё временно остановлено: так решил второй законный представитель ({guardian}). Ребёнок: {ward}. Данные сохранены.',
    en: '{guardian} has paused everything of {ward} for now. Nothing is lost.',
  },
  'notification.ward.paused.kept': {
    kk: 'Бәрі бұрынғыдай тоқтап тұр: {guardian} қарап шыққанда ғана жалғасады. Деректер сақталып тұр.',
    ru: 'Всё по-прежнему остановлено, пока этого не посмотрит законный представитель ({guardian}). Данные сохранены.',
    en: 'Everything stands still as before, until {guardian} has looked. Nothing is lost.',
  },
  'notification.ward.paused.keptGuardian': {
    kk: '{ward}: бәрі тоқтап тұр, себебі бұрынғы заңды өкіл рұқсат бермеген еді. Қарап шығып, «Отбасы» бетінде жалғастыра аласыз.',
    ru: '{ward}: всё остановлено, потому что так решил прежний представитель. Посмотрите и, если согласны, снимите паузу на странице «Семья».',
    en: '{ward}: everything stands still, as the former guardian had decided. Please look; you can end the pause on the page “Family”.',
  },
  'notification.ward.resumed': {
    kk: 'Бәрі қайта жұмыс істейді: {guardian} қайта қосты.',
    ru: 'Всё снова работает: пауза снята ({guardian}).',
    en: 'Everything works again: {guardian} has ended the pause.',
  },
  'notification.ward.resumed.guardian': {
    kk: 'Бәрі қайта жұмыс істейді: {guardian} қайта қосты. Бала: {ward}.',
    ru: 'Всё снова работает: второй законный представитель ({guardian}) снял паузу. Ребёнок: {ward}.',
    en: 'Everything of {ward} works again: {guardian} has ended the pause.',
  },
  'notification.ward.resumed.notYet': {
    kk: '{guardian} қайта қосты, бірақ екінші заңды өкіл әлі кідіртіп тұр: бәрі соны күтеді.',
    ru: 'Пауза снята ({guardian}), но второй законный представитель свою пока оставил: всё ждёт его.',
    en: '{guardian} has ended the pause, but the second guardian’s still stands: everything waits for that.',
  },
  'notification.person.comesOfAge': {
    kk: '{ward}: {days} күннен кейін 18-ге толады. Сол күні заңды өкілдік аяқталады, ашық келісімдерді енді өзі растайды.',
    ru: '{ward}: через {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} исполнится 18. В этот день представительство закончится, открытые соглашения нужно будет подтвердить лично.',
    en: '{ward} turns 18 in {days, plural, one {# day} other {# days}}. On that day the guardianship ends, and open agreements will need to be confirmed in person.',
  },
  'notification.person.cameOfAge': {
    kk: '{ward}: 18 жасқа толды, құттықтаймыз! Заңды өкілдік аяқталды, ашық келісімдерді растау қалды.',
    ru: '{ward}: исполнилось 18, поздравляем! Представительство закончилось, осталось подтвердить открытые соглашения.',
    en: '{ward} has turned 18: congratulations! The guardianship has ended; open agreements need to be confirmed.',
  },
  'fact.guardianship.requested': {
    kk: 'Заңды өкіл шақырылды',
    ru: 'Приглашён законный представитель',
    en: 'A guardian was invited',
  },
  'fact.guardianship.reminded': {
    kk: 'Шақыру қайта жіберілді',
    ru: 'Приглашение отправлено ещё раз',
    en: 'The invitation was sent again',
  },
  'fact.guardianship.addressChanged': {
    kk: 'Шақыру мекенжайы өзгерді',
    ru: 'Изменён адрес приглашения',
    en: 'The invitation’s address was changed',
  },
  'fact.guardianship.linkShared': { kk: 'Сілтеме бөлісілді', ru: 'Ссылкой поделились', en: 'The link was passed on' },
  'fact.guardianship.accepted': {
    kk: 'Заңды өкіл шақыруды қабылдады',
    ru: 'Законный представитель принял приглашение',
    en: 'The guardian accepted',
  },
  'fact.guardianship.refused': {
    kk: 'Шақырылған адам бас тартты',
    ru: 'Приглашённый отказался',
    en: 'The invited person refused',
  },
  'fact.guardianship.formBrought': {
    kk: 'Қағаз форма әкелінді',
    ru: 'Принесена бумажная форма',
    en: 'A paper form was brought',
  },
  'fact.guardianship.evidenceGiven': { kk: 'Құжат жүктелді', ru: 'Загружен документ', en: 'Proof was given' },
  'fact.guardianship.profileMade': {
    kk: 'Балаға профиль құрылды',
    ru: 'Создан профиль ребёнка',
    en: 'A child profile was made',
  },
  'fact.guardianship.nameLevelSet': {
    kk: 'Атын көрсету деңгейі таңдалды',
    ru: 'Выбрано, как показывать имя',
    en: 'How the name is shown was chosen',
  },
  'fact.guardianship.verified': {
    kk: 'Заңды өкіл расталды',
    ru: 'Законный представитель подтверждён',
    en: 'The guardian was verified',
  },
  'fact.guardianship.declined': {
    kk: 'Заңды өкіл расталмады',
    ru: 'Законный представитель не подтверждён',
    en: 'The guardian was not verified',
  },
  'fact.guardianship.reopened': { kk: 'Шешім қайтарылды', ru: 'Решение отменено', en: 'The decision was taken back' },
  'fact.guardianship.ended': {
    kk: 'Өкілдік аяқталды',
    ru: 'Представительство завершено',
    en: 'The guardianship ended',
  },
  'fact.guardianship.endedAtMajority': {
    kk: '18 жасқа толып, өкілдік аяқталды',
    ru: 'Представительство завершено: исполнилось 18',
    en: 'The guardianship ended at 18',
  },
  'fact.consent.granted': {
    kk: `Рұқсат берілді: ${namedByKind('kk')}`,
    ru: `Согласие дано: ${namedByKind('ru')}`,
    en: `Consent was given: ${namedByKind('en')}`,
  },
  'fact.consent.withdrawn': {
    kk: `Рұқсат қайтарып алынды: ${namedByKind('kk')}`,
    ru: `Согласие отозвано: ${namedByKind('ru')}`,
    en: `Consent was withdrawn: ${namedByKind('en')}`,
  },
  'fact.ward.paused': { kk: 'Бәрі кідіртілді', ru: 'Всё поставлено на паузу', en: 'Everything was paused' },
  'fact.ward.resumed': { kk: 'Бәрі қайта қосылды', ru: 'Всё снова работает', en: 'Everything was resumed' },
  'fact.person.comesOfAge': { kk: 'Жақында 18 жас', ru: 'Скоро 18 лет', en: 'Soon 18' },
  'fact.person.cameOfAge': { kk: '18 жасқа толды', ru: 'Исполнилось 18 лет', en: 'Turned 18' },
});
