// What it takes to accept terms for a team that a minor leads, asked behind the locks of the guardianships, which come first:
// the instrument is one for minors, the consent matrix allows the act at this age, the guardians' consents stand, and the mentor
// is nobody of the family.
import { isAdult, Person } from '#accounts';
import { lockGuardianships, requireAct, type DealInstrument } from '#guardians';
import { money, type Currency } from '#kernel';
import { Mentor } from '#mentors';
import { InstrumentRow, requireNoConflict, type Offer, type OfferTerms } from '#offers';
import { load, problem, systemViewer, type Tx, type Viewer } from '#platform';
import { leadOf } from '#teams';

/** Throws what keeps these terms from binding the team's lead, and says who that is. Nothing else is locked yet. */
export async function requireConsented(tx: Tx, viewer: Viewer, offer: Offer, terms: OfferTerms): Promise<string> {
  const leadId = await leadOf(tx, offer.teamId);
  await lockGuardianships(tx, leadId);
  const lead = await load(tx, Person, leadId);
  const mentor = await load(tx, Mentor, offer.mentorId);
  if (!isAdult(lead)) await requireActs(tx, offer.awaitingSide === 'TEAM' ? viewer : systemViewer, lead, terms);
  await requireNoConflict(tx, mentor.personId, offer.teamId);
  return leadId;
}

/** The team's answer to its own terms was its counter-offer: when the mentor accepts it, only what stands is asked. */
async function requireActs(tx: Tx, by: Viewer, lead: Person, { mentoring, seed }: OfferTerms): Promise<void> {
  if (seed) {
    const row = await tx.findOneBy(InstrumentRow, { instrument: seed.instrument });
    if (!row?.allowedForMinors) throw problem('INSTRUMENT_DISABLED', { about: 'minors' });
  }
  if (mentoring) await requireAct(tx, by, lead, { act: 'ACCEPT_MENTORING' });
  if (seed) {
    const sum = money(BigInt(seed.minor), seed.currency as Currency);
    await requireAct(tx, by, lead, { act: 'ACCEPT_SEED', instrument: seed.instrument as DealInstrument, money: sum });
  }
}
