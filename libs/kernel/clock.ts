// The only place that reads the machine's time. The product's clock can be moved (the stage at /dev, tests);
// sign-in tokens, signatures of webhooks and cookies follow the machine's own time, so that moving the product's
// clock signs nobody out.

let offsetMs = 0;

export const clock = {
  /** The product's time: deadlines, timers, facts. */
  now(): Date {
    return new Date(Date.now() + offsetMs);
  },
  /** The machine's time: tokens and signatures. */
  wallNow(): Date {
    return new Date();
  },
  /** How far the product's time is ahead of the machine's, in milliseconds. */
  offsetMs(): number {
    return offsetMs;
  },
  setOffsetMs(value: number): void {
    offsetMs = value;
  },
};

export const seconds = (n: number): number => n * 1_000;
export const minutes = (n: number): number => n * 60_000;
export const hours = (n: number): number => n * 3_600_000;
export const days = (n: number): number => n * 86_400_000;

/** A moment `ms` milliseconds after `from` (by default after now). */
export function after(ms: number, from: Date = clock.now()): Date {
  return new Date(from.getTime() + ms);
}

// Almaty: UTC+5 for the whole country since 1 March 2024, UTC+6 before.
const UNITED_SINCE = Date.UTC(2024, 1, 29, 18);

/** The calendar day in Asia/Almaty, as `2026-11-22`. */
export function almatyDay(at: Date): string {
  const shiftHours = at.getTime() >= UNITED_SINCE ? 5 : 6;
  return new Date(at.getTime() + hours(shiftHours)).toISOString().slice(0, 10);
}

/** Full years between a birth date and a day, both as `2026-11-22`. Born on 29 February: the birthday is 1 March in common years. */
export function fullYears(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) >= birthDate.slice(5) ? years : years - 1;
}

const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Milliseconds of an ISO 8601 duration of days, hours, minutes and seconds (`PT72H`); null when it is none. */
export function parseDuration(text: string): number | null {
  const parts = DURATION.exec(text);
  if (!parts || text.endsWith('P') || text.endsWith('T')) return null;
  const [, d = '0', h = '0', m = '0', s = '0'] = parts;
  return days(Number(d)) + hours(Number(h)) + minutes(Number(m)) + seconds(Number(s));
}
