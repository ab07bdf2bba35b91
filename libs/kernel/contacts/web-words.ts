// Words of addresses on the web: what people write for @ and for the dot, mail services, ends of domains, known places.

/** Signs for @ that mean nothing else before a domain. */
export const AT_STRONG = 'собака собачка собаки собаку sobaka sobachka айқұлақ айкулак арроба';
/** Words that mean other things too: only between a name and a mail service or a spelled domain. */
export const AT_WEAK = 'at эт ат ит dog гав';
export const DOT = 'точка нүкте нукте нокта dot тчк дот tochka nukte';

/** The low line of a name, said. */
export const LOW_LINE = 'underscore андерскор подчеркивание подчёркивание подчерк астыңғысызық';

/** Services with which nothing but an address is meant. */
export const MAIL_SERVICES = `gmail гмейл гмаил джимейл жимейл жмейл gmeil googlemail yandex яндекс rambler рамблер outlook аутлук hotmail хотмейл icloud айклауд
  protonmail proton протон yahoo яху инбокс`;
/** Services whose names are ordinary words as well. */
export const MAIL_WORDS = 'mail мейл маил майл мэйл inbox bk бк list лист ya internet';

export const ENDS = `kz кз қз ru ру рф қаз com ком net орг org info biz io app link site online store shop club pro xyz dev su by uz kg uk de tr cn gg ly cc ee gl gd co tv ai fm
  page website space tech team world live pw in eu fr pl ws рус onl top icu cloud`;
/** Ends that are words of a sentence as well: «ready.to», so only with a path or at a known place. */
export const WORD_ENDS =
  'me be to is it so us am do my no pro live team world in link info app page space top club shop store online';

/** Places where people keep pages of their own, and short addresses: contacts with or without a path. */
export const PERSONAL_PLACES = `t.me вк.ком дс.гг дискорд.гг wa.me fb.me m.me telegram.me telegram.org instagram.com vk.com vk.me vk.ru facebook.com fb.com tiktok.com youtu.be linktr.ee taplink.cc
  discord.gg bit.ly is.gd goo.gl clck.ru cutt.ly snapchat.com threads.net x.com twitter.com ok.ru mail.ru gmail.com yandex.kz yandex.ru`;

/** «t me slash name», «vk com / id1»: how the sign before a path is said. */
export const SLASH = 'slash слэш слеш слэшь slesh слаш косая қиғаш';

/** Public records in which nobody has a page of their own: sources, with any path. */
export const RECORDS = `gov.kz stat.gov.kz data.gov.kz egov.kz adilet.zan.kz wikipedia.org kk.wikipedia.org ru.wikipedia.org en.wikipedia.org who.int un.org unicef.org
  unesco.org worldbank.org`;
/** Names that are said as a brand; a path below them is a link like any other. */
export const BRANDS = `kaspi.kz asar.kz booking.com make.com figma.com bubble.io socket.io draw.io github.io tinkercad.com arduino.cc scratch.mit.edu canva.com zoom.us chatgpt.com openai.com`;
