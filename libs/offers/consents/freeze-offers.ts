// When a guardian takes back what an offer would need, or pauses, the offers to the team that the minor leads stand still at
// once, in the same transaction, and go on when it is allowed again. Only what stood still for that reason goes on.
import { whenConsentChanged, type ChangeCause } from '#guardians';
import { after, clock, seconds } from '#kernel';
import { advance, lock, systemViewer, type Tx } from '#platform';
import { Offer } from '../offer.entity.js';
import { CONSENT_HOLD, offerProcess } from '../offer.process.js';
import { secondsLeftOf } from '../hold-offer.js';

/** What takes something away; a consent that was never given holds nothing, it is asked for when somebody accepts. */
const TAKEN: readonly ChangeCause[] = ['WITHDRAWN', 'PAUSED', 'ENDED', 'REOPENED', 'SUSPENDED'];

const OFFERS = `
  select o.id, (o.hours_per_month = 0 or ward_may($1, 'MENTORING')) and (o.seed_minor is null or ward_may($1, 'SEED')) as allowed
  from offers o join team_members t on t.team_id = o.team_id and t.role = 'LEAD' and t.person_id = $1
  where o.status in ('OPEN', 'HELD') order by o.id`;

whenConsentChanged(async (tx, _viewer, { wardId, because }) => {
  const offers: { id: string; allowed: boolean }[] = await tx.query(OFFERS, [wardId]);
  for (const { id, allowed } of offers) {
    const offer = await lock(tx, Offer, id);
    if (allowed) await thaw(tx, offer);
    else if (TAKEN.includes(because)) await freeze(tx, offer);
  }
});

async function freeze(tx: Tx, offer: Offer): Promise<void> {
  if (!offerProcess.can(offer, 'freeze', systemViewer)) return;
  const secondsLeft = secondsLeftOf(offer, clock.now());
  const change = { secondsLeft, holdReason: CONSENT_HOLD };
  await advance(tx, offerProcess, offer, 'freeze', systemViewer, { change, data: { secondsLeft } });
}

async function thaw(tx: Tx, offer: Offer): Promise<void> {
  if (!offerProcess.can(offer, 'thaw', systemViewer)) return;
  const answerBy = after(seconds(offer.secondsLeft ?? 0));
  await advance(tx, offerProcess, offer, 'thaw', systemViewer, {
    change: { answerBy, secondsLeft: null, holdReason: null },
  });
}
