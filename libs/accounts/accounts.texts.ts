import { defineTexts } from '#platform';

export const accountsTexts = defineTexts({
  'problem.UNAUTHENTICATED.signIn': {
    kk: 'Пошта немесе құпиясөз дұрыс емес.',
    ru: 'Почта или пароль не подходят.',
    en: 'The email or the password is not right.',
  },
  'problem.GUARDIAN_CONSENT_REQUIRED.signUp': {
    kk: 'Саған Asar-ға ата-анаң немесе заңды өкілің арқылы кірген дұрыс: ол тіркеліп, саған профиль құрады. Осыны оған көрсет.',
    ru: 'Тебе в Asar лучше прийти через родителя или законного представителя: он зарегистрируется сам и создаст профиль для тебя. Покажи ему это.',
    en: 'Your way into Asar is through a parent or guardian: they sign up themselves and make a profile for you. Show them this.',
  },
  'input.PHONE': {
    kk: 'Телефон нөмірі толық жазылуы керек, мысалы +7 700 000 00 00.',
    ru: 'Нужен полный номер телефона, например +7 700 000 00 00.',
    en: 'Please write the whole phone number, for example +7 700 000 00 00.',
  },
  'input.LINK': {
    kk: 'Сілтеме ескірген немесе қолданылған. Жаңасын сұрауға болады.',
    ru: 'Ссылка устарела или уже использована. Можно запросить новую.',
    en: 'The link has run out or was used before. Please ask for a new one.',
  },
  'input.TAKEN': {
    kk: 'Бұл мекенжаймен аккаунт бар. Кіруге немесе құпиясөзді жаңартуға болады.',
    ru: 'С этим адресом уже есть аккаунт. Можно войти или задать новый пароль.',
    en: 'There is an account with this address. Sign in, or reset the password.',
  },
  'input.PASSWORD_WRONG': {
    kk: 'Құпиясөз дұрыс емес. Қайтадан теріп көру керек.',
    ru: 'Пароль не подходит. Нужно ввести его ещё раз.',
    en: 'This is not your password. Please try again.',
  },
  'input.PASSWORD_COMMON': {
    kk: 'Мұндай құпиясөзді оңай табады. Ұзағырақ, басқаның ойына келмейтін сөз тіркесі керек.',
    ru: 'Такой пароль легко подобрать. Лучше фраза подлиннее, которая никому другому не придёт в голову.',
    en: 'This password is easy to guess. Take a longer phrase that only you would think of.',
  },
  'mail.verifyEmail.subject': {
    kk: '{you, select, young {Поштаңды раста} other {Поштаңызды растаңыз}}',
    ru: '{you, select, young {Подтверди почту} other {Подтвердите почту}}',
    en: 'Confirm your email',
  },
  'mail.verifyEmail.body': {
    kk: '{you, select, young {Сәлем, {name}!\n\nAsar-ға тіркелгеніңе рақмет. Бұл мекенжай шынымен сенікі екенін растау үшін төмендегі батырманы бас. Сілтеме үш күн жарамды.\n\nСосын ата-анаңды шақырып, жобаңды жаза бастайсың.\n\nТіркелмеген болсаң, бұл хатты елеме.} other {Сәлеметсіз бе, {name}!\n\nAsar-ға тіркелгеніңізге рақмет. Бұл мекенжай шынымен сіздікі екенін растау үшін төмендегі батырманы басыңыз. Сілтеме үш күн жарамды.\n\nТіркелмеген болсаңыз, бұл хатты елемеңіз.}}',
    ru: '{you, select, young {Привет, {name}!\n\nСпасибо за регистрацию в Asar. Нажми кнопку ниже, чтобы подтвердить, что это твой адрес. Ссылка действует три дня.\n\nПотом можно пригласить родителя и начать писать проект.\n\nЕсли это регистрация не твоя, просто не отвечай на это письмо.} other {Здравствуйте, {name}!\n\nСпасибо, что зарегистрировались в Asar. Нажмите кнопку ниже, чтобы подтвердить, что это ваш адрес. Ссылка действует три дня.\n\nЕсли вы не регистрировались, просто не отвечайте на это письмо.}}',
    en: 'Hello {name},\n\nThank you for joining Asar. Press the button below to confirm that this address is yours. The link is good for three days.\n\n{you, select, young {Then you can invite your parent and begin your project.\n\n} other {}}If you did not sign up, simply ignore this mail.',
  },
  'mail.verifyEmail.action': { kk: 'Поштаны растау', ru: 'Подтвердить почту', en: 'Confirm the email' },
  'mail.resetPassword.subject': { kk: 'Құпиясөзді жаңарту', ru: 'Новый пароль', en: 'A new password' },
  'mail.resetPassword.body': {
    kk: '{you, select, young {Сәлем, {name}!\n\nҚұпиясөзді жаңарту үшін төмендегі батырманы бас. Сілтеме 30 минут жарамды және бір рет қана істейді.\n\nСұрамаған болсаң, ештеңе істеме: құпиясөзің өзгермейді.} other {Сәлеметсіз бе, {name}!\n\nҚұпиясөзді жаңарту үшін төмендегі батырманы басыңыз. Сілтеме 30 минут жарамды және бір рет қана істейді.\n\nСұрамаған болсаңыз, ештеңе істемеңіз: құпиясөзіңіз өзгермейді.}}',
    ru: '{you, select, young {Привет, {name}!\n\nНажми кнопку ниже, чтобы задать новый пароль. Ссылка действует 30 минут и только один раз.\n\nЕсли это просьба не от тебя, ничего не делай: пароль останется прежним.} other {Здравствуйте, {name}!\n\nНажмите кнопку ниже, чтобы задать новый пароль. Ссылка действует 30 минут и только один раз.\n\nЕсли вы этого не просили, ничего не делайте: пароль останется прежним.}}',
    en: 'Hello {name},\n\nPress the button below to set a new password. The link is good for 30 minutes and works once.\n\nIf you did not ask for this, do nothing: your password stays as it is.',
  },
  'mail.resetPassword.action': { kk: 'Құпиясөзді жаңарту', ru: 'Задать новый пароль', en: 'Set a new password' },
  'mail.passwordChanged.subject': { kk: 'Құпиясөз өзгертілді', ru: 'Пароль изменён', en: 'Your password was changed' },
  'mail.passwordChanged.body': {
    kk: '{you, select, young {Сәлем, {name}!\n\nAsar-дағы құпиясөзің өзгертілді, барлық құрылғыда қайта кіру керек. Бұл сен болмасаң, құпиясөзді бірден жаңарт.} other {Сәлеметсіз бе, {name}!\n\nAsar-дағы құпиясөзіңіз өзгертілді, барлық құрылғыда қайта кіру керек. Бұл сіз болмасаңыз, құпиясөзді бірден жаңартыңыз.}}',
    ru: '{you, select, young {Привет, {name}!\n\nПароль в Asar изменён, на всех устройствах нужно войти заново. Если это сделал кто-то другой, сразу задай новый пароль.} other {Здравствуйте, {name}!\n\nПароль в Asar изменён, на всех устройствах нужно войти заново. Если это были не вы, сразу задайте новый пароль.}}',
    en: 'Hello {name},\n\nYour Asar password was changed and every device has been signed out. If that was not you, set a new password right away.',
  },
  'fact.person.signedUp': { kk: 'Тіркелді', ru: 'Регистрация', en: 'Signed up' },
  'fact.person.emailVerified': { kk: 'Поштасын растады', ru: 'Почта подтверждена', en: 'Email confirmed' },
  'fact.person.passwordChanged': { kk: 'Құпиясөзін өзгертті', ru: 'Пароль изменён', en: 'Password changed' },
  'fact.person.passwordDropped': {
    kk: 'Бұрынғы құпиясөз өшірілді',
    ru: 'Прежний пароль снят',
    en: 'The earlier password was taken away',
  },
  'fact.person.updated': { kk: 'Деректерін жаңартты', ru: 'Данные обновлены', en: 'Details updated' },
  'fact.person.madeAdmin': { kk: 'Модератор болды', ru: 'Назначение модератором', en: 'Made a moderator' },
});
