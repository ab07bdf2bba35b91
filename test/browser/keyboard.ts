// A page without a pointer: where the focus goes, whether it can be seen there, and whether anything lies over it.
import type { Page } from 'playwright-core';
import { settled } from './site.js';
import { until } from './typing.js';

export interface Focused {
  /** What a screen reader would call it. */
  readonly name: string;
  readonly tag: string;
  readonly complaint: string | null;
}

/** What has the focus, and what is wrong with how it is seen. */
const LOOK = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: '', tag: 'BODY', complaint: null };
  const name = (element.getAttribute('aria-label') ?? element.labels?.[0]?.innerText ?? element.innerText ?? '').trim();
  const box = element.getBoundingClientRect();
  // A choice that is drawn by its label shows its ring there, a card that is one link shows it around itself.
  const isOutlined = [element, ...(element.labels ?? []), element.closest('li')].some((each) => {
    if (!each) return false;
    const style = getComputedStyle(each);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  });
  const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);
  const y = Math.min(Math.max(box.top + Math.min(box.height, 44) / 2, 1), innerHeight - 2);
  const top = document.elementFromPoint(x, y);
  const isCovered = top !== null && !element.contains(top) && !top.contains(element) && !(element.labels && [...element.labels].some((label) => label.contains(top)));
  const isOutside = box.bottom < 1 || box.top > innerHeight - 1;
  const complaint = box.width === 0 ? 'has no size' : isOutside ? 'is outside of the screen' : isCovered ? 'lies under ' + top.outerHTML.slice(0, 80) : isOutlined ? null : 'has no ring';
  return { name, tag: element.tagName, complaint };
})()`;

export const focusOf = (page: Page): Promise<Focused> => page.evaluate<Focused>(LOOK);

/** Goes on by Tab to what is called so; complains of every stop on the way that cannot be seen. */
export async function tabTo(page: Page, name: string | RegExp, complaints: string[], most = 120): Promise<void> {
  const isIt = (found: string) =>
    typeof name === 'string' ? found === name || found.startsWith(`${name}\n`) : name.test(found);
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const { name: found, tag, complaint } = await focusOf(page);
    if (complaint) complaints.push(`${new URL(page.url()).pathname} ${tag} «${found.slice(0, 40)}» ${complaint}`);
    if (isIt(found)) return;
  }
  throw new Error(`Tab does not lead to ${String(name)} on ${page.url()}`);
}

/** All the stops of a page, once around. */
export async function walkByTab(page: Page, most = 200): Promise<string[]> {
  const complaints: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const { name, tag, complaint } = await focusOf(page);
    if (tag === 'BODY') return complaints;
    if (complaint) complaints.push(`${new URL(page.url()).pathname} ${tag} «${name.slice(0, 40)}» ${complaint}`);
  }
  return complaints;
}

/** A page that came without a load has begun when the focus is at its heading. Asked from outside: the page evaluates no strings. */
export async function begun(page: Page): Promise<void> {
  await settled(page);
  await until(() => page.evaluate<boolean>(`document.activeElement?.matches('main h1') ?? false`));
}
