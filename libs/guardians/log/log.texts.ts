// The record's words for what the guardian is told of teams and projects.
import { defineTexts } from '#platform';

defineTexts({
  'fact.team.created': { kk: 'Команда құрылды', ru: 'Команда создана', en: 'Team started' },
  'fact.team.joined': {
    kk: 'Командаға жаңа адам қосылды',
    ru: 'В команду вошёл новый человек',
    en: 'Somebody joined the team',
  },
  'fact.team.left': { kk: 'Командадан біреу шықты', ru: 'Кто-то вышел из команды', en: 'Somebody left the team' },
  'fact.team.leadHandedOver': {
    kk: 'Команда басшысы ауысты',
    ru: 'У команды новый лидер',
    en: 'The team has another lead',
  },
  'fact.team.payeeChosen': { kk: 'Төлем алушы таңдалды', ru: 'Выбран получатель денег', en: 'The payee was named' },
  'fact.listing.created': { kk: 'Жобаның нобайы ашылды', ru: 'Начат черновик проекта', en: 'A project was begun' },
  'fact.listing.submitted': {
    kk: 'Жоба тексеруге жіберілді',
    ru: 'Проект отправлен на проверку',
    en: 'The project was submitted',
  },
  'fact.listing.editSubmitted': {
    kk: 'Жобадағы өзгеріс тексеруге жіберілді',
    ru: 'Правка проекта отправлена на проверку',
    en: 'An edit of the project was submitted',
  },
  'fact.listing.published': { kk: 'Жоба жарияланды', ru: 'Проект опубликован', en: 'The project was published' },
  'fact.listing.editApproved': {
    kk: 'Жобадағы өзгеріс жарияланды',
    ru: 'Правка проекта опубликована',
    en: 'The edit was published',
  },
  'fact.listing.changesRequested': {
    kk: 'Жобаны түзету сұралды',
    ru: 'Проект просят поправить',
    en: 'Changes were asked for',
  },
  'fact.listing.editChangesRequested': {
    kk: 'Өзгерісті түзету сұралды',
    ru: 'Правку просят изменить',
    en: 'Changes to the edit were asked for',
  },
  'fact.listing.rejected': { kk: 'Жоба қабылданбады', ru: 'Проект не приняли', en: 'The project was not accepted' },
  'fact.listing.editRejected': { kk: 'Өзгеріс қабылданбады', ru: 'Правку не приняли', en: 'The edit was not accepted' },
  'fact.listing.decisionUndone': {
    kk: 'Шешім қайтарып алынды',
    ru: 'Решение отменили',
    en: 'The decision was taken back',
  },
  'fact.listing.paused': { kk: 'Жоба кідіртілді', ru: 'Проект поставлен на паузу', en: 'The project was paused' },
  'fact.listing.resumed': { kk: 'Жоба қайта ашылды', ru: 'Проект снова открыт', en: 'The project goes on' },
  'fact.listing.suspended': {
    kk: 'Модератор жобаны тоқтатты',
    ru: 'Модератор остановил проект',
    en: 'A moderator stopped the project',
  },
  'fact.listing.reinstated': { kk: 'Жоба қайта ашылды', ru: 'Проект снова разрешён', en: 'The project was let go on' },
  'fact.listing.closed': { kk: 'Жоба жабылды', ru: 'Проект закрыт', en: 'The project was closed' },
});
