// Somebody at the screen, who knows pages by what is written on them: presses, fills in, reads. Texts are named by their keys.
import type { Locator, Page } from 'playwright-core';
import type { LocalePath } from '#kernel';
import { settled, type Site } from './site.js';
import { wordsIn, type Words } from './words.js';

type Values = Parameters<Words>[1];

export class Reader {
  private you: 'adult' | 'young' = 'adult';
  private readonly words: Words;

  constructor(
    private readonly site: Site,
    readonly page: Page,
    readonly locale: LocalePath,
  ) {
    this.words = wordsIn(locale);
  }

  /** From here on the pages speak to somebody under 18. */
  speaksTo(you: 'adult' | 'young'): void {
    this.you = you;
  }

  t: Words = (key, values) => this.words(key, { you: this.you, ...values });

  /** An address without its language: `/my`. */
  async opens(path: string): Promise<void> {
    await this.page.goto(this.site.address(path, this.locale));
    await settled(this.page);
  }

  /** A dialog that is open is all that can be used. */
  private get scope(): Locator {
    return this.page.locator('dialog[open], body:not(:has(dialog[open])) main');
  }

  /** What fails says what stood on the screen instead. */
  private async tells(step: Promise<unknown>): Promise<void> {
    await step.catch(async (error: Error) => {
      const shown = await this.page.locator('body').innerText();
      throw new Error(`${error.message}\n\n${this.page.url()} says:\n${shown}`);
    });
  }

  /** What is pressed with the thumb, a button or a link; the first of several that say the same. */
  async presses(key: string, values?: Values): Promise<void> {
    const name = this.t(key, values);
    const named = this.scope.getByRole('button', { name }).or(this.scope.getByRole('link', { name }));
    await this.tells(named.first().click());
  }

  /** On a page that is not ours: a button by its words. */
  async pressesButton(name: string): Promise<void> {
    await this.tells(this.page.getByRole('button', { name, exact: true }).click());
  }

  /** Opens what stands folded under a line. */
  async unfolds(key: string, values?: Values): Promise<Locator> {
    const heading = this.page.getByRole('heading', { name: this.t(key, values), exact: true });
    const folded = this.scope.locator('details', { has: heading });
    await this.tells(folded.locator('summary').first().click());
    return folded;
  }

  async ticks(key: string): Promise<void> {
    const name = this.t(key);
    const named = this.scope.getByRole('checkbox', { name }).or(this.scope.getByRole('radio', { name }));
    await this.tells(named.first().check());
  }

  field(key: string): Locator {
    const control = this.scope.locator('input:not([type=checkbox], [type=radio]), textarea, select');
    return control.and(this.page.getByLabel(this.t(key))).first();
  }

  async fills(key: string, value: string): Promise<void> {
    await this.tells(this.field(key).fill(value));
  }

  /** Waits until the page says it. */
  async reads(key: string, values?: Values): Promise<void> {
    await this.tells(this.page.getByText(this.t(key, values)).first().waitFor());
  }

  async arrives(path: RegExp): Promise<void> {
    await this.tells(this.page.waitForURL(path));
    await settled(this.page);
  }
}

export async function readerOf(
  site: Site,
  options: NonNullable<Parameters<Site['visitor']>[0]> = {},
  language: LocalePath = 'ru',
): Promise<Reader> {
  const context = await site.visitor({ locale: `${language}-KZ`, ...options });
  return new Reader(site, await context.newPage(), language);
}
