import { loader, loaderById, loaderOfMany } from '#platform';
import { In, Not } from 'typeorm';
import { Funding } from './fundings/funding.entity.js';
import { type Funds, fundsOfAgreements } from './ledger/funds-of.js';
import { Payee } from './payees/payee.entity.js';
import { Release } from './releases/release.entity.js';
import { Webhook } from './webhooks/webhook.entity.js';

export const payeeById = loaderById(Payee);
export const fundingById = loaderById(Funding);
export const releaseById = loaderById(Release);
export const webhookById = loaderById(Webhook);

/** All fundings of an agreement, oldest first. */
export const fundingsOfAgreement = loaderOfMany('fundingsOfAgreement', Funding, 'agreementId', { id: 'ASC' });

/** The release of a milestone's tranche that counts: not one that was called off. */
export const releaseOfMilestone = loader<string, Release | null>(
  'releaseOfMilestone',
  async (milestoneIds, { database }) => {
    const rows = await database.dataSource.manager.find(Release, {
      where: { milestoneId: In([...milestoneIds]), status: Not('REVERSED') },
    });
    return new Map(rows.map((row) => [row.milestoneId, row]));
  },
  () => null,
);

/** Whether a milestone's tranche is held or was released. */
export const isMilestoneFunded = loader<string, boolean>(
  'isMilestoneFunded',
  async (milestoneIds, { database }) => {
    const rows: { milestone_id: string }[] = await database.dataSource.manager.query(
      `select t.milestone_id from funding_tranches t join fundings f on f.id = t.funding_id
       where t.milestone_id = any ($1) and t.is_live and f.status in ('HELD', 'PLEDGED', 'PARTLY_REFUNDED', 'DISPUTED')`,
      [[...milestoneIds]],
    );
    return new Map(rows.map(({ milestone_id: id }) => [id, true]));
  },
  () => false,
);

/** Whether somebody is paying for a milestone now, or has: it cannot be funded again. */
export const isMilestoneTaken = loader<string, boolean>(
  'isMilestoneTaken',
  async (milestoneIds, { database }) => {
    const rows: { milestone_id: string }[] = await database.dataSource.manager.query(
      `select milestone_id from funding_tranches where milestone_id = any ($1) and is_live`,
      [[...milestoneIds]],
    );
    return new Map(rows.map(({ milestone_id: id }) => [id, true]));
  },
  () => false,
);

export const fundsOfAgreement = loader<string, Funds | null>(
  'fundsOfAgreement',
  (agreementIds, { database }) => fundsOfAgreements(database.dataSource.manager, agreementIds),
  () => null,
);
