// Numbers as words, in Kazakh, Russian and English, also as they are typed without Kazakh letters or in Latin ones.
import { skeletonOf } from './fold.js';

/** ONES 0–9, TEENS two digits that take nothing behind them, TENS and HUNDREDS that take smaller ones behind them. */
export type Size = 'ONES' | 'TEENS' | 'TENS' | 'HUNDREDS' | 'HUNDRED' | 'TWICE' | 'THRICE';
export interface NumberWord {
  readonly size: Size;
  readonly value: number;
}

const ONES = [
  'нөл нол ноль нуль нолик zero nol нольь',
  'бір бир один одна единица единичка адин one bir odin',
  'екі еки два двойка две two eki dva',
  'үш три тройка three ush uch tri',
  'төрт четыре четверка чотыре читыре four tort chetyre',
  'бес пять пятерка пят five bes pyat piat',
  'алты шесть шестерка шест шэсть six alty shest',
  'жеті жети семь семерка сем seven jeti zheti sem',
  'сегіз сегиз восемь восьмерка восем восимь eight segiz vosem',
  'тоғыз девять девятка девят nine togyz toguz devyat',
];
const TEENS = [
  'десять десят ten desyat',
  'одиннадцать одинадцать eleven odinnadtsat',
  'двенадцать twelve dvenadtsat',
  'тринадцать thirteen trinadtsat',
  'четырнадцать fourteen',
  'пятнадцать fifteen pyatnadtsat',
  'шестнадцать sixteen',
  'семнадцать seventeen',
  'восемнадцать eighteen',
  'девятнадцать nineteen',
];
const TENS = [
  'он',
  'жиырма двадцать twenty jiyrma zhiyrma dvadtsat',
  'отыз тридцать thirty otyz tridtsat',
  'қырық сорок forty qyryq kyryk sorok',
  'елу пятьдесят пятдесят fifty elu pyatdesyat',
  'алпыс шестьдесят sixty alpys',
  'жетпіс семьдесят seventy jetpis zhetpis',
  'сексен восемьдесят eighty seksen',
  'тоқсан девяносто ninety toqsan toksan',
];
const HUNDREDS = [
  'сто',
  'двести',
  'триста',
  'четыреста',
  'пятьсот пятсот',
  'шестьсот',
  'семьсот',
  'восемьсот',
  'девятьсот',
];

let known: ReadonlyMap<string, NumberWord> | undefined;

export function numberWords(): ReadonlyMap<string, NumberWord> {
  known ??= build();
  return known;
}

function build(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (size: Size, lines: readonly string[], value: (index: number) => number): void => {
    for (const [index, line] of lines.entries()) {
      for (const word of line.split(' ')) words.set(skeletonOf(word), { size, value: value(index) });
    }
  };
  add('ONES', ONES, (index) => index);
  add('TEENS', TEENS, (index) => 10 + index);
  add('TENS', TENS, (index) => 10 * (index + 1));
  add('HUNDREDS', HUNDREDS, (index) => 100 * (index + 1));
  add('HUNDRED', ['жүз juz zhuz hundred'], () => 100);
  add('TWICE', ['double дважды'], () => 2);
  add('THRICE', ['triple трижды'], () => 3);
  return words;
}

/** Words between the parts of one number: «потом», «сосын», «then». */
export const BETWEEN = `и да потом затем дальше далее конце в точка тире дефис пробел плюс минус нижнее
  және ал сосын содан кейін соңында нүкте сызықша қосу деп then and next finally at the end dot dash hyphen space plus minus point first
  басы ортасы соңы аяғы басында мен пен номера нөмірдің конец концовка начало начинается середина середине посередине последние первые цифры beginning middle last ends with starts`;

/** Said of parts of a number that come in another order: «соңы 45 67, басы 8707 123». */
export const ORDERING = `басы басында ортасы соңы соңында аяғы начало начале середина середине конец конце последние первые beginning begins starts middle end ends last first`;

/** What the short numbers of a town need before them: «тел.», «звоните». */
export const CALLING = `тел телефон телефоны телефоным телефоныма телефонымыз телефону телефона звони звоните позвони позвоните наберите набери
  набирай городской домашний қоңырау шал шалыңыз шалыңызшы call phone ring dial tel text landline mobile cell`;

/** Units that make a number a sum, an amount or a date. */
export const UNITS = `тг тенге теңге теңгеге теңгелік тенгелік теңгеден рублей руб доллар долларов евро kzt usd eur tenge млн млрд мың тысяч тысячи тыс миллион миллиона миллионов
  million thousand мм см км кг гр литр литров литра метр метров дана штук шт адам человек оқушы ученик учеников people pupils pcs pieces
  жыл жылы жылғы год года году күн дней дня days day апта недель недели weeks ай месяцев месяца months сағат часов часа hours минут min сек балл баллов points бет страниц pages
  гц hz мб mb гб gb вт в процентов пайыз percent`;
