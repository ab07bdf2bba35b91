// The demo story told on a site that runs: listings and deals in every state for people to look at.
import { days } from '#kernel';
import { ProductClock } from '#platform';
import { gather, vet } from '../../apps/launcher/demo/company.js';
import { bind } from '../../apps/launcher/demo/families.js';
import { place } from '../../apps/launcher/demo/listings.js';
import { DEMO_PASSWORD, emailOf } from '../../apps/launcher/demo/people.js';
import { Speaker } from '../../apps/launcher/demo/speaker.js';
import { DAYS_OF_STORY, tell } from '../../apps/launcher/demo/stories.js';
import type { Theatre } from '../../apps/launcher/demo/theatre.js';
import type { Site } from './site.js';

export async function tellDemoStory(site: Site): Promise<void> {
  const clock = site.api.get(ProductClock);
  await clock.advance(-days(DAYS_OF_STORY));
  const theatre: Theatre = {
    database: site.database,
    sandboxUrl: site.sandbox.url,
    speaker: (email, password) => Speaker.signIn(site.api, email, password),
    settle: () => site.settle(),
    pass: (ms) => site.advance(ms),
    linkFor: async (email, path) => {
      const texts = (await site.mails(email)).map(({ text }) => text);
      const link = texts.flatMap((text) => new RegExp(`\\S+${path}\\?token=[\\w-]+`).exec(text) ?? [])[0];
      if (link === undefined) throw new Error(`${email} got no mail with ${path}`);
      return link;
    },
    close: () => clock.reset(),
  };
  const company = await gather(theatre);
  await vet(theatre, company);
  const { childId } = await bind(theatre, company);
  await tell(theatre, company, await place(theatre, company, childId));
  await theatre.close();
  await site.settle();
}

/** A person of the story, to sign in as. */
export const demoPerson = (key: string): { email: string; password: string } => ({
  email: emailOf(key),
  password: DEMO_PASSWORD,
});
