import { afterEach, describe, expect, it } from '@jest/globals';
import { almatyDay, clock, days, fullYears, hours, parseDuration } from './clock.js';

afterEach(() => clock.setOffsetMs(0));

describe('the product’s clock', () => {
  it('moves without moving the machine’s', () => {
    const before = clock.wallNow().getTime();
    clock.setOffsetMs(days(3));
    expect(clock.now().getTime() - clock.wallNow().getTime()).toBeGreaterThanOrEqual(days(3) - 5);
    expect(clock.wallNow().getTime() - before).toBeLessThan(hours(1));
  });
});

describe('the day in Almaty', () => {
  it.each([
    ['2026-11-22T18:59:59Z', '2026-11-22'],
    ['2026-11-22T19:00:00Z', '2026-11-23'],
    ['2024-02-29T17:59:59Z', '2024-02-29'],
    ['2024-02-29T18:00:00Z', '2024-02-29'],
    ['2023-11-22T18:00:00Z', '2023-11-23'],
  ])('at %s is %s', (at, day) => expect(almatyDay(new Date(at))).toBe(day));
});

describe('full years', () => {
  it.each([
    ['2008-11-22', '2026-11-21', 17],
    ['2008-11-22', '2026-11-22', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
  ])('from %s to %s are %i', (born, day, years) => expect(fullYears(born, day)).toBe(years));
});

describe('a duration', () => {
  it.each([
    ['PT72H', hours(72)],
    ['P1DT2H', days(1) + hours(2)],
    ['PT90M', hours(1.5)],
    ['PT1S', 1_000],
  ])('%s is %i ms', (text, ms) => expect(parseDuration(text)).toBe(ms));

  it.each(['P', 'PT', 'T1H', '72H', 'PT-1H', 'P1Y', 'PT1.5H', '', 'PT1H '])('%j is none', (text) =>
    expect(parseDuration(text)).toBeNull(),
  );
});
