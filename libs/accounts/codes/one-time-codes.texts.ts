import { defineTexts } from '#platform';

export const oneTimeCodesTexts = defineTexts({
  'input.CODE': {
    kk: 'Код дұрыс емес немесе ескірген. Ең соңғы хаттағы код керек; жаңасын сұрауға да болады.',
    ru: 'Код не подходит или устарел. Нужен код из самого нового письма; можно запросить и новый.',
    en: 'The code is not right, or has run out. Look at the newest mail, or ask for another code.',
  },
  'mail.codeToSignIn.subject': {
    kk: 'Asar-ға кіру коды: {code}',
    ru: 'Код для входа в Asar: {code}',
    en: 'Your code to sign in to Asar: {code}',
  },
  'mail.codeToSignIn.body': {
    kk: '{you, select, young {Сәлем, {name}!\n\nКіру коды: {code}\n\nКод 10 минут жарамды және бір рет қана істейді. Оны ешкімге айтпа: Asar қызметкерлері де ешқашан сұрамайды.\n\nКодты өзің сұрамаған болсаң, бұл хатты елеме.} other {Сәлеметсіз бе, {name}!\n\nКіру коды: {code}\n\nКод 10 минут жарамды және бір рет қана істейді. Оны ешкімге айтпаңыз: Asar қызметкерлері де ешқашан сұрамайды.\n\nКодты өзіңіз сұрамаған болсаңыз, бұл хатты елемеңіз.}}',
    ru: '{you, select, young {Привет, {name}!\n\nКод для входа: {code}\n\nКод действует 10 минут и только один раз. Никому его не называй: люди из Asar его никогда не спрашивают.\n\nЕсли код просил кто-то другой, просто не обращай внимания на это письмо.} other {Здравствуйте, {name}!\n\nКод для входа: {code}\n\nКод действует 10 минут и только один раз. Никому его не называйте: люди из Asar его никогда не спрашивают.\n\nЕсли вы не просили код, просто не обращайте внимания на это письмо.}}',
    en: 'Hello {name},\n\nYour code to sign in: {code}\n\nIt is good for 10 minutes and works once. Tell it to nobody: people at Asar never ask for it.\n\nIf you did not ask for a code, simply ignore this mail.',
  },
  'mail.codeOfMailbox.subject': {
    kk: 'Поштаны растау коды: {code}',
    ru: 'Код для подтверждения почты: {code}',
    en: 'Your code to confirm your mailbox: {code}',
  },
  'mail.codeOfMailbox.body': {
    kk: '{you, select, young {Сәлем, {name}!\n\nAsar-дағы аккаунтың балаға жауап беретін болғалы тұр, сондықтан оның шынымен сенікі екеніне көз жеткіземіз. Код: {code}\n\nКод 10 минут жарамды және бір рет қана істейді. Оны ешкімге айтпа.\n\nКодты өзің сұрамаған болсаң, аккаунтыңның құпиясөзін басқа біреу біледі: оны енгізбе және бізге жаз.} other {Сәлеметсіз бе, {name}!\n\nAsar-дағы аккаунтыңыз балаға жауап беретін болғалы тұр, сондықтан оның шынымен сіздікі екеніне көз жеткіземіз. Код: {code}\n\nКод 10 минут жарамды және бір рет қана істейді. Оны ешкімге, балаға да айтпаңыз.\n\nКодты өзіңіз сұрамаған болсаңыз, аккаунтыңыздың құпиясөзін басқа біреу біледі: оны енгізбеңіз және бізге жазыңыз.}}',
    ru: '{you, select, young {Привет, {name}!\n\nС твоего аккаунта в Asar хотят отвечать за ребёнка, поэтому мы убеждаемся, что он действительно твой. Код: {code}\n\nКод действует 10 минут и только один раз. Никому его не называй.\n\nЕсли код просил кто-то другой, значит, этот человек знает пароль: не вводи код и напиши нам.} other {Здравствуйте, {name}!\n\nС вашего аккаунта в Asar хотят отвечать за ребёнка, поэтому мы убеждаемся, что он действительно ваш. Код: {code}\n\nКод действует 10 минут и только один раз. Никому его не называйте, даже ребёнку.\n\nЕсли вы не просили код, значит, ваш пароль знает кто-то ещё: не вводите код и напишите нам.}}',
    en: 'Hello {name},\n\nSomebody wants to answer for a child from your account at Asar, so we make sure that it is really yours. Your code: {code}\n\nIt is good for 10 minutes and works once. Tell it to nobody, not even to your child.\n\nIf you did not ask for a code, somebody else knows your password: do not type the code in, and write to us.',
  },
  'mail.codeToSign.subject': {
    kk: 'Қол қою коды: {code}',
    ru: 'Код для подписи: {code}',
    en: 'Your code to sign: {code}',
  },
  'mail.codeToSign.body': {
    kk: '{you, select, young {Сәлем, {name}!\n\nҚол қою коды: {code}\n\nКодты енгізу қолыңды қоюмен тең. Не жазылғанын алдымен оқып шық. Код 10 минут жарамды, бір рет қана істейді. Оны ешкімге айтпа.\n\nКодты өзің сұрамаған болсаң, оны енгізбе және бізге жаз.} other {Сәлеметсіз бе, {name}!\n\nҚол қою немесе рұқсат беру коды: {code}\n\nКодты енгізу қолыңызды қоюмен тең. Не жазылғанын алдымен оқып шығыңыз. Код 10 минут жарамды, бір рет қана істейді. Оны ешкімге айтпаңыз.\n\nКодты өзіңіз сұрамаған болсаңыз, оны енгізбеңіз және бізге жазыңыз.}}',
    ru: '{you, select, young {Привет, {name}!\n\nКод для подписи: {code}\n\nВвести код — то же, что поставить подпись. Сначала прочитай, под чем она будет стоять. Код действует 10 минут и только один раз. Никому его не называй.\n\nЕсли код просил кто-то другой, не вводи его и напиши нам.} other {Здравствуйте, {name}!\n\nКод для подписи или согласия: {code}\n\nВвести код — то же, что поставить подпись. Сначала прочитайте, под чем она будет стоять. Код действует 10 минут и только один раз. Никому его не называйте.\n\nЕсли вы не просили код, не вводите его и напишите нам.}}',
    en: 'Hello {name},\n\nYour code to sign or to consent: {code}\n\nTyping it in is your signature. Please read first what you sign. It is good for 10 minutes and works once. Tell it to nobody.\n\nIf you did not ask for a code, do not type it in, and write to us.',
  },
});
