// «3 күн бұрын», «2 сағаттан кейін», кеше / бүгін / ертең. CLDR has words for "the day before yesterday" and "last month"
// too, with a misprint in Kazakh; we count instead, which is plainer in all three languages.
import type { Locale } from '../locale.js';
import { calendarDaysBetween } from './dates.js';
import { formatNumber } from './numbers.js';
import { pluralCategory } from './plurals.js';

type Unit = 0 | 1 | 2 | 3 | 4;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAYS_IN_MONTH = 30.44;

// Minute, hour, day, month, year. Kazakh: past, then future with its ending. Russian: one, few, many.
const UNITS: Record<Locale, string> = {
  KK: 'минут минуттан,сағат сағаттан,күн күннен,ай айдан,жыл жылдан',
  RU: 'минуту минуты минут,час часа часов,день дня дней,месяц месяца месяцев,год года лет',
  EN: 'minute minutes,hour hours,day days,month months,year years',
};
const DAYS: Record<Locale, string> = {
  KK: 'кеше бүгін ертең',
  RU: 'вчера сегодня завтра',
  EN: 'yesterday today tomorrow',
};
const NOW: Record<Locale, string> = { KK: 'жаңа ғана,қазір', RU: 'только что,сейчас', EN: 'just now,now' };

/**
 * How far a moment is from now. Minutes and hours up to twelve hours; then calendar days in Almaty, so that last evening
 * is «кеше» in the morning; then months and years.
 */
export function formatRelative(date: Date | string, now: Date | string, locale: Locale): string {
  const ms = new Date(date).getTime() - new Date(now).getTime();
  const distance = Math.abs(ms);
  if (distance < MINUTE) return NOW[locale].split(',')[ms > 0 ? 1 : 0] ?? '';
  if (distance < HOUR) return counted(ms / MINUTE, 0, locale);
  if (distance < 12 * HOUR) return counted(ms / HOUR, 1, locale);
  return formatRelativeDay(date, now, locale);
}

/** The same for calendar days such as a milestone's due date: бүгін, ертең, «3 күннен кейін». */
export function formatRelativeDay(date: Date | string, now: Date | string, locale: Locale): string {
  const days = calendarDaysBetween(now, date);
  const months = days / DAYS_IN_MONTH;
  if (Math.abs(days) < 2) return DAYS[locale].split(' ')[days + 1] ?? '';
  if (Math.abs(months) < 1) return counted(days, 2, locale);
  return Math.abs(months) < 12 ? counted(months, 3, locale) : counted(months / 12, 4, locale);
}

/** Whole units only, counted down: 119 minutes are one hour. */
function counted(amount: number, unit: Unit, locale: Locale): string {
  const past = amount < 0;
  const count = Math.floor(Math.abs(amount));
  const words = UNITS[locale].split(',')[unit]?.split(' ') ?? [];
  const category = pluralCategory(locale, count);
  const form = locale === 'KK' ? +!past : { one: 0, few: 1, many: 2, other: 1 }[category];
  const text = `${formatNumber(count, locale)} ${words[form]}`;
  return {
    KK: past ? `${text} бұрын` : `${text} кейін`,
    RU: past ? `${text} назад` : `через ${text}`,
    EN: past ? `${text} ago` : `in ${text}`,
  }[locale];
}
