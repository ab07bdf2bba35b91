// A thumb on a phone: does what a reader does and counts. Each press, each tick and each field that is filled in is one tap.
import type { LocalePath } from '#kernel';
import type { Reader } from './reader.js';
import { readerOf } from './reader.js';
import type { Site } from './site.js';

type Values = Parameters<Reader['presses']>[1];

export class Thumb {
  taps = 0;
  private readonly began = performance.now();

  constructor(readonly reader: Reader) {}

  get seconds(): number {
    return Math.round((performance.now() - this.began) / 100) / 10;
  }

  async presses(key: string, values?: Values): Promise<void> {
    this.taps += 1;
    await this.reader.presses(key, values);
  }

  async ticks(key: string): Promise<void> {
    this.taps += 1;
    await this.reader.ticks(key);
  }

  async fills(key: string, value: string): Promise<void> {
    this.taps += 1;
    await this.reader.fills(key, value);
  }

  async chooses(key: string, option: string): Promise<void> {
    this.taps += 1;
    await this.reader.field(key).selectOption(option);
  }

  /** A link in a letter, or an icon on the phone's own screen. */
  async follows(link: string): Promise<void> {
    this.taps += 1;
    await this.reader.page.goto(link);
  }

  /** To the next question. */
  async goesOn(question: string): Promise<void> {
    await this.presses('editor.continue');
    await this.reader.arrives(new RegExp(`/edit/${question}$`));
  }
}

export async function thumbOf(
  site: Site,
  options: NonNullable<Parameters<Site['visitor']>[0]> = {},
  language: LocalePath = 'ru',
): Promise<Thumb> {
  const reader = await readerOf(site, { hasTouch: true, isMobile: true, ...options }, language);
  return new Thumb(reader);
}

/** The whole idea, proof, plan and need, with what is demanded and nothing more; begins at the question of the title. */
export async function fillsIn(thumb: Thumb, { city }: { city?: string } = {}): Promise<void> {
  await thumb.fills('editor.summary', 'Чиним игрушки у подъезда и учим чинить: сломанное не летит в мусор.');
  await thumb.goesOn('problem');
  await thumb.fills('editor.problem', 'Игрушка ломается за неделю, а чинить её негде: новая дороже починки.');
  await thumb.goesOn('solution');
  await thumb.fills('editor.solution', 'По субботам ставим стол во дворе, чиним за полчаса и показываем, как.');
  await thumb.goesOn('place');
  await thumb.chooses('editor.sector', 'social');
  if (city) await thumb.fills('editor.city', city);
  await thumb.goesOn('proof');
  await thumb.goesOn('plan');
  await thumb.fills('editor.milestoneTitle', 'Тридцать починенных игрушек');
  await thumb.fills('editor.milestoneDays', '30');
  await thumb.goesOn('mentoring');
  await thumb.presses('editor.topic.finance');
  await thumb.goesOn('money');
}
