// What axe and the width of a page say about it.
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const source = fs.readFileSync(path.resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

/** WCAG 2.0 to 2.2, A and AA, and what axe holds for good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly nodes: { target: string[]; failureSummary: string; html: string }[];
}

/**
 * The bars at the top and at the bottom are laid where they stand in the page: what they cover comes out from under them by
 * scrolling, which axe does not do.
 */
const LAY_BARS_DOWN = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.stuck-top, .stuck-bottom { position: static !important }');
  document.adoptedStyleSheets = [sheet];
})()`;

/** One line per element that axe objects to. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(LAY_BARS_DOWN);
  // Not through the page's own door: its security policy would refuse a script of ours.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(source);
  const violations = await page.evaluate<Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)} ${failureSummary}`,
    ),
  );
}

/** Whether one has to scroll sideways at this width. */
export async function scrollsSideways(page: Page, width: number): Promise<boolean> {
  const size = page.viewportSize() ?? { width, height: 800 };
  await page.setViewportSize({ width, height: size.height });
  const scrolls = await page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  await page.setViewportSize(size);
  return scrolls;
}
