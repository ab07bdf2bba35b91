import { defineTexts } from '../texts/index.js';

export const filesTexts = defineTexts({
  'input.FILE_MISSING': {
    kk: 'Файл таңдалмаған.',
    ru: 'Файл не выбран.',
    en: 'Please choose a file.',
  },
  'input.FILE_ONE': {
    kk: 'Файл бір-бірден жіберіледі.',
    ru: 'Файлы отправляют по одному.',
    en: 'Please send one file at a time.',
  },
  'input.FILE_EMPTY': {
    kk: 'Файл бос. Оны ашып, ішінде бірдеңе барын тексеру керек.',
    ru: 'Файл пустой. Нужно открыть его и проверить, что внутри.',
    en: 'The file is empty. Open it and see what is inside.',
  },
  'input.FILE_TOO_LARGE': {
    kk: 'Файл тым үлкен: ең көбі {megabytes, number} МБ. Суретті кішірейту немесе PDF бетін азайту керек.',
    ru: 'Файл слишком большой: не больше {megabytes, number} МБ. Нужно уменьшить снимок или число страниц PDF.',
    en: 'The file is too large: at most {megabytes, number} MB. Try a smaller picture or fewer pages.',
  },
  'input.FILE_KIND': {
    kk: 'Мұндай файл қабылданбайды. JPEG, PNG, WebP суреті немесе PDF керек.',
    ru: 'Такой файл мы принять не можем. Нужен снимок JPEG, PNG, WebP или PDF.',
    en: 'We cannot take this kind of file. Send a JPEG, PNG or WebP picture, or a PDF.',
  },
  'input.FILE_HEIC': {
    kk: 'Бұл — HEIC суреті, оны браузерлердің көбі көрсете алмайды. Телефонда JPEG ретінде сақтап, қайта жіберу керек.',
    ru: 'Это снимок HEIC, его показывают не все браузеры. Нужно сохранить его на телефоне как JPEG и отправить снова.',
    en: 'This is a HEIC picture, which most browsers cannot show. Save it as JPEG on your phone and send it again.',
  },
  'input.FILE_MISMATCH': {
    kk: 'Файлдың аты мен мазмұны сәйкес емес: ішінде {kind}. Файлды дұрыс кеңейтуімен сақтап, қайта жіберу керек.',
    ru: 'Имя файла не совпадает с содержимым: внутри {kind}. Нужно сохранить файл с верным расширением и отправить снова.',
    en: 'The name of the file does not fit what is inside: {kind}. Save it with the right ending and send it again.',
  },
  'input.FILE_TOO_MANY': {
    kk: 'Файлдар тым көп: ең көбі {max, number}. Керек болса, бізге жазуға болады.',
    ru: 'Файлов слишком много: можно не больше {max, number}. Если нужно больше, можно написать нам.',
    en: 'You have too many files: at most {max, number}. Write to us if you need more.',
  },
  'input.FILE_NOT_PICTURE': {
    kk: 'Мұнда сурет керек: JPEG, PNG немесе WebP.',
    ru: 'Здесь нужен снимок: JPEG, PNG или WebP.',
    en: 'A picture is needed here: JPEG, PNG or WebP.',
  },
  'input.IMAGE_TOO_BIG': {
    kk: 'Суреттің өлшемі тым үлкен. Оны кішірейтіп, қайта жіберу керек.',
    ru: 'У снимка слишком большие размеры. Его нужно уменьшить и отправить снова.',
    en: 'The picture has too many pixels. Make it smaller and send it again.',
  },
  'input.IMAGE_BROKEN': {
    kk: 'Сурет бүлінген, ашылмайды. Басқа сурет керек.',
    ru: 'Снимок повреждён, его не удалось открыть. Нужен другой.',
    en: 'The picture is damaged and cannot be opened. Please try another one.',
  },
  'input.PDF_ACTIVE': {
    kk: 'Бұл PDF ішінде бағдарлама немесе басқа файл бар. Оны «Басып шығару → PDF» арқылы қайта сақтап жіберу керек.',
    ru: 'В этом PDF есть программа или вложенный файл. Нужно сохранить его заново через «Печать → PDF» и отправить.',
    en: 'This PDF carries a program or another file. Save it anew by “Print → PDF” and send that.',
  },
  'input.PDF_LOCKED': {
    kk: 'PDF құпиясөзбен қорғалған. Қорғауын алып, қайта жіберу керек.',
    ru: 'PDF защищён паролем. Нужно снять защиту и отправить снова.',
    en: 'The PDF is protected by a password. Remove the protection and send it again.',
  },
  'input.PDF_BROKEN': {
    kk: 'PDF бүлінген, оқылмайды. Оны қайта сақтап жіберу керек.',
    ru: 'PDF повреждён, его не удалось прочитать. Нужно сохранить его заново и отправить.',
    en: 'The PDF is damaged and cannot be read. Save it anew and send that.',
  },
  'problem.NOT_FOUND.file': {
    kk: 'Мұндай файл жоқ немесе сілтеменің мерзімі өткен. Файл тұрған бетті жаңарту керек.',
    ru: 'Такого файла нет, или ссылка устарела. Нужно обновить страницу, где был файл.',
    en: 'There is no such file, or its link has run out. Reload the page it was on.',
  },
});
