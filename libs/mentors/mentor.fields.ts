import { Resolver, ResolveField, Args } from '@nestjs/graphql';
import { definePersonStage, LocaleEnum, Person, personById } from '#accounts';
import { localePath, type Locale } from '#kernel';
import { defineNode, fields, showMoney, type Viewer } from '#platform';
import {
  checksOfMentor,
  hoursCommittedOf,
  mentorById,
  mentorOfPerson,
  sectorById,
  sectorsOfMentor,
} from './mentor.loaders.js';
import { canReadMentor, canSeeInside, isVerified } from './mentor.policies.js';
import { mentorProcess } from './mentor.process.js';
import { MentorConnection } from './mentor.resolver.js';
import { Mentor, type MentorAction } from './mentor.entity.js';
import { Sector } from './sector.entity.js';

defineNode('mentor', 'Mentor', async (id, { load, viewer }) => {
  const mentor = await load(mentorById, id);
  return mentor && canReadMentor(mentor, viewer) ? mentor : null;
});

defineNode('sector', 'Sector', (id, { load }) => load(sectorById, id));

function actionsFor(mentor: Mentor, viewer: Viewer): MentorAction[] {
  const actions = mentorProcess.actionsFor(mentor, viewer) as MentorAction[];
  if (mentor.personId === viewer.personId) return ['UPDATE', ...actions];
  return viewer.isSignedIn && canReadMentor(mentor, viewer) ? [...actions, 'REPORT'] : actions;
}

// Whoever is in the directory of mentors is met there.
definePersonStage(async (personId, { load }) => {
  const mentor = await load(mentorOfPerson, personId);
  return mentor !== null && isVerified(mentor);
});

fields(Mentor, {
  person: (mentor, _, { load }) => load(personById, mentor.personId),
  sectors: (mentor, _, { load }) => load(sectorsOfMentor, mentor.id),
  ticketMin: (mentor) => showMoney(mentor.ticketMinMinor, mentor.ticketMinCurrency),
  ticketMax: (mentor) => showMoney(mentor.ticketMaxMinor, mentor.ticketMaxCurrency),
  hoursCommitted: (mentor, _, { load }) => load(hoursCommittedOf, mentor.id),
  viewerCan: (mentor, _, { viewer }) => actionsFor(mentor, viewer),
  decisionReason: (mentor, _, { viewer }) => (canSeeInside(mentor, viewer) ? mentor.decidedBecause : null),
  checks: (mentor, _, { viewer, load }) => (canSeeInside(mentor, viewer) ? load(checksOfMentor, mentor.id) : null),
});

fields(MentorConnection, { totalCount: ({ count }) => count?.() ?? 0 });

/** Declares `Sector.name`, whose language may be chosen; the reader's own by default. */
@Resolver(() => Sector)
export class SectorNameField {
  @ResolveField(() => String)
  name(@Args('locale', { type: () => LocaleEnum, nullable: true }) _locale: Locale | null): string {
    return '';
  }
}

fields(Sector, {
  name: (sector, { locale }: { locale?: Locale | null }, { viewer }) =>
    sector.names[localePath(locale ?? viewer.locale)],
});

/** Declares `Person.mentor`. */
@Resolver(() => Person)
export class PersonMentorField {
  @ResolveField(() => Mentor, { nullable: true })
  mentor(): Mentor | null {
    return null;
  }
}

fields(Person, {
  mentor: async (person, _, { load, viewer }) => {
    const mentor = await load(mentorOfPerson, person.id);
    return mentor && canReadMentor(mentor, viewer) ? mentor : null;
  },
});
