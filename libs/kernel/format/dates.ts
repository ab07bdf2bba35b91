// Dates as people in Kazakhstan read them, in Almaty's time, without Intl (see numbers.ts). The whole country keeps UTC+5
// since 1 March 2024; Almaty kept UTC+6 from the end of summer time in October 2004 until then. Moments before that are
// not shown anywhere: birth dates and the like are calendar days and carry no hour.
import type { Locale } from '../locale.js';

const HOUR = 3_600_000;
const UNITED_SINCE = 1_709_229_600_000;

const MONTHS: Record<Locale, string> = {
  KK: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  RU: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  EN: 'January February March April May June July August September October November December',
};

/**
 * - `short` «22.11.2026», in English "22 Nov 2026", where figures alone would be read in two ways
 * - `long` «2026 ж. 22 қараша»
 * - `withTime` «2026 ж. 22 қараша, 14:05»
 * - `day` «22 қараша», where the year is plain
 * - `time` «14:05»
 */
export type DateStyle = 'short' | 'long' | 'withTime' | 'day' | 'time';

/** `date` is a moment, or text: an RFC 3339 moment or a calendar day such as "2026-11-22". */
export function formatDate(date: Date | string, locale: Locale, style: DateStyle = 'long'): string {
  const [year, month, day, time] = almaty(date);
  const name = MONTHS[locale].split(' ')[+month - 1] ?? '';
  const dayMonth = `${+day} ${name}`;
  const long = { KK: `${year} ж. ${dayMonth}`, RU: `${dayMonth} ${year} г.`, EN: `${dayMonth} ${year}` }[locale];
  return {
    short: locale === 'EN' ? `${+day} ${name.slice(0, 3)} ${year}` : `${day}.${month}.${year}`,
    long,
    withTime: `${long}, ${time}`,
    day: dayMonth,
    time,
  }[style];
}

/** How many days lie between the calendar days of two moments in Almaty; negative when `date` is in the past. */
export function calendarDaysBetween(now: Date | string, date: Date | string): number {
  return dayNumber(date) - dayNumber(now);
}

function almatyMs(date: Date | string): number {
  const moment = new Date(date).getTime();
  return moment + (moment < UNITED_SINCE ? 6 : 5) * HOUR;
}

function dayNumber(date: Date | string): number {
  return Math.floor(almatyMs(date) / (24 * HOUR));
}

/** Year, month, day and the time of day; throws a RangeError for what is no date. */
function almaty(date: Date | string): [string, string, string, string] {
  const iso = new Date(almatyMs(date)).toISOString();
  return [iso.slice(0, -20), iso.slice(-19, -17), iso.slice(-16, -14), iso.slice(-13, -8)];
}
