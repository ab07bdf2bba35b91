// Steps of stories about what others see of minors.
import type { TestApp } from './app.js';
import type { Actor } from './cast.js';
import { publishedProject, type Project } from './deals.js';
import { ALL_CONSENTS, type ConsentKind, type Family, family } from './family.js';

/** What a viewer is to others is read at most twice a second. */
export const standingIsRead = () => new Promise((resolve) => setTimeout(resolve, 600));

export interface Scene extends Family {
  readonly project: Project;
}
export async function wardProject(
  app: TestApp,
  admin: Actor,
  title = 'Кітап пойызы',
  consents: readonly ConsentKind[] = ALL_CONSENTS,
): Promise<Scene> {
  const home = await family(app, admin, { consents });
  return { ...home, project: await publishedProject(app, admin, { lead: home.ward, title, payee: false }) };
}
export const consent = (
  verb: 'grantConsent' | 'withdrawConsent',
  { guardian, guardianshipId }: Family,
  kind: ConsentKind,
) => guardian.does(verb, 'ConsentInput', { guardianshipId, kind }, 'id');
export const addMember = (app: TestApp, teamId: string, { personId }: Actor) =>
  app.database.dataSource.query(
    `insert into team_members (team_id, person_id, role, joined_at) values ($1, $2, 'MEMBER', now())`,
    [teamId, personId],
  );

export const STATE =
  'id status hiddenBecause showsMinor missing viewerCan team { id } cover { url } attachments { url }';
export interface Shown {
  readonly id: string;
  readonly status: string;
  readonly hiddenBecause: string | null;
  readonly showsMinor: boolean;
  readonly missing: string[];
  readonly viewerCan: string[];
  readonly cover: { url: string } | null;
  readonly attachments: { url: string }[];
}
export const read = async (who: Actor, { slug }: Project): Promise<Shown | null> =>
  (await who.ask<{ listing: Shown | null }>(`query ($slug: String!) { listing(slug: $slug) { ${STATE} } }`, { slug }))
    .listing;
export const byId = async (who: Actor, { listingId: id }: Project): Promise<Shown | null> =>
  (await who.ask<{ node: Shown | null }>(`query ($id: ID!) { node(id: $id) { ... on Listing { ${STATE} } } }`, { id }))
    .node;
