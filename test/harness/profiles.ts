// Steps of mentors' stories: a profile is written, submitted, verified.
import type { TestApp } from './app.js';
import type { Actor } from './cast.js';

export const PROFILE = {
  headline: 'Кәсіпкер, оқулық саудасы',
  bio: 'Он жыл бойы кітап шығарып, сатып келемін.',
  sectors: ['education', 'retail'],
  topics: ['Логистика', 'Баға қою'],
  languages: ['KK', 'RU'],
  city: 'Алматы',
  ticketMin: { amount: '50000.00', currency: 'KZT' },
  ticketMax: { amount: '900000.5', currency: 'KZT' },
  hoursPerMonth: 8,
};

export const CARD = `id slug headline verification hoursPerMonth hoursCommitted languages topics city viewerCan decisionReason
  sectors { slug name(locale: KK) } ticketMin { amount currency } ticketMax { amount currency }
  checks { item isChecked validUntil } person { displayName mentor { id } }`;

export interface Card {
  readonly id: string;
  readonly slug: string;
  readonly verification: string;
  readonly viewerCan: string[];
  readonly [more: string]: unknown;
}

export const saveProfile = (actor: Actor, more: object = {}): Promise<Card> =>
  actor.does<Card>('updateMentorProfile', 'UpdateMentorProfileInput', { ...PROFILE, ...more }, CARD);

export const submitProfile = async (actor: Actor): Promise<Card> =>
  (await actor.ask<{ submitMentorProfile: Card }>(`mutation { submitMentorProfile { ${CARD} } }`)).submitMentorProfile;

export const readProfile = async (actor: Actor, slug: string): Promise<Card | null> =>
  (await actor.ask<{ mentor: Card | null }>(`query ($slug: String!) { mentor(slug: $slug) { ${CARD} } }`, { slug }))
    .mentor;

export async function verifiedProfile(
  app: TestApp,
  admin: Actor,
  name: string,
  more: object = {},
): Promise<{ actor: Actor; card: Card }> {
  const actor = await app.cast.adult(name);
  const { id } = await saveProfile(actor, more);
  await submitProfile(actor);
  return { actor, card: await admin.does<Card>('verifyMentor', 'DecideMentorInput', { mentorId: id }, CARD) };
}
