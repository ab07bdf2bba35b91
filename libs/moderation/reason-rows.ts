// The reasons that admins choose from, as the migration writes them: what is wrong, and how to put it right. They are said to
// people of any age, so they blame nobody. Kazakh and Russian speak without «сен» or «сіз» where they can.

export const REASONS = [
  {
    code: 'TOO_VAGUE',
    kinds: ['LISTING_REVIEW'],
    texts: {
      kk: 'Жоба жалпы сөзбен сипатталған: кімнің қандай мәселесі шешілетіні түсініксіз.',
      ru: 'Проект описан общими словами: не видно, чью и какую проблему он решает.',
      en: 'The project is described in general words: it is not clear whose problem it solves, or which.',
    },
    fixes: {
      kk: 'Нақты адамды, оның мәселесін және жобаның соған қалай көмектесетінін бір-екі мысалмен жазу керек.',
      ru: 'Опишите одного-двух реальных людей, их проблему и то, как проект им помогает.',
      en: 'Describe one or two real people, their problem, and how the project helps them.',
    },
  },
  {
    code: 'ASK_NOT_EXPLAINED',
    kinds: ['LISTING_REVIEW'],
    texts: {
      kk: 'Сұралған қаражаттың неге жұмсалатыны көрсетілмеген.',
      ru: 'Не показано, на что пойдут запрошенные деньги.',
      en: 'It is not shown what the money asked for will be spent on.',
    },
    fixes: {
      kk: 'Соманы бөліктерге бөліп, әрқайсысының неге керек екенін және қандай нәтиже беретінін жазу керек.',
      ru: 'Разделите сумму на части и напишите, зачем нужна каждая и какой результат она даст.',
      en: 'Split the sum into parts and say what each is for and what result it brings.',
    },
  },
  {
    code: 'PERSONAL_DATA',
    kinds: ['LISTING_REVIEW', 'MENTOR_VERIFICATION'],
    texts: {
      kk: 'Мәтінде немесе суретте жеке деректер бар: телефон, мекенжай, мектеп немесе сынып.',
      ru: 'В тексте или на картинке есть личные данные: телефон, адрес, школа или класс.',
      en: 'The text or a picture shows personal data: a phone number, an address, a school or a class.',
    },
    fixes: {
      kk: 'Оларды алып тастап, қайта жіберу керек. Байланыс деректері келісім күшіне енген соң ғана көрінеді.',
      ru: 'Уберите их и отправьте снова. Контакты становятся видны только после того, как соглашение вступит в силу.',
      en: 'Remove them and submit again. Contacts are shown only once an agreement is in force.',
    },
  },
  {
    code: 'NOT_OWN_WORK',
    kinds: ['LISTING_REVIEW'],
    texts: {
      kk: 'Мәтін немесе суреттер басқа жерден алынған сияқты.',
      ru: 'Похоже, что текст или картинки взяты из другого места.',
      en: 'The text or the pictures seem to come from somewhere else.',
    },
    fixes: {
      kk: 'Өз сөзімен жазып, өз суретін қою керек; бөтен дерекке сілтеме берген дұрыс.',
      ru: 'Расскажите своими словами и поставьте свои картинки; на чужие данные дайте ссылку.',
      en: 'Tell it in your own words with your own pictures, and link to data that is not yours.',
    },
  },
  {
    code: 'UNSAFE_OR_UNLAWFUL',
    kinds: ['LISTING_REVIEW', 'AGREEMENT_REVIEW', 'REPORT'],
    texts: {
      kk: 'Мұнда заңға қайшы немесе адамға қауіпті нәрсе бар.',
      ru: 'Здесь есть то, что противоречит закону или опасно для людей.',
      en: 'There is something here that is against the law or dangerous to people.',
    },
    fixes: {
      kk: 'Бұл бөлікті алып тастау керек. Түсініксіз болса, модераторға жазуға болады: бірге шешімін табамыз.',
      ru: 'Эту часть нужно убрать. Если что-то неясно, напишите модератору: найдём решение вместе.',
      en: 'This part has to go. If anything is unclear, write to a moderator: we will find a way together.',
    },
  },
  {
    code: 'IDENTITY_UNCLEAR',
    kinds: ['MENTOR_VERIFICATION', 'GUARDIAN_VERIFICATION'],
    texts: {
      kk: 'Құжаттар мен профильдегі деректер сәйкес келмейді.',
      ru: 'Документы и данные в профиле не совпадают.',
      en: 'The documents and the details in the profile do not match.',
    },
    fixes: {
      kk: 'Аты-жөнін құжаттағыдай жазып, қайта жіберу керек.',
      ru: 'Укажите имя и фамилию как в документе и отправьте снова.',
      en: 'Give the name as it stands in the document and submit again.',
    },
  },
  {
    code: 'EXPERIENCE_UNCLEAR',
    kinds: ['MENTOR_VERIFICATION'],
    texts: {
      kk: 'Профильден қандай тәжірибемен бөлісуге болатыны көрінбейді.',
      ru: 'Из профиля не видно, каким опытом можно поделиться.',
      en: 'The profile does not show what experience there is to share.',
    },
    fixes: {
      kk: 'Не істегенін, қандай салада және жас командаға немен көмектесе алатынын екі-үш сөйлеммен жазу керек.',
      ru: 'Напишите в двух-трёх предложениях, что вы делали, в какой сфере и чем поможете молодой команде.',
      en: 'Say in two or three sentences what you have done, in which field, and how you can help a young team.',
    },
  },
  {
    code: 'TERMS_ONE_SIDED',
    kinds: ['AGREEMENT_REVIEW'],
    texts: {
      kk: 'Шарттар бір тарапқа ғана тиімді.',
      ru: 'Условия выгодны только одной стороне.',
      en: 'The terms favour one side only.',
    },
    fixes: {
      kk: 'Екі жақ қайта келіссін: әр кезеңнің нәтижесі, мерзімі мен сомасы екі жаққа да түсінікті болуы керек.',
      ru: 'Договоритесь заново: результат, срок и сумма каждого этапа должны быть понятны обеим сторонам.',
      en: 'Please negotiate again: the result, date and sum of each milestone should be clear to both sides.',
    },
  },
  {
    code: 'DISRESPECT',
    kinds: ['REPORT'],
    texts: {
      kk: 'Мұнда адамды ренжітетін сөздер бар.',
      ru: 'Здесь есть слова, которые обижают людей.',
      en: 'There are words here that hurt people.',
    },
    fixes: {
      kk: 'Оларды алып тастап, ойды сыпайы сөзбен жеткізу керек.',
      ru: 'Уберите их и скажите то же самое уважительно.',
      en: 'Take them out and say the same with respect.',
    },
  },
  {
    code: 'CONTACT_OUTSIDE',
    kinds: ['REPORT', 'AGREEMENT_REVIEW'],
    texts: {
      kk: 'Келісім күшіне енгенге дейін сайттан тыс байланысу ұсынылған.',
      ru: 'До вступления соглашения в силу предложено общаться вне сайта.',
      en: 'Contact outside the site was proposed before an agreement was in force.',
    },
    fixes: {
      kk: 'Әңгіме осында жүрсін: бұл екі жақты да, әсіресе кәмелетке толмағандарды, қорғайды.',
      ru: 'Общайтесь здесь: это защищает обе стороны, и прежде всего несовершеннолетних.',
      en: 'Keep the conversation here: it protects both sides, and minors most of all.',
    },
  },
] as const;
