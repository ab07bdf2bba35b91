import { defineConstraintProblems, defineTexts } from '#platform';

defineTexts({
  'problem.PAYMENT_FAILED': {
    kk: 'Төлем өтпеді. Ақша алынған жоқ.',
    ru: 'Платёж не прошёл. Деньги не списаны.',
    en: 'The payment did not go through. No money was taken.',
  },
  'problem.PAYMENT_FAILED.noAnswer': {
    kk: 'Төлем қызметі әзірге жауап бермей тұр. Ештеңе жоғалған жоқ: бір минуттан кейін қайталап көруге болады.',
    ru: 'Платёжная служба пока не отвечает. Ничего не потеряно: через минуту можно повторить.',
    en: 'The payment service is not answering just now. Nothing is lost: please try again in a minute.',
  },
  'problem.PAYMENT_FAILED.inReview': {
    kk: 'Бұл төлемді модератор тексеріп жатыр. Қайта төлемей тұрыңыз: нәтижесін өзіміз хабарлаймыз.',
    ru: 'Этот платёж проверяет модератор. Пока не платите ещё раз: мы сообщим, чем закончилось.',
    en: 'A moderator is checking this payment. Please do not pay again: we will tell you how it ends.',
  },
  'problem.PAYMENT_FAILED.onboardingRefused': {
    kk: 'Төлем қызметі бұл алушыға шот аша алмады. Бізге жазыңыз, бірге шешеміз.',
    ru: 'Платёжная служба не смогла открыть счёт для этого получателя. Напишите нам, решим вместе.',
    en: 'The payment service could not open an account for this payee. Write to us and we will sort it out together.',
  },
  'problem.TRANCHE_NOT_FUNDED': {
    kk: 'Бұл кезеңнің ақшасы әлі енгізілген жоқ. Тәлімгер енгізген соң бастауға болады.',
    ru: 'Деньги на этот этап ещё не внесены. Его можно начать, когда наставник их внесёт.',
    en: 'The money for this milestone has not been paid in yet. It can start once the mentor has funded it.',
  },
  'problem.INVALID_STATE.beingPaid': {
    kk: 'Осы кезеңдердің бірі бойынша төлем жүріп жатыр. Алдымен соны аяқтаңыз немесе біраз күтіңіз.',
    ru: 'По одному из этих этапов уже идёт платёж. Сначала завершите его или немного подождите.',
    en: 'A payment for one of these milestones is already under way. Finish it first, or wait a little.',
  },
  'problem.INVALID_STATE.alreadyFunded': {
    kk: 'Осы кезеңдердің бірінің ақшасы енгізіліп қойған.',
    ru: 'Деньги за один из этих этапов уже внесены.',
    en: 'One of these milestones is funded already.',
  },
  'input.RAIL_CLOSED': {
    kk: 'Банк аударымы әзірге ашылған жоқ. Картамен төлеңіз.',
    ru: 'Банковский перевод пока не открыт. Оплатите картой.',
    en: 'Bank transfer is not open yet. Please pay by card.',
  },
  'input.PAYMENT_TOO_LARGE': {
    kk: 'Бір төлем {max} сомасынан аспауы керек. Кезеңдерді бөліп төлеңіз.',
    ru: 'Один платёж не может быть больше {max}. Оплатите этапы по частям.',
    en: 'One payment cannot be more than {max}. Please pay for the milestones in parts.',
  },
  'input.PAYMENT_TOO_SMALL': {
    kk: 'Бір төлем кемінде {min} болуы керек. Бірнеше кезеңді бірге төлеңіз.',
    ru: 'Один платёж не может быть меньше {min}. Оплатите несколько этапов вместе.',
    en: 'One payment cannot be less than {min}. Please pay for several milestones together.',
  },
  'input.IBAN': {
    kk: 'Шот нөмірі дұрыс емес: қазақстандық IBAN «KZ» әріптерінен басталып, 20 таңбадан тұрады.',
    ru: 'Номер счёта неверный: казахстанский IBAN начинается с «KZ», в нём 20 знаков.',
    en: 'Check the account number: an IBAN of Kazakhstan begins with KZ and has 20 characters.',
  },
  'payment.failure.other': {
    kk: 'Карта төлемді қабылдамады. Басқа картамен көріңіз.',
    ru: 'Карта не приняла платёж. Попробуйте другую карту.',
    en: 'The card did not accept the payment. Please try another card.',
  },
  'payment.failure.insufficient_funds': {
    kk: 'Картада қаражат жеткіліксіз. Басқа картамен көріңіз.',
    ru: 'На карте не хватает денег. Попробуйте другую карту.',
    en: 'There is not enough money on the card. Please try another one.',
  },
  'payment.failure.expired_card': {
    kk: 'Картаның мерзімі өтіп кеткен. Басқа картамен көріңіз.',
    ru: 'Срок действия карты истёк. Попробуйте другую.',
    en: 'The card has expired. Please try another one.',
  },
  'payment.failure.incorrect_cvc': {
    kk: 'Картаның артындағы код сәйкес келмеді. Қайта енгізіп көріңіз.',
    ru: 'Код на обороте карты не подошёл. Введите его ещё раз.',
    en: 'The code on the back of the card does not match. Please enter it again.',
  },
  'payment.failure.processing_error': {
    kk: 'Банкте қате шықты, ақша алынған жоқ. Сәлден соң қайталаңыз.',
    ru: 'На стороне банка ошибка, деньги не списаны. Повторите чуть позже.',
    en: 'The bank had an error and took no money. Please try again shortly.',
  },
  'payment.failure.authentication_required': {
    kk: 'Банк төлемді растауды сұрайды. Қайталап, банктің сұрағына жауап беріңіз.',
    ru: 'Банк просит подтвердить платёж. Повторите и ответьте на запрос банка.',
    en: 'The bank asks you to confirm the payment. Try again and answer the bank’s question.',
  },
  'payment.failure.payment_intent_authentication_failure': {
    kk: 'Банк төлемнің расталғанын көрмеді. Қайталап көріңіз.',
    ru: 'Банк не получил подтверждения платежа. Попробуйте ещё раз.',
    en: 'The bank did not see the payment confirmed. Please try again.',
  },
  'risk.PAYMENT_UNKNOWN': {
    kk: 'Stripe бізде жоқ нәрсе туралы хабарлады',
    ru: 'Stripe сообщает о том, чего у нас нет',
    en: 'Stripe tells of something we do not know',
  },
  'risk.PAYMENT_DIFFERS': {
    kk: 'Сома, валюта немесе келісім сәйкес келмейді',
    ru: 'Не сходится сумма, валюта или соглашение',
    en: 'The sum, currency or agreement differs',
  },
  'risk.ANSWER_DOUBTFUL': {
    kk: 'Төлем қызметінің жауабы күмәнді',
    ru: 'Ответ платёжной службы вызывает сомнение',
    en: 'The payment service’s answer is doubtful',
  },
  'risk.RELEASE_REFUSED': {
    kk: 'Төлемді алушыға жіберу бірнеше рет қабылданбады',
    ru: 'Выплату несколько раз отклонили',
    en: 'A release was refused several times',
  },
  'risk.REFUND_RETURNED': {
    kk: 'Қайтарылған ақша картаға түспей, кері келді',
    ru: 'Возврат не дошёл до карты и вернулся',
    en: 'A refund came back from the card',
  },
  'risk.DISPUTE_OPENED': {
    kk: 'Карта иесі төлемді даулап отыр',
    ru: 'Владелец карты оспаривает платёж',
    en: 'The card’s holder disputes the payment',
  },
  'risk.TRANSFER_REVERSED': {
    kk: 'Жіберілген төлем Stripe ішінде қайтарылған',
    ru: 'Отправленную выплату отменили в Stripe',
    en: 'A transfer was reversed at Stripe',
  },
  'risk.TRANCHE_UNDECIDED': {
    kk: 'Ақша 60 күннен бері шешімсіз тұр',
    ru: 'Деньги лежат без решения 60 дней',
    en: 'Held money has waited 60 days for a decision',
  },
  'notification.funding.held': {
    kk: 'Ақша келді: {money} келісім бойынша сақтауда тұр.',
    ru: 'Деньги поступили: {money} на хранении по соглашению.',
    en: 'The money is in: {money} is held under the agreement.',
  },
  'notification.funding.failed': {
    kk: 'Төлем өтпеді. Басқа картамен қайталап көріңіз.',
    ru: 'Платёж не прошёл. Попробуйте другую карту.',
    en: 'The payment did not go through. Please try another card.',
  },
  'notification.release.sent': {
    kk: '{money} төлем алушыға жіберілді.',
    ru: '{money} отправлено получателю.',
    en: '{money} has been sent to the payee.',
  },
  'notification.refund.succeeded': {
    kk: '{money} картаңызға қайтарылды. Банк оны бірнеше күнде көрсетеді.',
    ru: '{money} возвращено на вашу карту. Банк покажет их через несколько дней.',
    en: '{money} has gone back to your card. The bank shows it within a few days.',
  },
  'notification.payee.ready': {
    kk: 'Бәрі дайын: енді төлемдер сізге түседі.',
    ru: 'Всё готово: теперь выплаты придут вам.',
    en: 'All set: payments can reach you now.',
  },
  'fact.funding.opened': {
    kk: 'Тәлімгер {sum} төлеуге кірісті',
    ru: 'Наставник начал оплату: {sum}',
    en: 'The mentor began to pay in {sum}',
  },
  'fact.funding.held': {
    kk: '{sum} келіп түсті, сақтауда тұр',
    ru: '{sum} поступили на хранение',
    en: '{sum} came in and is held',
  },
  'fact.funding.failed': { kk: 'Төлем өтпеді', ru: 'Платёж не прошёл', en: 'A payment did not go through' },
  'fact.funding.canceled': { kk: 'Төлем тоқтатылды', ru: 'Платёж отменён', en: 'A payment was called off' },
  'fact.funding.disputed': {
    kk: 'Карта иесі төлемді даулады',
    ru: 'Владелец карты оспорил платёж',
    en: 'The card’s holder disputed a payment',
  },
  'fact.funding.disputeCleared': {
    kk: 'Төлем дауы шешілді',
    ru: 'Спор о платеже закрыт',
    en: 'The dispute about a payment was cleared',
  },
  'fact.release.requested': {
    kk: '{sum} командаға төленетін болды',
    ru: 'Команде назначена выплата: {sum}',
    en: '{sum} is to go to the team',
  },
  'fact.release.sent': {
    kk: '{sum} төлем алушыға жіберілді',
    ru: '{sum} отправлены получателю',
    en: '{sum} was sent to the payee',
  },
  'fact.release.paidOut': {
    kk: '{sum} төлем алушыға жетті',
    ru: '{sum} дошли до получателя',
    en: '{sum} reached the payee',
  },
  'fact.release.calledOff': {
    kk: 'Командаға төлем тоқтатылды',
    ru: 'Выплата команде отменена',
    en: 'The team’s payment was called off',
  },
  'fact.refund.requested': {
    kk: '{sum} тәлімгерге қайтарылатын болды',
    ru: '{sum} возвращаются наставнику',
    en: '{sum} is to go back to the mentor',
  },
  'fact.refund.succeeded': {
    kk: '{sum} тәлімгерге қайтарылды',
    ru: '{sum} возвращены наставнику',
    en: '{sum} went back to the mentor',
  },
});

defineConstraintProblems({
  funding_tranches_one_live: { code: 'INVALID_STATE', about: 'beingPaid' },
  releases_one_per_tranche: { code: 'INVALID_STATE' },
});
