// What Asar is, what it is not, and what it asks of people.
import { defineTexts } from '#platform';

export const termsTexts = defineTexts({
  'house.terms.title': { kk: 'Пайдалану ережелері', ru: 'Правила пользования', en: 'Terms' },
  'house.terms.lead': {
    kk: 'Asar не істейді, не істемейді және мұнда не істеуге болмайды.',
    ru: 'Что делает Asar, чего не делает и чего здесь делать нельзя.',
    en: 'What Asar does, what it does not do, and what nobody may do here.',
  },
  'house.terms.what.title': { kk: 'Asar деген не', ru: 'Что такое Asar', en: 'What Asar is' },
  'house.terms.what.1': {
    kk: 'Мұнда мектеп жобаларының командалары тәлімгер мен қаржы табады. Сайтты жүргізетін: {club}. Байланыс: {contact}.',
    ru: 'Здесь команды школьных проектов находят наставников и деньги. Сайт ведёт: {club}. Связь: {contact}.',
    en: 'Here the teams of school projects find mentors and money. The site is run by {club}. Contact: {contact}.',
  },
  'house.terms.what.2': {
    kk: 'Келісім команда мен тәлімгердің арасында жасалады, Asar оның тарапы емес. Біз таныстырамыз, жазып отырамыз, тәртіпке қараймыз. Asar банк емес: әр ақша бір келісімге арналады, ортақ қорға жиналмайды. Жобаның табысты болуына ешкім кепілдік бермейді.',
    ru: 'Соглашение заключают команда и наставник, Asar в нём не сторона. Мы знакомим, ведём записи и следим за порядком. Asar не банк: каждая сумма внесена по одному соглашению, общего котла нет. Успеха проекта никто не обещает.',
    en: 'An agreement is made between a team and a mentor; Asar is no party to it. We introduce, keep the record, and watch over order. Asar is no bank: each sum belongs to one agreement and is never pooled. Nobody promises that a project succeeds.',
  },
  'house.terms.what.3': {
    kk: 'Бұл бетте өнімнің ережелері қарапайым сөзбен айтылған. Оны заңгер тексерген жоқ: заңға сай екенін сайтты жүргізетін ұйым тексертуі керек.',
    ru: 'Здесь простыми словами сказаны правила самого продукта. Юрист этого текста не проверял: проверить его по закону должна организация, которая ведёт сайт.',
    en: 'This page says the product’s own rules in plain words. No lawyer has checked it: whoever runs the site must have it checked against the law.',
  },
  'house.terms.people.title': { kk: 'Кім қатысады', ru: 'Кто участвует', en: 'Who takes part' },
  'house.terms.people.1': {
    kk: 'Жеке аккаунт {age} жастан басталады. Одан кіші баланың профилін ата-анасы немесе басқа заңды өкілі ұстайды және бала үшін өзі әрекет етеді.',
    ru: 'Свой аккаунт — с {age} лет. Профиль того, кто младше, ведёт родитель или другой законный представитель и действует за ребёнка.',
    en: 'An own account is for people from {age} on. For a younger child a parent or other guardian holds the profile, and acts for the child.',
  },
  'house.terms.people.2': {
    kk: '18-ге толмағанның жобасын жариялау, ұсынысын қабылдау және келісіміне қол қою өкілінің рұқсатымен ғана болады. Өкіл бәрін бір рет басып кідірте алады.',
    ru: 'До 18 лет публикация, принятие предложения и подпись возможны только с согласия представителя. Одним нажатием он может всё приостановить.',
    en: 'Under 18, publishing, accepting an offer and signing need a guardian’s consent. With one tap the guardian can pause everything.',
  },
  'house.terms.people.3': {
    kk: 'Тәлімгер — ересек адам. Модератор тексергеннен кейін ғана ұсыныс жасай алады, ал тексерудің мерзімі бар.',
    ru: 'Наставник — взрослый. Предлагать он может только после проверки модератором, и у проверки есть срок.',
    en: 'A mentor is an adult. Offers can be made only once a moderator has verified the mentor, and that verification expires.',
  },
  'house.terms.offers.title': { kk: 'Ұсыныс пен келісім', ru: 'Предложение и соглашение', en: 'Offers and agreements' },
  'house.terms.offers.1': {
    kk: 'Ұсынысқа жауап беруге кемінде {answerHours} сағат беріледі. Үндемеу ешқашан келісу болып саналмайды.',
    ru: 'На ответ есть не меньше {answerHours} часов. Молчание никогда не значит согласия.',
    en: 'There are at least {answerHours} hours to answer an offer. Silence never accepts anything.',
  },
  'house.terms.offers.2': {
    kk: 'Келісім екі жақтың тілінде жазылады, бір тілі басым болады, мәтіні кейін өзгермейді. Құжаты бар кез келген адам оның түпнұсқа екенін тексере алады.',
    ru: 'Соглашение составлено на языках обеих сторон, один из них главный, и текст больше не меняется. Проверить его может любой, у кого есть документ.',
    en: 'An agreement is drawn up in the languages of both sides, one of which prevails, and its text does not change afterwards. Anybody who holds the document can check it.',
  },
  'house.terms.offers.3': {
    kk: 'Қол қою деген — дәл осы мәтін үстінен құпиясөзді немесе поштаға келген кодты енгізу. Бұл мемлекеттік ЭЦҚ емес.',
    ru: 'Подпись здесь — это пароль или код из письма над этим самым текстом. Это не государственная ЭЦП.',
    en: 'A signature here is the password or a mailed code over this very text. It is not the state’s electronic signature.',
  },
  'house.terms.offers.4': {
    kk: '18-ге толмаған адам қатысса, дәл сол мәтінге өкілі де қол қояды. Содан кейін {coolingHours} сағат бойы қол қойғандардың кез келгені еш салдарсыз бас тарта алады: төленген ақша қайтады, оған дейін ешқайда аударылмайды.',
    ru: 'Если участвует тот, кому нет 18, тот же текст подписывает представитель. Затем {coolingHours, plural, one {# час} few {# часа} many {# часов} other {# часа}} любой из подписавших может отказаться без последствий: внесённое возвращается, а до этого никуда не уходит.',
    en: 'When somebody under 18 is bound, a guardian signs the same text. For {coolingHours} hours after that any signatory can walk away freely: what was paid goes back, and none of it leaves before.',
  },
  'house.terms.offers.5': {
    kk: '18-ге толмағанға қайтаруды немесе бөлісуді талап ететін ақша ұсынылмайды. Бір келісімнің шегі: {cap}.',
    ru: 'Тому, кому нет 18, нельзя предлагать деньги, которые надо вернуть или поделить. Предел одного соглашения: {cap}.',
    en: 'Nobody under 18 can be offered money that has to be given back or shared. The limit of one such agreement: {cap}.',
  },
  'house.terms.money.title': { kk: 'Ақша', ru: 'Деньги', en: 'Money' },
  'house.terms.money.1': {
    kk: 'Тәлімгер ақшаны кезең бойынша төлейді. Ол сақталып тұрады да, кезең қабылданғанда ғана төлем алушыға аударылады.',
    ru: 'Наставник платит за этап. Деньги хранятся и уходят получателю, только когда этап принят.',
    en: 'The mentor pays for a milestone. The money is held, and goes to the payee only when the milestone is approved.',
  },
  'house.terms.money.2': {
    kk: 'Төлем алушы — ересек адам немесе ұйым. Балаға ақша түспейді.',
    ru: 'Получатель — взрослый или организация. Ребёнку деньги не приходят.',
    en: 'The payee is an adult or an organisation. Money never goes to a child.',
  },
  'house.terms.money.3': {
    kk: 'Келісім ерте аяқталса, берілмеген ақша тәлімгерге қайтады. Төленгеніне {refundDays} күн болып, кезең қабылданбаса, ол да қайтады; кейін қайта төлеуге болады.',
    ru: 'Если соглашение прекращено раньше, невыплаченное возвращается наставнику. Оно возвращается и тогда, когда за {refundDays} дней этап не принят; позже за него можно заплатить снова.',
    en: 'If an agreement ends early, what was not released goes back to the mentor. It also goes back when a milestone is not approved within {refundDays} days of paying; it can be paid for again.',
  },
  'house.terms.money.4': {
    kk: 'Asar ақы алмайды. Төлем қызметінің ақысын сайтты жүргізетін ұйым төлейді.',
    ru: 'Asar ничего не берёт за услуги. Комиссию платёжной службы платит организация, которая ведёт сайт.',
    en: 'Asar takes no fee. The fees of the payment service are paid by whoever runs the site.',
  },
  'house.terms.disputes.title': { kk: 'Келіспей қалса', ru: 'Если не согласны', en: 'When people disagree' },
  'house.terms.disputes.1': {
    kk: 'Команда нәтижесін көрсетеді, тәлімгер қабылдайды немесе нені түзету керегін айтады. Келіспесе не жауап болмаса, кез келген жақ модераторды шақыра алады. Модератор үш шешімнің бірін қабылдайды: төлеу, жұмысты жалғастыру немесе кезеңді тоқтатып, ақшаны қайтару.',
    ru: 'Команда показывает результат, наставник принимает его или говорит, что поправить. Если нет согласия или ответа, любая сторона зовёт модератора. Он решает: выплатить, вернуть в работу или отменить этап и вернуть деньги.',
    en: 'The team shows its result; the mentor approves it or says what to change. If they disagree, or no answer comes, either side can call a moderator, who decides: pay, back to work, or cancel the milestone and give the money back.',
  },
  'house.terms.disputes.2': {
    kk: 'Өз ісін модератордың өзі қарамайды. Бала қауіпсіздігі мен ақша туралы хабарлама {safetyHours} сағат ішінде, қалғаны {otherDays} күн ішінде қаралуы керек.',
    ru: 'Своё собственное дело модератор не решает. Сообщения о безопасности детей и о деньгах он смотрит в течение {safetyHours} часов, остальные — {otherDays} дней.',
    en: 'No moderator decides a case of their own. Reports about children’s safety and about money are looked at within {safetyHours} hours, all others within {otherDays} days.',
  },
  'house.terms.disputes.3': {
    kk: 'Модератордың шешімі соттың орнын баспайды.',
    ru: 'Решение модератора не заменяет суда.',
    en: 'A moderator’s decision does not take the place of a court.',
  },
  'house.terms.forbidden.title': { kk: 'Не істеуге болмайды', ru: 'Чего нельзя', en: 'What nobody may do' },
  'house.terms.forbidden.1': {
    kk: 'Баланы қорқытуға, ренжітуге, одан сурет сұрауға, жасырын кездесуге шақыруға болмайды. Келісім күшіне енгенше байланыс алмасуға болмайды, ал 18-ге толмаған адам қатысса, мүлде болмайды: ондай мәлімет жасырылады, модератор көреді.',
    ru: 'Пугать и обижать ребёнка, просить у него фото, звать на тайную встречу. Обмениваться контактами, пока соглашение не действует, а если участвует тот, кому нет 18, — никогда: такие сведения скрываются, и их видит модератор.',
    en: 'Threaten or hurt a child, ask for photos, call to a secret meeting. Exchange contacts before an agreement is in force, and never where somebody under 18 is bound: such details are hidden, and a moderator sees them.',
  },
  'house.terms.forbidden.2': {
    kk: 'Алдауға, өзін басқа біреу етіп көрсетуге, біреудің жобасын иеленуге болмайды.',
    ru: 'Обманывать, выдавать себя за другого, присваивать чужой проект.',
    en: 'Cheat, pose as somebody else, take another’s project.',
  },
  'house.terms.forbidden.3': {
    kk: 'Балағаттауға, қорлауға, жарнама таратуға болмайды.',
    ru: 'Оскорблять, травить, рассылать рекламу.',
    en: 'Insult, bully, advertise.',
  },
  'house.terms.forbidden.4': {
    kk: 'Модератор жобаны, ұсынысты, келісімді немесе адамды тоқтата тұра алады. Қатысы бар адамдарға себебі айтылады.',
    ru: 'Модератор может приостановить проект, предложение, соглашение или человека. Тем, кого это касается, говорят причину.',
    en: 'A moderator can put a project, an offer, an agreement or a person on hold. The people concerned are told why.',
  },
  'house.terms.leaving.title': { kk: 'Кетемін деген адамға', ru: 'Если хочется уйти', en: 'If you want to leave' },
  'house.terms.leaving.1': {
    kk: 'Аккаунтты баптауларда жоюға болады. Күшіндегі келісім немесе жолдағы ақша болса, алдымен сол аяқталады. Не өшіп, не қалатыны «Жеке деректер» бетінде айтылған.',
    ru: 'Аккаунт можно удалить в настройках. Если действует соглашение или деньги в пути, сначала завершится это. Что удаляется и что остаётся, сказано на странице «Личные данные».',
    en: 'The account can be deleted in the settings. An agreement in force, or money on its way, has to come to its end first. What goes and what stays is said on the page “Privacy”.',
  },
});
