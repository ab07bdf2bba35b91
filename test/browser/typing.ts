// Somebody who types at a pace and whose tab may die at any key; and what the server has of it.
import type { Page } from 'playwright-core';
import type { Actor } from '../harness/cast.js';

const keyEveryMs = 30;

/** Drafts of one team, as the server has them. */
export class Drafts {
  private count = 0;

  constructor(
    private readonly lead: Actor,
    private readonly teamId: string,
  ) {}

  async begin(): Promise<string> {
    const title = `Кітап жолы ${(this.count += 1)}`;
    const input = { teamId: this.teamId, title, language: 'KK' };
    return (await this.lead.does<{ id: string }>('createListing', 'CreateListingInput', input, 'id')).id;
  }

  async onServer(id: string, field = 'problem'): Promise<string> {
    const query = `query ($id: ID!) { node(id: $id) { ... on Listing { draft { ${field} } } } }`;
    const { node } = await this.lead.ask<{ node: { draft: Record<string, string> } }>(query, { id });
    return node.draft[field] ?? '';
  }
}

export async function draftsOf(lead: Actor): Promise<Drafts> {
  const { id } = await lead.does<{ id: string }>('createTeam', 'CreateTeamInput', { name: 'Кітап жолы' }, 'id');
  return new Drafts(lead, id);
}

export async function until(isSo: () => Promise<boolean>, ms = 20_000): Promise<void> {
  const end = performance.now() + ms;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('It did not come to be in time.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Types and remembers when each key went down. */
export async function types(page: Page, text: string, keys: { at: number }[] = []): Promise<void> {
  for (const letter of text) {
    if (keys.length > 0) await page.waitForTimeout(keyEveryMs);
    await page.keyboard.insertText(letter);
    keys.push({ at: performance.now() });
  }
}

/** The tab's process dies as in an accident: no unload, no last word. */
export async function kill(page: Page): Promise<void> {
  const died = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await died;
}

/** Whatever this tab saves goes nowhere; the rest of its requests do. */
export async function keepsFromServer(page: Page): Promise<void> {
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('"version":') && route.request().postData()?.includes('listingId')
      ? route.abort()
      : route.fallback(),
  );
}
