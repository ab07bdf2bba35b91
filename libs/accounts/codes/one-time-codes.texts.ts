import { defineTexts } from '#platform';

export const oneTimeCodesTexts = defineTexts({
  'input.CODE': {
    kk: 'Код дұрыс емес немесе ескірген. Ең соңғы хатты қараңыз немесе жаңа код сұраңыз.',
    ru: 'Код не подходит или устарел. Посмотрите самое новое письмо или запросите новый код.',
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
  'mail.codeToSign.subject': {
    kk: 'Қол қою коды: {code}',
    ru: 'Код для подписи: {code}',
    en: 'Your code to sign: {code}',
  },
  'mail.codeToSign.body': {
    kk: '{you, select, young {Сәлем, {name}!\n\nҚол қою коды: {code}\n\nКодты енгізу қолыңды қоюмен тең. Не жазылғанын алдымен оқып шық. Код 10 минут жарамды, бір рет қана істейді. Оны ешкімге айтпа.\n\nКодты өзің сұрамаған болсаң, оны енгізбе және бізге жаз.} other {Сәлеметсіз бе, {name}!\n\nҚол қою немесе келісім беру коды: {code}\n\nКодты енгізу қолыңызды қоюмен тең. Не жазылғанын алдымен оқып шығыңыз. Код 10 минут жарамды, бір рет қана істейді. Оны ешкімге айтпаңыз.\n\nКодты өзіңіз сұрамаған болсаңыз, оны енгізбеңіз және бізге жазыңыз.}}',
    ru: '{you, select, young {Привет, {name}!\n\nКод для подписи: {code}\n\nВвести код – то же, что поставить подпись. Сначала прочитай, под чем она будет стоять. Код действует 10 минут и только один раз. Никому его не называй.\n\nЕсли код просил кто-то другой, не вводи его и напиши нам.} other {Здравствуйте, {name}!\n\nКод для подписи или согласия: {code}\n\nВвести код – то же, что поставить подпись. Сначала прочитайте, под чем она будет стоять. Код действует 10 минут и только один раз. Никому его не называйте.\n\nЕсли вы не просили код, не вводите его и напишите нам.}}',
    en: 'Hello {name},\n\nYour code to sign or to consent: {code}\n\nTyping it in is your signature. Please read first what you sign. It is good for 10 minutes and works once. Tell it to nobody.\n\nIf you did not ask for a code, do not type it in, and write to us.',
  },
});
