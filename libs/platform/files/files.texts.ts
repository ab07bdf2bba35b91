import { defineTexts } from '../texts/index.js';

export const filesTexts = defineTexts({
  'input.FILE_MISSING': {
    kk: 'Файлды таңдаңыз.',
    ru: 'Выберите файл.',
    en: 'Please choose a file.',
  },
  'input.FILE_ONE': {
    kk: 'Файлды бір-бірден жіберіңіз.',
    ru: 'Отправляйте файлы по одному.',
    en: 'Please send one file at a time.',
  },
  'input.FILE_EMPTY': {
    kk: 'Файл бос. Оны ашып, ішінде бір нәрсе барын тексеріңіз.',
    ru: 'Файл пустой. Откройте его и проверьте, что внутри.',
    en: 'The file is empty. Open it and see what is inside.',
  },
  'input.FILE_TOO_LARGE': {
    kk: 'Файл тым үлкен: ең көбі {megabytes, number} МБ. Суретті кішірейтіп немесе PDF бетін азайтып көріңіз.',
    ru: 'Файл слишком большой: не больше {megabytes, number} МБ. Уменьшите снимок или число страниц PDF.',
    en: 'The file is too large: at most {megabytes, number} MB. Try a smaller picture or fewer pages.',
  },
  'input.FILE_KIND': {
    kk: 'Мұндай файлды қабылдай алмаймыз. JPEG, PNG, WebP суретін немесе PDF жіберіңіз.',
    ru: 'Такой файл мы принять не можем. Отправьте снимок JPEG, PNG, WebP или PDF.',
    en: 'We cannot take this kind of file. Send a JPEG, PNG or WebP picture, or a PDF.',
  },
  'input.FILE_HEIC': {
    kk: 'Бұл HEIC суреті, оны браузерлердің көбі көрсете алмайды. Телефонда JPEG ретінде сақтап, қайта жіберіңіз.',
    ru: 'Это снимок HEIC, его показывают не все браузеры. Сохраните его на телефоне как JPEG и отправьте снова.',
    en: 'This is a HEIC picture, which most browsers cannot show. Save it as JPEG on your phone and send it again.',
  },
  'input.FILE_MISMATCH': {
    kk: 'Файлдың аты мен мазмұны сәйкес емес: ішінде {kind}. Файлды дұрыс кеңейтуімен сақтап, қайта жіберіңіз.',
    ru: 'Имя файла не совпадает с содержимым: внутри {kind}. Сохраните файл с верным расширением и отправьте снова.',
    en: 'The name of the file does not fit what is inside: {kind}. Save it with the right ending and send it again.',
  },
  'input.FILE_TOO_MANY': {
    kk: 'Файлдарыңыз тым көп: ең көбі {max, number}. Керек болса, бізге жазыңыз.',
    ru: 'У вас слишком много файлов: не больше {max, number}. Если нужно больше, напишите нам.',
    en: 'You have too many files: at most {max, number}. Write to us if you need more.',
  },
  'input.FILE_NOT_PICTURE': {
    kk: 'Мұнда сурет керек: JPEG, PNG немесе WebP.',
    ru: 'Здесь нужен снимок: JPEG, PNG или WebP.',
    en: 'A picture is needed here: JPEG, PNG or WebP.',
  },
  'input.IMAGE_TOO_BIG': {
    kk: 'Суреттің өлшемі тым үлкен. Оны кішірейтіп, қайта жіберіңіз.',
    ru: 'У снимка слишком большие размеры. Уменьшите его и отправьте снова.',
    en: 'The picture has too many pixels. Make it smaller and send it again.',
  },
  'input.IMAGE_BROKEN': {
    kk: 'Сурет бүлінген, аша алмадық. Басқа суретті жіберіп көріңіз.',
    ru: 'Снимок повреждён, его не удалось открыть. Попробуйте другой.',
    en: 'The picture is damaged and cannot be opened. Please try another one.',
  },
  'input.PDF_ACTIVE': {
    kk: 'Бұл PDF ішінде бағдарлама немесе басқа файл бар. Оны «Басып шығару → PDF» арқылы қайта сақтап жіберіңіз.',
    ru: 'В этом PDF есть программа или вложенный файл. Сохраните его заново через «Печать → PDF» и отправьте.',
    en: 'This PDF carries a program or another file. Save it anew by “Print → PDF” and send that.',
  },
  'input.PDF_LOCKED': {
    kk: 'PDF құпиясөзбен қорғалған. Қорғауын алып тастап, қайта жіберіңіз.',
    ru: 'PDF защищён паролем. Снимите защиту и отправьте снова.',
    en: 'The PDF is protected by a password. Remove the protection and send it again.',
  },
  'input.PDF_BROKEN': {
    kk: 'PDF бүлінген, оқи алмадық. Оны қайта сақтап жіберіңіз.',
    ru: 'PDF повреждён, его не удалось прочитать. Сохраните его заново и отправьте.',
    en: 'The PDF is damaged and cannot be read. Save it anew and send that.',
  },
  'problem.NOT_FOUND.file': {
    kk: 'Мұндай файл жоқ немесе сілтеменің мерзімі өткен. Файл тұрған бетті жаңартыңыз.',
    ru: 'Такого файла нет, или ссылка устарела. Обновите страницу, где был файл.',
    en: 'There is no such file, or its link has run out. Reload the page it was on.',
  },
});
