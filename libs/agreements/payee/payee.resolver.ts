import { ResolveField, Resolver } from '@nestjs/graphql';
import { Payee, payeeById, Release } from '#payments';
import { fields, loader, raw, say, sql } from '#platform';
import { Agreement } from '../agreement.entity.js';
import { HAS_SUSPENDED_PARTY } from './suspended-parties.js';
import { payeeTroubleOf, tellTrouble } from './payee-standing.js';

/** Declares the fields; the tables below resolve them. */
@Resolver(() => Agreement)
export class AgreementPayeeFields {
  @ResolveField(() => String, {
    nullable: true,
    description: 'Why the payee cannot receive now, and what to do about it; what is due waits meanwhile.',
  })
  payeeNotice(): string | null {
    return null;
  }

  @ResolveField(() => Payee, {
    nullable: true,
    description: 'Whom the team has named instead of a payee who cannot receive; changePayee (admins) approves it.',
  })
  nextPayee(): Payee | null {
    return null;
  }
}

@Resolver(() => Release)
export class ReleaseHeldField {
  @ResolveField(() => String, {
    nullable: true,
    description: 'Why it is not sent though it may be due: the payee, or the guardian’s pause; and what to do.',
  })
  heldBecause(): string | null {
    return null;
  }
}

/** What else stops the money of an agreement whose own state does not say it: a guardian's pause after the end, a suspension. */
const moneyStopOf = loader<string, 'CONSENT' | 'PARTY' | null>(
  'moneyStopOf',
  async (agreementIds, { database }) => {
    const rows = await database.rows<{ id: string; stop: 'CONSENT' | 'PARTY' }>(sql`
      select a.id, case when ${raw(HAS_SUSPENDED_PARTY)} then 'PARTY' else 'CONSENT' end as stop from agreements a
      where a.id = any(${[...agreementIds]}) and (${raw(HAS_SUSPENDED_PARTY)}
        or a.status in ('COMPLETED', 'TERMINATED') and not seed_is_allowed(a.id))`);
    return new Map(rows.map(({ id, stop }) => [id, stop]));
  },
  () => null,
);

fields(Agreement, {
  payeeNotice: async ({ id, payeeId, activatedAt }, _, { load, viewer }) => {
    const trouble = payeeId === null || activatedAt === null ? null : await load(payeeTroubleOf, id);
    return trouble && tellTrouble(trouble, viewer);
  },
  nextPayee: async ({ id, payeeId, activatedAt }, _, { load }) => {
    const trouble = payeeId === null || activatedAt === null ? null : await load(payeeTroubleOf, id);
    return trouble?.nextId ? load(payeeById, trouble.nextId) : null;
  },
});

fields(Release, {
  heldBecause: async ({ agreementId, status, askedAt }, _, { load, viewer }) => {
    if ((status !== 'REQUESTED' && status !== 'FAILED') || askedAt !== null) return null;
    const trouble = await load(payeeTroubleOf, agreementId);
    if (trouble) return tellTrouble(trouble, viewer);
    const stop = await load(moneyStopOf, agreementId);
    return stop && say(viewer.locale, `release.held.${stop}`);
  },
});
