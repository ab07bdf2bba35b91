// What is kept of whom, why, for how long, and who sees it. The long list is docs/personal-data.md; a changed table is read
// against these sentences too.
import { defineTexts } from '#platform';

export const privacyTexts = defineTexts({
  'house.privacy.title': { kk: 'Жеке деректер', ru: 'Личные данные', en: 'Privacy' },
  'house.privacy.lead': {
    kk: 'Asar кімнің қандай дерегін, не үшін және қанша уақыт сақтайды, оны кім көреді.',
    ru: 'Чьи данные хранит Asar, зачем, как долго и кто их видит.',
    en: 'Whose data Asar keeps, what for, how long, and who sees them.',
  },
  'house.privacy.who.title': {
    kk: 'Деректерге кім жауапты',
    ru: 'Кто отвечает за данные',
    en: 'Who answers for the data',
  },
  'house.privacy.who.1': {
    kk: 'Жауапты: {club}. Байланыс: {contact}.',
    ru: 'Отвечает: {club}. Связь: {contact}.',
    en: '{club} answers for them. Contact: {contact}.',
  },
  'house.privacy.who.2': {
    kk: 'Бұл бетте өнім не істейтіні қарапайым сөзбен айтылған. Оны заңгер тексерген жоқ: заңға сай екенін сайтты жүргізетін ұйым тексертуі керек.',
    ru: 'Здесь простыми словами сказано, что делает сам продукт. Юрист этого текста не проверял: проверить его по закону должна организация, которая ведёт сайт.',
    en: 'This page says in plain words what the product itself does. No lawyer has checked it: whoever runs the site must have it checked against the law.',
  },
  'house.privacy.what.title': { kk: 'Не сақталады', ru: 'Что хранится', en: 'What is kept' },
  'house.privacy.what.1': {
    kk: 'Аккаунты бар адам туралы: аты-жөні, поштасы, туған күні, тілі, жазса — қаласы мен телефоны, қай құрылғыдан кіргені және сайттан алған хабарлары. Туған күн мен телефон шифрланып сақталады. Құпиясөздің өзі сақталмайды.',
    ru: 'О том, у кого есть аккаунт: имя, почта, дата рождения, язык, город и телефон, если их указали, устройства, с которых входили, и полученные уведомления. Дата рождения и телефон хранятся зашифрованными. Сам пароль не хранится.',
    en: 'Of whoever has an account: name, email, birth date, language, city and phone number if they were given, the devices used to sign in, and the notices received. Birth date and phone number are encrypted. The password itself is not kept.',
  },
  'house.privacy.what.2': {
    kk: 'Команда туралы: құрамы, жобаның мәтіні мен суреттері, кезеңдер және олардың дәлелі.',
    ru: 'О команде: состав, тексты и снимки проекта, этапы и доказательства к ним.',
    en: 'Of a team: who is in it, the texts and pictures of the project, the milestones and their evidence.',
  },
  'house.privacy.what.3': {
    kk: 'Ата-ана немесе басқа заңды өкіл туралы: аты-жөні, поштасы, туыстықты көрсететін сурет, нені қашан рұқсат еткені.',
    ru: 'О родителе или другом законном представителе: имя, почта, снимок, который показывает родство, что и когда разрешено.',
    en: 'Of a parent or other guardian: name, email, the picture that shows the relation, and what was allowed when.',
  },
  'house.privacy.what.4': {
    kk: 'Тәлімгер туралы: профилі, модератор нені тексергені және тексеру қашанға дейін жарамды екені.',
    ru: 'О наставнике: профиль, что проверил модератор и до какого дня действует проверка.',
    en: 'Of a mentor: the profile, what a moderator has checked, and until when that is good.',
  },
  'house.privacy.what.5': {
    kk: 'Келісім туралы: ұсыныстар мен шарттар, қол қойылған мәтін, кім, қашан, қай желілік мекенжайдан және қай браузерден қол қойғаны, төлемдер. Карта нөмірі бізге түспейді: оны төлем қызметінің өз нысаны қабылдайды. Төлем алушы ұйымның шот нөмірі шифрланады.',
    ru: 'О сделке: предложения и условия, подписанный текст, кто, когда, с какого сетевого адреса и из какого браузера подписал, платежи. Номер карты к нам не попадает: его принимает форма платёжной службы. Номер счёта организации-получателя шифруется.',
    en: 'Of a deal: offers and terms, the signed text, who signed when, from which network address and browser, and payments. A card’s number never reaches us: the payment service’s own form takes it. The account number of an organisation that is paid is encrypted.',
  },
  'house.privacy.what.6': {
    kk: 'Хабарлама жіберсе — сол сөздер. Аккаунтсыз жазған адам қалдырған байланыс шифрланады.',
    ru: 'Если кто-то пожаловался — его слова. Контакт, который оставили без аккаунта, шифруется.',
    en: 'When somebody reports: their words. A contact left without an account is encrypted.',
  },
  'house.privacy.what.7': {
    kk: 'Өкіл мен оқушы немесе тәлімгер бір адам болып шықпас үшін браузердің, телефонның және картаның белгілері (хеші) салыстырылады. Оларда нөмірдің өзі тұрмайды.',
    ru: 'Чтобы представитель не оказался тем же человеком, что ученик или наставник, сравниваются отпечатки (хеши) браузера, телефона и карты. Самих номеров в них нет.',
    en: 'So that a guardian is not the same person as the pupil or a mentor, digests of browser, phone number and card are compared. The numbers themselves do not stand in them.',
  },
  'house.privacy.why.title': { kk: 'Не үшін', ru: 'Зачем', en: 'What for' },
  'house.privacy.why.1': {
    kk: 'Сайтқа кіру, командада жұмыс істеу, келісім жасау және төлеу үшін, сондай-ақ жасқа қарай қорғау ережелері қолданылуы үшін.',
    ru: 'Чтобы входить на сайт, работать в команде, заключать соглашения и платить, и чтобы действовали правила защиты по возрасту.',
    en: 'To sign in, work in a team, make agreements and pay, and so that the rules that protect by age hold.',
  },
  'house.privacy.why.2': {
    kk: 'Жарнама жоқ. Деректер сатылмайды. Адамның мінезі туралы қорытынды жасалмайды. Беттерде өзге компаниялардың есептегіштері жоқ.',
    ru: 'Рекламы нет. Данные не продаются. Выводов о характере человека не делается. Чужих счётчиков на страницах нет.',
    en: 'There is no advertising. Nothing is sold. No conclusions are drawn about anybody’s character. No other company counts visits on these pages.',
  },
  'house.privacy.seen.title': { kk: 'Кім көреді', ru: 'Кто видит', en: 'Who sees them' },
  'house.privacy.seen.1': {
    kk: 'Жарияланған жобаны бәрі көреді. 18-ге толмаған адам, өкілі басқаша таңдамаса, бүркеншік атпен көрсетіледі. Оның мектебі, сыныбы, байланысы мен туған күні көрсетілмейді, ал беті іздеу жүйелеріне жабық.',
    ru: 'Опубликованный проект видят все. Тот, кому нет 18, показан под условным именем, если представитель не выбрал иначе. Школа, класс, контакты и дата рождения не показываются, а страница закрыта для поисковиков.',
    en: 'Everybody sees a published project. Whoever is under 18 appears under a made-up name unless the guardian chose otherwise. School, class, contacts and birth date are not shown, and the page is closed to search engines.',
  },
  'house.privacy.seen.2': {
    kk: 'Ұсыныс пен келісімді оның екі жағы көреді. 18-ге толмағанның өкілі оған қатысты келісімдерді оқи алады.',
    ru: 'Предложение и соглашение видят обе стороны. Представитель читает соглашения того, кому нет 18.',
    en: 'An offer and an agreement are seen by both sides. A guardian reads the agreements of the ward.',
  },
  'house.privacy.seen.3': {
    kk: 'Модератор шешім қабылдауға керегін көреді. 18-ге толмағанның дерегін ашқан сайын жазба қалады, оны өкілі «Отбасы» бетінен оқиды.',
    ru: 'Модератор видит то, что нужно для решения. Каждый просмотр данных того, кому нет 18, записывается, и представитель читает об этом на странице «Семья».',
    en: 'A moderator sees what a decision needs. Each look at the data of somebody under 18 is on record, and the guardian reads of it on the page “Family”.',
  },
  'house.privacy.seen.4': {
    kk: 'Stripe төлем қызметі шетелде (Ирландия, АҚШ) жұмыс істейді: ол төлеуші мен төлем алушының дерегін алады, балалардікін алмайды. Тәлімгер шетелде тұрса, ұсыныс пен келісімді сол жақтан оқиды.',
    ru: 'Платёжная служба Stripe работает за границей (Ирландия, США): она получает данные плательщика и получателя, данных детей не получает. Наставник, который живёт за границей, читает предложение и соглашение оттуда.',
    en: 'The payment service Stripe works abroad (Ireland, USA): it gets the data of whoever pays and of the payee, none of children. A mentor who lives abroad reads the offer and the agreement from there.',
  },
  'house.privacy.term.title': { kk: 'Қанша уақыт', ru: 'Как долго', en: 'How long' },
  'house.privacy.term.1': {
    kk: 'Профиль, суреттер мен жоба мәтіндері аккаунт жойылғанша сақталады. Команданың жобасы соңғы мүшесі кеткенше тұрады.',
    ru: 'Профиль, снимки и тексты — пока аккаунт не удалён. Проект команды остаётся, пока из неё не уйдёт последний.',
    en: 'Profile, pictures and texts: until the account is deleted. A team’s project stays until its last member is gone.',
  },
  'house.privacy.term.2': {
    kk: 'Қол қойылған келісімдер мен ақша жазбалары заң талап еткен мерзімде сақталады. Аккаунт жойылса, жазбаларда есімнің орнына нөмір тұрады, ал қол қойылған құжат өзгермейді.',
    ru: 'Подписанные соглашения и записи о деньгах — столько, сколько требует закон. После удаления аккаунта в записях вместо имени стоит номер, а подписанный документ не меняется.',
    en: 'Signed agreements and records of money: as long as the law demands. Once the account is deleted, records have a number instead of the name; a signed document stays as it was.',
  },
  'house.privacy.term.3': {
    kk: 'Ұсыныстардың шарты мен модерация істері — үш жыл. Қауіпсіздік туралы хабарлама аккаунт жойылса да сол мерзімде қалады.',
    ru: 'Условия предложений и дела модерации — три года. Сообщение о безопасности остаётся на этот срок, даже если аккаунт удалён.',
    en: 'Terms of offers and cases of moderation: three years. A report about safety stays that long even when an account goes.',
  },
  'house.privacy.term.4': {
    kk: 'Поштаға келген код он минут, құпиясөз бен пошта сілтемелері ең көбі үш күн, өкілдің және баланың сілтемесі 14 күн жарамды. Код пен алғашқы сілтемелердің белгісі (хеші) бұдан кейін бір күнде, қалғандарынікі аккаунтпен бірге өшеді.',
    ru: 'Код из письма действует десять минут, ссылки для пароля и почты — не дольше трёх дней, ссылка представителя и ребёнка — 14 дней. Отпечатки (хеши) кода и первых ссылок исчезают ещё через день, остальных — вместе с аккаунтом.',
    en: 'A mailed code is good for ten minutes, links for the password and the mail address for three days at most, a guardian’s and a child’s link for 14 days. Digests of the code and of the first links are gone a day later, of the others with the account.',
  },
  'house.privacy.term.6': {
    kk: 'Кіру белгісі — 30 күн, браузер белгісінің хеші — 180 күн, желілік мекенжай бойынша әрекет санағы — ең көбі бір күн. Сақтық көшірмелер 30 күн ішінде жаңасымен алмастырылуы керек.',
    ru: 'Отметка о входе — 30 дней, отпечаток браузера — 180 дней, счёт попыток по сетевому адресу — не дольше дня. Резервные копии должны заменяться в течение 30 дней.',
    en: 'The mark that keeps one signed in: 30 days. The digest of the browser: 180 days. Counts of attempts by network address: a day at most. Backups are to be overwritten within 30 days.',
  },
  'house.privacy.term.5': {
    kk: 'Не болғаны туралы жазба қайта жазылмайды. Онда адамдар есіммен емес, нөмірмен аталады.',
    ru: 'Запись о том, что произошло, не переписывается. Люди в ней названы номерами, не именами.',
    en: 'The record of what happened is never rewritten. It speaks of people by numbers, not by names.',
  },
  'house.privacy.device.title': { kk: 'Құрылғыдағы деректер', ru: 'На самом устройстве', en: 'On your own device' },
  'house.privacy.device.1': {
    kk: 'Браузер кіру белгісін, тіл мен түс таңдауын сақтайды. Байланыссыз оқу үшін ашылған беттер мен әлі жіберілмеген мәтіндер де осында тұрады. Аккаунттан шыққанда сақталған жеке беттер өшеді.',
    ru: 'Браузер хранит отметку о входе, выбор языка и цветов. Здесь же лежат открытые страницы, чтобы читать без связи, и тексты, которые ещё не отправлены. При выходе сохранённые личные страницы удаляются.',
    en: 'The browser keeps the mark of the sign-in and the choice of language and colours. Pages that were opened are here too, to be read without a connection, and texts not yet sent. Signing out removes the private pages that were kept.',
  },
  'house.privacy.rights.title': { kk: 'Не істеуге болады', ru: 'Что можно сделать', en: 'What you can do' },
  'house.privacy.rights.1': {
    kk: 'Баптауларда: деректердің бәрін бір файлмен алу, түзету, аккаунтты жою. Өкіл мұны «Отбасы» бетінде бала үшін де жасай алады.',
    ru: 'В настройках: получить все данные одним файлом, исправить их, удалить аккаунт. Представитель может сделать это и для ребёнка, на странице «Семья».',
    en: 'In the settings: get all data as one file, correct them, delete the account. A guardian can do so for the child too, on the page “Family”.',
  },
  'house.privacy.rights.2': {
    kk: 'Жою бірден орындалады. Күшіндегі келісім немесе жолдағы ақша болса, алдымен сол аяқталады.',
    ru: 'Удаление происходит сразу. Если действует соглашение или деньги в пути, сначала завершится это.',
    en: 'Deleting happens at once. An agreement in force, or money on its way, has to come to its end first.',
  },
  'house.privacy.rights.3': {
    kk: 'Өкіл берген рұқсатын «Отбасы» бетінде кез келген уақытта қайтарып ала алады. Ол бірден күшіне енеді, себебі сұралмайды.',
    ru: 'Представитель может в любой момент отозвать согласие на странице «Семья». Это действует сразу, причину не спрашивают.',
    en: 'A guardian can take a consent back at any time on the page “Family”. It works at once, and nobody asks why.',
  },
  'house.privacy.complaint.title': {
    kk: 'Бірдеңе дұрыс болмаса',
    ru: 'Если что-то не так',
    en: 'If something is wrong',
  },
  'house.privacy.complaint.1': {
    kk: 'Мына жерге жазуға болады: {contact}. Немесе «Шағымдану» бетінде айтуға болады: аккаунт та, ат та керек емес.',
    ru: 'Можно написать: {contact}. Или рассказать на странице «Пожаловаться»: не нужны ни аккаунт, ни имя.',
    en: 'Write to {contact}. Or tell us on the page “Report”: it needs no account and no name.',
  },
  'house.privacy.complaint.2': {
    kk: 'Қазақстанның дербес деректер және оларды қорғау туралы № 94-V заңы әркімге өз деректерін білуге, түзеттіруге, жойғызуға, келісімін қайтарып алуға және құқығын қорғауға мүмкіндік береді. Ол үшін деректерді қорғауға жауапты мемлекеттік органға немесе сотқа да жүгінуге болады.',
    ru: 'Закон Казахстана № 94-V о персональных данных и их защите даёт каждому право знать, какие данные о нём есть, исправить и удалить их, отозвать согласие и защищать свои права. Для этого можно обратиться и в государственный орган, который отвечает за защиту данных, или в суд.',
    en: 'The Law of Kazakhstan 94-V on personal data and their protection lets everybody know what is kept of them, have it corrected and erased, take a consent back, and defend these rights. For that one can also turn to the state body that protects personal data, or to a court.',
  },
});
