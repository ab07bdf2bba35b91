import { defineTexts } from '../texts/index.js';

export const problemTexts = defineTexts({
  'problem.UNAUTHENTICATED': {
    kk: 'Алдымен сайтқа кіру керек.',
    ru: 'Сначала нужно войти.',
    en: 'Please sign in first.',
  },
  'problem.FORBIDDEN': {
    kk: 'Бұл әрекетке құқық жоқ.',
    ru: 'Нет права на это действие.',
    en: 'You are not allowed to do this.',
  },
  'problem.NOT_FOUND': {
    kk: 'Мұнда ештеңе табылмады. Сілтеме дұрыс па?',
    ru: 'Ничего не найдено. Верна ли ссылка?',
    en: 'Nothing was found here. Please check the link.',
  },
  'problem.BAD_USER_INPUT': {
    kk: 'Кейбір жауаптарды түзету керек.',
    ru: 'Некоторые ответы нужно исправить.',
    en: 'Some answers need to be corrected.',
  },
  'problem.INVALID_STATE': {
    kk: 'Қазір бұл мүмкін емес: жағдай өзгеріп кетті. Бетті жаңартып, қайта қарау керек.',
    ru: 'Сейчас это невозможно: положение изменилось. Нужно обновить страницу и посмотреть ещё раз.',
    en: 'This is not possible now: things have changed. Reload the page and look again.',
  },
  'problem.CONFLICT': {
    kk: 'Мұны басқа құрылғыда немесе басқа адам өзгертіп қойған. Екі нұсқаны салыстыру керек.',
    ru: 'Это уже изменили на другом устройстве или другой человек. Нужно сравнить обе версии.',
    en: 'This was changed on another device or by somebody else. Compare the two versions.',
  },
  'problem.STALE_REVISION': {
    kk: 'Шарттардың жаңа нұсқасы бар. Алдымен соны оқу керек.',
    ru: 'Есть новая редакция условий. Сначала нужно прочитать её.',
    en: 'There is a newer revision of the terms. Please read it first.',
  },
  'problem.RATE_LIMITED': {
    kk: 'Әрекет тым жиі жасалды. Сәл күтіп, қайталап көруге болады.',
    ru: 'Слишком много попыток. Нужно немного подождать и повторить.',
    en: 'Too many attempts. Please wait a little and try again.',
  },
  'problem.RATE_LIMITED.busy': {
    kk: 'Сервер қазір бос емес. Ештеңе өзгерген жоқ, сәлден соң қайталауға болады.',
    ru: 'Сервер сейчас занят. Ничего не изменилось, можно повторить чуть позже.',
    en: 'The server is busy. Nothing was changed; please try again shortly.',
  },
  'problem.EMAIL_NOT_VERIFIED': {
    kk: 'Алдымен поштаны растау керек: біз сілтеме жібердік.',
    ru: 'Сначала нужно подтвердить почту: мы отправили ссылку.',
    en: 'Please confirm your email first: we have sent you a link.',
  },
  'problem.SUSPENDED': {
    kk: 'Аккаунт уақытша тоқтатылған. Себебі: {reason}',
    ru: 'Аккаунт приостановлен. Причина: {reason}',
    en: 'Your account is suspended. The reason: {reason}',
  },
  'problem.ON_HOLD': {
    kk: 'Модератор мұны уақытша тоқтатқан. Себебі: {reason}',
    ru: 'Модератор приостановил это. Причина: {reason}',
    en: 'A moderator has put this on hold. The reason: {reason}',
  },
  'problem.GUARDIAN_CONSENT_REQUIRED': {
    kk: 'Бұған заңды өкілдің рұқсаты керек.',
    ru: 'Для этого нужно согласие законного представителя.',
    en: 'This needs the consent of a guardian.',
  },
  'problem.IDEMPOTENCY_MISMATCH': {
    kk: 'Бұл кілтпен басқа сұрау жіберілген еді. Жаңа кілт керек.',
    ru: 'С этим ключом уже отправляли другой запрос. Нужен новый ключ.',
    en: 'Another request was sent with this key. Use a new key.',
  },
  'problem.QUERY_TOO_COMPLEX': {
    kk: 'Сұрау тым күрделі. Оны бөліп жіберу керек.',
    ru: 'Запрос слишком сложный. Его нужно разделить.',
    en: 'The query is too complex. Please split it.',
  },
  'problem.INTERNAL': {
    kk: 'Бізде қате шықты, ештеңе өзгерген жоқ. Қайталап көруге болады. Қате нөмірі: {id}',
    ru: 'У нас произошла ошибка, ничего не изменилось. Можно попробовать ещё раз. Номер ошибки: {id}',
    en: 'Something went wrong on our side and nothing was changed. Please try again. Error number: {id}',
  },
  'input.REQUIRED': { kk: 'Мұны толтыру керек.', ru: 'Это поле нужно заполнить.', en: 'Please fill this in.' },
  'input.TYPE': {
    kk: 'Мәннің түрі дұрыс емес.',
    ru: 'Значение не того вида.',
    en: 'This is not the right kind of value.',
  },
  'input.ID': { kk: 'Белгісіз нөмір.', ru: 'Неизвестный идентификатор.', en: 'This id is not known.' },
  'input.TOO_SHORT': {
    kk: '{min, plural, one {Кемінде # таңба керек.} other {Кемінде # таңба керек.}}',
    ru: '{min, plural, one {Нужно не меньше # символа.} few {Нужно не меньше # символов.} many {Нужно не меньше # символов.} other {Нужно не меньше # символа.}}',
    en: '{min, plural, one {Write at least # character.} other {Write at least # characters.}}',
  },
  'input.TOO_LONG': {
    kk: '{max, plural, one {Ең көбі # таңба.} other {Ең көбі # таңба.}}',
    ru: '{max, plural, one {Не больше # символа.} few {Не больше # символов.} many {Не больше # символов.} other {Не больше # символа.}}',
    en: '{max, plural, one {At most # character.} other {At most # characters.}}',
  },
  'input.TEXT': {
    kk: 'Мәтінде сақтауға болмайтын таңбалар бар.',
    ru: 'В тексте есть недопустимые символы.',
    en: 'The text has characters that cannot be stored.',
  },
  'input.TOO_SMALL': { kk: 'Кемінде {min} болуы керек.', ru: 'Должно быть не меньше {min}.', en: 'At least {min}.' },
  'input.TOO_LARGE': { kk: 'Ең көбі {max}.', ru: 'Не больше {max}.', en: 'At most {max}.' },
  'input.TOO_MANY': { kk: 'Ең көбі {max} дана.', ru: 'Не больше {max} шт.', en: 'At most {max} of them.' },
  'input.TOO_FEW': { kk: 'Кемінде {min} дана.', ru: 'Не меньше {min} шт.', en: 'At least {min} of them.' },
  'input.REPEATED': { kk: 'Бір мән қайталанып тұр.', ru: 'Значение повторяется.', en: 'A value is repeated.' },
  'input.DATE': { kk: 'Мұндай күн жоқ.', ru: 'Такой даты нет.', en: 'There is no such date.' },
  'input.EMAIL': {
    kk: 'Пошта мекенжайы дұрыс емес. Мысалы: aty@example.kz',
    ru: 'Адрес почты неверный. Например: imya@example.kz',
    en: 'Check the email address, for example: name@example.kz',
  },
  'input.AMOUNT_MALFORMED': {
    kk: 'Сома санмен жазылады, мысалы: 150000.00',
    ru: 'Сумму пишут числом, например: 150000.00',
    en: 'Write the sum as a number, for example: 150000.00',
  },
  'input.AMOUNT_TOO_MANY_DECIMALS': {
    kk: 'Нүктеден кейін екі цифрдан артық болмайды.',
    ru: 'Не больше двух знаков после точки.',
    en: 'No more than two digits after the point.',
  },
  'input.AMOUNT_NEGATIVE': {
    kk: 'Сома теріс болмауы керек.',
    ru: 'Сумма не может быть отрицательной.',
    en: 'The sum cannot be negative.',
  },
  'input.AMOUNT_ZERO': {
    kk: 'Сома нөлден көп болуы керек.',
    ru: 'Сумма должна быть больше нуля.',
    en: 'The sum must be more than zero.',
  },
  'input.AMOUNT_TOO_LARGE': { kk: 'Сома тым үлкен.', ru: 'Сумма слишком большая.', en: 'The sum is too large.' },
  'input.CURSOR': {
    kk: 'Тізімдегі орын белгісі жарамсыз.',
    ru: 'Неверная метка места в списке.',
    en: 'This place in the list is not known.',
  },
  'input.PAGE_SIZE': {
    kk: 'Бір бетте 1-ден 100-ге дейін.',
    ru: 'На странице от 1 до 100.',
    en: 'Between 1 and 100 on a page.',
  },
  'input.CONTACTS': {
    kk: 'Мұнда телефон, пошта, сілтеме, желідегі ат не мекенжай жазылмайды: мәтін оларсыз болуы керек.',
    ru: 'Здесь не пишут телефоны, почту, ссылки, имена в соцсетях и адреса: нужен текст без них.',
    en: 'Please write this without phone numbers, email addresses, links, handles or street addresses.',
  },
  'input.REASON': { kk: 'Себебін жазу керек.', ru: 'Нужно написать причину.', en: 'Please give a reason.' },
});
