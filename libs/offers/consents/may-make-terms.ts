// A counter-offer can be accepted at once, so for a team that a minor leads what it proposes is allowed beforehand.
import { Person } from '#accounts';
import { requireAct, type DealInstrument } from '#guardians';
import { load, type Tx, type Viewer } from '#platform';
import { leadOf } from '#teams';
import { moneyOf, type Terms } from '../kinds/index.js';
import type { Offer } from '../offer.entity.js';
import { sideOf } from '../offer.policies.js';

/** Wants nothing locked yet: it locks the guardianships, which come first. */
export async function requireMayMakeTerms(tx: Tx, viewer: Viewer, offer: Offer, terms: Terms): Promise<void> {
  if (sideOf(offer, viewer) !== 'TEAM') return;
  const lead = await load(tx, Person, await leadOf(tx, offer.teamId));
  if (terms.mentoring) await requireAct(tx, viewer, lead, { act: 'MAKE_TERMS' });
  if (terms.seed) {
    const instrument: DealInstrument = terms.seed.instrument;
    await requireAct(tx, viewer, lead, { act: 'MAKE_TERMS', instrument, money: moneyOf(terms.seed) });
  }
}
