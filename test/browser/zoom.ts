// A page whose letters somebody has made twice as large: what does not fit then.
import type { Page } from 'playwright-core';

/** Twice the size of letters; the window stays as it is. */
export async function enlarge(page: Page, percent = 200): Promise<void> {
  await page.evaluate(`document.documentElement.style.fontSize = '${percent}%'`);
  await page.evaluate('document.getAnimations().forEach((each) => each.finish())');
}

// What stands in a part that scrolls by itself (a wide table, a row of tabs) can be reached, and so can the words of a field.
const MISFITS = `(() => {
  const found = [];
  const wide = document.scrollingElement.scrollWidth;
  if (wide > innerWidth) found.push('scrolls sideways: ' + wide + ' > ' + innerWidth);
  const scrolls = (element) => {
    for (let each = element; each && each !== document.body; each = each.parentElement) {
      if (['auto', 'scroll'].includes(getComputedStyle(each).overflowX) && each.clientWidth <= innerWidth) return true;
    }
    return false;
  };
  // For screen readers alone: a table beside a picture of the same.
  const isUnseen = (element) => {
    for (let each = element; each && each !== document.body; each = each.parentElement) {
      if (getComputedStyle(each).clipPath !== 'none') return true;
    }
    return false;
  };
  const own = (element) => [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data.trim()).join(' ').trim();
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (box.width <= 2 || box.height <= 2 || style.visibility === 'hidden' || element.closest('svg, [aria-hidden=true]')) continue;
    const isControl = element.matches('input, select, textarea, button, a, img');
    const words = own(element);
    if (isUnseen(element) || !element.checkVisibility({ contentVisibilityAuto: true })) continue;
    // Three lines of a summary are as many at every size; all of it stands on its own page.
    if (style.webkitLineClamp !== 'none') continue;
    if (!words && !isControl) continue;
    const name = element.tagName + ' «' + (words || element.getAttribute('aria-label') || element.id || element.innerText || '').slice(0, 40) + '»';
    if ((box.right > innerWidth + 1 || box.left < -1) && !scrolls(element)) found.push(name + ' stands outside: ' + Math.round(box.left) + '–' + Math.round(box.right));
    if (element.matches('input, textarea')) continue;
    for (let each = element; each && each !== document.body; each = each.parentElement) {
      const clip = getComputedStyle(each);
      const isClip = (overflow) => overflow === 'hidden' || overflow === 'clip';
      const edge = each.getBoundingClientRect();
      if (each.clientWidth <= 2) break;
      const range = document.createRange();
      range.selectNodeContents(element);
      // What stands inside it is looked at by itself, and may be for screen readers alone.
      const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim());
      if (texts.length > 0) {
        range.setStartBefore(texts[0]);
        range.setEndAfter(texts.at(-1));
      }
      const text = range.getBoundingClientRect();
      const isCut = (isClip(clip.overflowX) && (text.right > edge.right + 2 || text.left < edge.left - 2)) ||
        (isClip(clip.overflowY) && (text.bottom > edge.bottom + 4 || text.top < edge.top - 4));
      if (isCut) { found.push(name + ' is cut'); break; }
    }
  }
  return [...new Set(found)];
})()`;

/** What is outside of the page or cut off, a line each; empty when all can be read. */
export const misfits = (page: Page): Promise<string[]> => page.evaluate<string[]>(MISFITS);
