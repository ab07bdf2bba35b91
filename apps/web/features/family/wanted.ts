// What waits for one guardian, worked out once: home, the page «Family» and the switches on it say the same.
import type { ConsentKind } from '../../graphql/generated/graphql.js';
import type { Paths } from '../../paths.js';
import type { Work } from './children/work.js';
import { kindOrder, wantedKinds } from './consent-kinds.js';
import { isPaused, lackingFrom, type ChildTie } from './tie.js';

/** An offer that waits needs what it holds allowed as well. */
function kindsOf({ offers }: Work): ConsentKind[] {
  const isWanted = (kind: ConsentKind): boolean =>
    wantedKinds.some((each) => each === kind) ||
    (kind === 'MENTORING' && offers.some(({ terms }) => terms.mentoring)) ||
    (kind === 'SEED' && offers.some(({ terms }) => terms.seed));
  return kindOrder.filter(isWanted);
}

/** The consents that this guardian is asked for now. */
export function consentsWanted(tie: ChildTie, work: Work): ConsentKind[] {
  if (!tie.viewerCan.includes('CONSENT') || isPaused(tie)) return [];
  return lackingFrom(tie, kindsOf(work));
}

export const wantsProof = (tie: ChildTie): boolean => tie.viewerCan.includes('GIVE_EVIDENCE') && !tie.hasEvidence;

export const dealsToSign = ({ deals }: Work): Work['deals'] =>
  deals.filter(({ viewerCan }) => viewerCan.includes('SIGN'));

/** Something about this child waits for this guardian now. */
export const needsGuardian = (tie: ChildTie, work: Work): boolean =>
  dealsToSign(work).length > 0 || wantsProof(tie) || consentsWanted(tie, work).length > 0;

/** The place of one consent on the page «Family». */
export const consentPlace = (kind: ConsentKind): string => `consent-${kind}`;
export const toConsent = (paths: Paths, tie: ChildTie, kind: ConsentKind): string =>
  `${paths.family(tie.id)}#${consentPlace(kind)}`;
