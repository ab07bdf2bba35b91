import { advance, defineErasure, definePersonalData, definePlainTables, systemViewer } from '#platform';
import { In } from 'typeorm';
import { Offer } from '../offer.entity.js';
import { offerProcess } from '../offer.process.js';

const bothSides =
  'what two sides have said to each other belongs to both; contacts in it are masked when it is written';

definePersonalData('offers', {
  about: 'What a mentor and a team talk over.',
  keptFor: 'three years after it ended',
  of: 'mentor_id in (select id from mentors where person_id = $1)',
  place: 'DEALS 1',
  exported: 'listing_id status revision answer_by created_at',
  kept: { hold_reason: bothSides },
  plain: 'id listing_id team_id mentor_id status awaiting_side seed_currency',
});

definePersonalData('offer_terms', {
  about: 'What each side has proposed.',
  keptFor: 'three years after the offer ended',
  of: 'made_by_id = $1',
  place: 'DEALS 2',
  exported: 'offer_id revision made_at message mentoring seed',
  kept: { message: bothSides, mentoring: bothSides, seed: bothSides },
  plain: 'id offer_id made_by made_by_id',
});

definePlainTables({ instruments: 'Which instruments are on.' });

// The offers of a mentor who goes have nobody behind them. Those to a team of one end when its project is closed.
defineErasure('the open offers of a mentor', 25, async (tx, { id: personId }) => {
  const mine: { id: string }[] = await tx.query(
    `select o.id from offers o join mentors m on m.id = o.mentor_id
     where m.person_id = $1 and o.status in ('OPEN', 'HELD') order by o.id`,
    [personId],
  );
  const where = { id: In(mine.map(({ id }) => id)) };
  for (const offer of await tx.find(Offer, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } })) {
    await advance(tx, offerProcess, offer, 'supersede', systemViewer, {
      change: { secondsLeft: null, holdReason: null },
      data: { because: 'mentor' },
    });
  }
});
