// Words of messengers and networks, of asking somebody over, and of street addresses.

export const NETWORKS = `instagram instagramm insta inst инстаграм инстаграмм инста инсту инсте инстой инстик инстик telegram telegramm telega телеграм телеграмм телега телегу телеге
  телегой тележка тележку тележке teleg тиктог whatsapp whatsap watsapp watsap vatsap vatsapp whatsup ватсап ватсапп вотсап вотсапп уатсап уатсапп воцап вацап вацапп ватцап уацап
  вайбер viber тикток tiktok tik-tok снапчат snapchat discord дискорд skype скайп facebook фейсбук фэйсбук вконтакте vkontakte threads тредс одноклассники одноклассниках снэп снэпчат wechat imessage threema
  roblox роблокс roblx steam стим pubg пабг пубг`;
/** Short names of them, which are other words too: «тг» is also the tenge. */
export const SHORT_NETWORKS =
  'ig tg тг вк vk fb фб дс tt тт wa снап snap лс личка личку личке директ директке директі dm dms';
/** Messengers whose names are ordinary words: only where one is asked to come over «on», «в» them. */
export const WEAK_NETWORKS = 'signal сигнал сигнале макс максе max imo имо line';
export const WEAK_KAZAKH = 'сигналға сигналда максқа максте имоға имода';
/** Behind a word that may name a network: then it is a lesson, a light or a speed. */
export const THINGS = `club lab lesson lessons project projects kit kits school schools teacher teachers class center centre activities education
  проект проекта проекте проекту кружок кружка кружке класс класса набор набора наборы центр центре лаборатория лабораторию лаборатории урок уроки школа школу образование
  жоба жобасы жобасын орталық орталығы үйірме үйірмесі сабақ сабағы зертхана зертханасы
  светофора светофор тревоги бедствия датчика мощность мощности скорость скорости with about wire light strength speed power`;
export const INTO = 'on in to at over via в во на по через';
/** What a number is called by which one is found in a game: «friend code», «айди». */
export const IDS = 'id айди ид code код friend дружбы друга айдишник айдиім айдим';

/** Where a name follows: «мой ник», «менің никім». */
export const NICKS = 'ник ником нигім никім nick nickname username юзернейм юзер login логин атым есімім';

/** Between a network and the name there. */
export const OWNING = `мой моя моё мои моего моем моём меня мне я это есть найдёте найдешь найдете найди найдите ищите ищи пиши пишите аккаунт акк страница профиль канал ник ником нике никнейм в на
  по там тут вот осы осында кір кіріңіз кіріңіздер отырамын добавь добавьте подпишись менің мен аккаунтым парақшам арқылы деген деп никім жазыңыз жазыңыздар жаз іздеңіз тап табыңыз
  my me mine is are am on at the as it name account handle username user id nick find add follow page profile under by called im i live`;
/** What ends the clause of a name. */
export const AFTER_NAME = 'деп деген никім аккаунт аккаунты аккаунтым найдёте найди ищи пиши there';
/** Whose it is: a plain word after these is a name. */
export const MINE =
  'мой моя я my me menin менің мені аккаунтым ник никім username handle nick аккаунт акк add follow find';

/** What stands after a network and is no name there. */
export const NOT_NAMES = `reels stories story ads business shop bot api premium web desktop marketing live direct android ios python youtube google posts post page pages channel channels
  group groups chat chats users followers video videos account accounts messages message popular growing new full about private public here ready not also very used using because
  instead what where when with from that this they their there which and for our your the works good best great open closed link links code content mobile team teams school
  asar smm cpm cpc crm kpi html css and or but to so we us advertising target analytics insights manager pay wallet stickers app apps`;

/** Asking to write there, as an order or a proposal; forms that only tell are not here. */
export const COME_OVER = `пиши пишите напиши напишите черкни черкните скинь скиньте кидай маякни маякните стучи стучись стучитесь добавь добавьте добавляйся добавляйтесь подпишись спишемся свяжемся перейдем
  перейдём уйдём уйдем уйти переходи переходите пойдем го гоу айда погнали кеттік давай давайте общаться продолжим найди найдите ищи ищите звони звоните позвони позвоните ответь заходи
  жаз жазыңыз жазыңызшы жазшы жазыңыздар жазсаңыз жазсаң жазысайық жазыса жазысып хабарлас хабарласыңыз хабарласыңызшы хабарласайық хабарласыңыздар сөйлесейік өтейік өтіңіз қос қосыңыз қосыл
  тап табыңыз ізде іздеңіз шық шығыңыз кел келіңіз кір кіріңіз көшейік жалғастырайық жазыссақ өтсек жібер жіберші жіберіңіз жіберіңізші ал алыңыз алшы
  chat speak discuss text dm message ping write add hit find contact move talk chat continue switch reach follow call join msg`;
/** Kazakh has the order behind the network, Russian and English before it: what may stand between. */
export const TO_ME = `мне нам меня нас в во на по через туда лучше просто сразу мой мою наш личку лс личные сообщения личке ко если что уж тогда а давай будем general общаться спишемся свяжемся перейдём перейдем
  там пожалуйста маған бізге мені сосын тікелей жеке арқылы жазып тауып іздеп қосып онда тезірек бірден кейін онан сонда мұнда
  me us up on in at to via through over my our the your please it there by let s lets`;
/** English orders are told from reports by what follows or leads: «text me», «let's move». */
export const LETS = 'me us let lets';

/** The street's name follows. */
export const RUSSIAN_STREETS = `ул улица улицы улице улицу пр просп проспект проспекте проспекту проспекта пркт пер переулок переулке шоссе бульвар
  бульваре мкр микрорайон микрорайоне мкрн`;
/** The street's name leads. */
export const STREETS = `көшесі көше көшесіндегі даңғылы даңғыл даңғылындағы ықшамауданы ықшамаудан шағынауданы
  street st avenue ave road rd boulevard blvd lane microdistrict prospekt`;
/** In these forms somebody also tells what happened in a street: only with the house named, or at the end. */
export const TELLING_STREETS =
  'көшесінде көшесіне даңғылында даңғылына ықшамауданында улице улицы улицу проспекте проспекта микрорайоне street avenue road';
/** Where one lives: a name and a number behind these is a street and a house. */
export const LIVING =
  'живу живём живем живет живёт дома домой адрес адресу тұрамын тұрамыз тұрады үйім үйіміз үйімде мекенжай мекенжайым live living lives address home';
/** What only homes have, unlike offices and class rooms. */
export const HOME_FLATS = 'кв квартира квартире пәтер пәтері apt apartment flat';
export const HOUSES = 'дом доме д үй үйі house building bldg корпус';
export const FLATS = 'кв квартира квартире пәтер пәтері apt apartment flat офис оф подъезд кабинет';
