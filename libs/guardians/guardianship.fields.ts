import { ResolveField, Resolver } from '@nestjs/graphql';
import {
  defineLookReason,
  definePersonReader,
  definePersonShelter,
  noteLook,
  Person,
  personById,
  ViewerType,
} from '#accounts';
import { defineNode, fields, fileById, type GraphContext, problem, type StoredFile } from '#platform';
import type { Consent } from './consents/consent.entity.js';
import { Guardianship } from './guardianship.entity.js';
import {
  consentsOfGuardianship,
  guardianshipById,
  guardianshipsOfGuardian,
  guardianshipsOfWard,
  linkExpiryOf,
  remindersOf,
} from './guardianship.loaders.js';
import { canReadGuardianship, guardianshipRoles, isGuardianOf, wardsOf } from './guardianship.policies.js';
import { guardianshipProcess } from './guardianship.process.js';
import { paperFormsToTell } from './paper-form/drawn-forms.js';

defineNode('guardianship', 'Guardianship', async (id, { load, viewer }) => {
  const guardianship = await load(guardianshipById, id);
  return guardianship && canReadGuardianship(guardianship, viewer) ? guardianship : null;
});

// A guardian knows the ward in full, one who is waiting to be verified too: the minor has invited them.
definePersonReader((personId, { viewer }) => wardsOf(viewer).some(({ wardId }) => wardId === personId));

// A guardian is met by their own wards and by the other guardians of these; others have no business with their name.
definePersonShelter(async (personId, { load }) => (await load(guardianshipsOfGuardian, personId)).length > 0);
definePersonReader(async (personId, { viewer, load }) => {
  if (viewer.personId === null) return false;
  const bonds = await load(guardianshipsOfGuardian, personId);
  return bonds.some(({ wardId }) => wardId === viewer.personId || isGuardianOf(viewer, wardId));
});

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
async function evidence(guardianship: Guardianship, context: GraphContext): Promise<StoredFile | null> {
  const roles = guardianshipRoles(guardianship, context.viewer);
  if (guardianship.evidenceFileId === null || !(roles.has('GUARDIAN') || roles.has('ADMIN'))) return null;
  if (roles.has('ADMIN')) await noteLook(context, guardianship.wardId, 'EVIDENCE');
  return context.load(fileById, guardianship.evidenceFileId);
}

/** An admin's look at the family's record is on record itself; the family's own is not. */
async function seen<T>(guardianship: Guardianship, context: GraphContext, value: T | Promise<T>): Promise<T> {
  const isByOffice = guardianshipRoles(guardianship, context.viewer).has('ADMIN');
  if (isByOffice) await noteLook(context, guardianship.wardId, 'GUARDIANSHIP');
  return value;
}

defineLookReason(async (tx, adminId) => {
  const cases: { id: string }[] = await tx.query(
    `select id from moderation_cases where assignee_id = $1 and status = 'CLAIMED' order by id desc limit 1`,
    [adminId],
  );
  return cases[0]?.id ?? null;
});

fields(Guardianship, {
  ward: (guardianship, _, context) => seen(guardianship, context, wardOf(guardianship, context)),
  guardian: ({ guardianId }, _, { load }) => (guardianId === null ? null : load(personById, guardianId)),
  consents: async (guardianship, _, context) =>
    seen(guardianship, context, latest(await context.load(consentsOfGuardianship, guardianship.id))),
  viewerCan: (guardianship, _, { viewer }) => guardianshipProcess.actionsFor(guardianship, viewer),
  guardianName: (guardianship, _, context) => seen(guardianship, context, guardianship.invitedName),
  guardianEmail: (guardianship, _, context) => seen(guardianship, context, guardianship.email),
  linkExpiresAt: ({ id }, _, { load }) => load(linkExpiryOf, id),
  remindedAt: ({ id }, _, { load }) => load(remindersOf, id),
  evidence: (guardianship, _, context) => evidence(guardianship, context),
  wardHandle: async (guardianship, _, context) => (await wardOf(guardianship, context)).handle,
  others: async ({ id, wardId }, _, { viewer, load }) =>
    (await load(guardianshipsOfWard, wardId)).filter((each) => each.id !== id && canReadGuardianship(each, viewer)),
  hasEvidence: ({ evidenceFileId }) => evidenceFileId !== null,
  isPaper: ({ evidenceKind }) => evidenceKind === 'PAPER',
  paperForms: (guardianship, _, { viewer, load }) =>
    guardianshipRoles(guardianship, viewer).has('ADMIN') ? load(paperFormsToTell, guardianship.id) : [],
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
