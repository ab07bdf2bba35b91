import { ResolveField, Resolver } from '@nestjs/graphql';
import { definePersonReader, Person, personById, ViewerType } from '#accounts';
import { defineNode, fields, fileById, type GraphContext, problem, type StoredFile } from '#platform';
import type { Consent } from './consents/consent.entity.js';
import { Guardianship } from './guardianship.entity.js';
import {
  consentsOfGuardianship,
  guardianshipById,
  guardianshipsOfGuardian,
  guardianshipsOfWard,
} from './guardianship.loaders.js';
import { canReadGuardianship, guardianshipRoles, wardsOf } from './guardianship.policies.js';
import { guardianshipProcess } from './guardianship.process.js';

defineNode('guardianship', 'Guardianship', async (id, { load, viewer }) => {
  const guardianship = await load(guardianshipById, id);
  return guardianship && canReadGuardianship(guardianship, viewer) ? guardianship : null;
});

// A guardian knows the ward in full, one who is waiting to be verified too: the minor has invited them.
definePersonReader((personId, { viewer }) => wardsOf(viewer).some(({ wardId }) => wardId === personId));

/** The latest word on each kind. */
function latest(consents: readonly Consent[]): Consent[] {
  return [...new Map(consents.map((consent) => [consent.kind, consent])).values()];
}

async function wardOf({ wardId }: Guardianship, { load }: GraphContext): Promise<Person> {
  const ward = await load(personById, wardId);
  if (!ward) throw problem('NOT_FOUND');
  return ward;
}

/** The proof is the guardian's own and the admins' to look at. */
function evidence(guardianship: Guardianship, { viewer, load }: GraphContext): Promise<StoredFile | null> | null {
  const roles = guardianshipRoles(guardianship, viewer);
  const isShown = roles.has('GUARDIAN') || roles.has('ADMIN');
  return guardianship.evidenceFileId !== null && isShown ? load(fileById, guardianship.evidenceFileId) : null;
}

fields(Guardianship, {
  ward: (guardianship, _, context) => wardOf(guardianship, context),
  guardian: ({ guardianId }, _, { load }) => (guardianId === null ? null : load(personById, guardianId)),
  consents: async ({ id }, _, { load }) => latest(await load(consentsOfGuardianship, id)),
  viewerCan: (guardianship, _, { viewer }) => guardianshipProcess.actionsFor(guardianship, viewer),
  guardianName: ({ invitedName }) => invitedName,
  guardianEmail: ({ email }) => email,
  evidence: (guardianship, _, context) => evidence(guardianship, context),
  wardHandle: async (guardianship, _, context) => (await wardOf(guardianship, context)).handle,
  others: async ({ id, wardId }, _, { viewer, load }) =>
    (await load(guardianshipsOfWard, wardId)).filter((each) => each.id !== id && canReadGuardianship(each, viewer)),
  hasEvidence: ({ evidenceFileId }) => evidenceFileId !== null,
  isPaper: ({ evidenceKind }) => evidenceKind === 'PAPER',
  isHeld: async (guardianship, _, context) => (await wardOf(guardianship, context)).isHeld,
  reason: ({ decidedBecause }) => decidedBecause,
});

/** Declares `Viewer.guardians` and `Viewer.wards`. */
@Resolver(() => ViewerType)
export class ViewerFamilyFields {
  @ResolveField(() => [Guardianship], { description: 'Who stands behind the viewer, or was asked to.' })
  guardians(): Guardianship[] {
    return [];
  }

  @ResolveField(() => [Guardianship], { description: 'For whom the viewer stands.' })
  wards(): Guardianship[] {
    return [];
  }
}

fields(ViewerType, {
  guardians: ({ personId }, _, { load }) => load(guardianshipsOfWard, personId),
  wards: ({ personId }, _, { load }) => load(guardianshipsOfGuardian, personId),
});
