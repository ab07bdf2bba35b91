import { defineTexts } from '#platform';

export const teamsTexts = defineTexts({
  'problem.INVALID_STATE.teamFull': {
    kk: 'Командада {max} адам бар, бұдан артық болмайды.',
    ru: 'В команде уже {max} человек, больше нельзя.',
    en: 'The team has {max} people already, which is the most there can be.',
  },
  'problem.INVALID_STATE.alreadyMember': {
    kk: 'Бұл адам командада бар.',
    ru: 'Этот человек уже в команде.',
    en: 'You are in this team already.',
  },
  'problem.INVALID_STATE.leadLeaves': {
    kk: 'Алдымен басшылықты команданың басқа мүшесіне беру керек, содан кейін шығуға болады.',
    ru: 'Сначала нужно передать роль лидера другому участнику, потом можно выйти.',
    en: 'Hand over the lead to another member first, then you can leave.',
  },
  'problem.INVALID_STATE.partyLeaves': {
    kk: 'Келісімнің тарапы болып тұрған адам командадан сол келісім аяқталғаннан кейін ғана шыға алады.',
    ru: 'Сторона действующего соглашения может выйти из команды, когда оно закончится.',
    en: 'You are a party to an agreement: you can leave the team once it has ended.',
  },
  'problem.INVALID_STATE.leadAlready': {
    kk: 'Бұл адам онсыз да команда басшысы.',
    ru: 'Этот человек уже лидер команды.',
    en: 'This person leads the team already.',
  },
  'problem.INVALID_STATE.guardianInTeam': {
    kk: 'Ата-ана немесе заңды өкіл баласының командасында бола алмайды: ол команданың жанында тұрып, рұқсат береді. Команданы «Отбасы» бетінен көруге болады.',
    ru: 'Родитель или законный представитель не входит в команду ребёнка: он рядом с ней и даёт согласие. Команда видна на странице «Семья».',
    en: 'A guardian is not in the team of their child: they stand beside it and consent. The team is shown on the page “Family”.',
  },
  'input.HELD_CHILD': {
    kk: 'Бұл сіз профилін жүргізіп отырған бала емес.',
    ru: 'Это не ребёнок, чей профиль вы ведёте.',
    en: 'This is not a child whose profile you keep.',
  },
  'input.TEAM_MEMBER': {
    kk: 'Бұл адам команда мүшесі емес.',
    ru: 'Этого человека нет в команде.',
    en: 'This person is not in the team.',
  },
  'input.PAYEE_ADULT': {
    kk: 'Төлем алушы 18 жасқа толған команда мүшесі болуы керек.',
    ru: 'Получателем может быть участник команды, которому исполнилось 18 лет.',
    en: 'The payee must be a member of the team who is 18 or older.',
  },
  'input.PAYEE_ONE': {
    kk: 'Не команда мүшесі, не ұйым көрсетілуі керек.',
    ru: 'Нужно указать либо участника команды, либо организацию.',
    en: 'Name either a member of the team or an organisation.',
  },
  'mail.teamInvitation.subject': {
    kk: '«{team}» командасына шақыру',
    ru: 'Приглашение в команду «{team}»',
    en: 'An invitation to the team “{team}”',
  },
  'mail.teamInvitation.body': {
    kk: 'Сәлем! {name} бірге жоба жасауға шақырып отыр. Команда: «{team}».\n\nТөмендегі сілтеме 14 күн жарамды және бір рет қана ашылады. Аккаунт жоқ болса, алдымен тіркелу керек.\n\nБұл хат қателесіп келсе, оны елемеуге болады: сілтемесіз ешкім ештеңе істей алмайды.',
    ru: 'Здравствуйте! {name} зовёт делать проект вместе. Команда: «{team}».\n\nСсылка ниже действует 14 дней и только один раз. Если аккаунта ещё нет, сначала нужно зарегистрироваться.\n\nЕсли письмо пришло по ошибке, с ним ничего не нужно делать: без ссылки ничего не произойдёт.',
    en: 'Hello! {name} invites you to build a project together. The team: “{team}”.\n\nThe link below works for 14 days and only once. If you have no account yet, sign up first.\n\nIf this mail came by mistake, just ignore it: nothing happens without the link.',
  },
  'mail.teamInvitation.action': { kk: 'Командаға қосылу', ru: 'Вступить в команду', en: 'Join the team' },
});

export const teamsNotificationTexts = defineTexts({
  'notification.team.joined': {
    kk: '{name} «{team}» командасына қосылды.',
    ru: 'В команде «{team}» новый участник: {name}.',
    en: '{name} has joined the team “{team}”.',
  },
  'notification.team.left': {
    kk: '{name} «{team}» командасынан шықты.',
    ru: 'Из команды «{team}» вышел участник: {name}.',
    en: '{name} has left the team “{team}”.',
  },
  'notification.team.leadHandedOver': {
    kk: '«{team}» командасының жаңа басшысы: {name}.',
    ru: 'Новый лидер команды «{team}»: {name}.',
    en: '{name} now leads the team “{team}”.',
  },
  'notification.team.leadHandedOver.toYou': {
    kk: '{you, select, young {{name}, «{team}» командасының басшысы енді сенсің: ұсыныстарға жауап беріп, келісімге команда атынан қол қоясың.} other {{name}, «{team}» командасының басшысы енді сізсіз: ұсыныстарға жауап беріп, келісімге команда атынан қол қоясыз.}}',
    ru: '{you, select, young {{name}, теперь ты лидер команды «{team}»: отвечаешь на предложения и подписываешь соглашения от её имени.} other {{name}, теперь вы лидер команды «{team}»: отвечаете на предложения и подписываете соглашения от её имени.}}',
    en: '{name}, you now lead the team “{team}”: you answer offers and sign agreements on its behalf.',
  },
  'notification.team.payeeChosen': {
    kk: '«{team}» командасының төлем алушысы көрсетілді. Кім көрсеткені: {name}.',
    ru: 'У команды «{team}» указан получатель денег. Кто указал: {name}.',
    en: '{name} has named who receives money for the team “{team}”.',
  },
});
