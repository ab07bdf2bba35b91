import type { OnApplicationBootstrap } from '@nestjs/common';
import { InputType, Resolver } from '@nestjs/graphql';
import { money } from '#kernel';
import { reserveAsk, type Listing } from '#listings';
import {
  advance,
  CurrentViewer,
  Database,
  find,
  IdOf,
  Input,
  load,
  problem,
  Verb,
  Whole,
  type Tx,
  type Viewer,
} from '#platform';
import { hasPayee, Team } from '#teams';
import { requireUnblocked } from './care/blocked-sides.js';
import { reportingConflicts } from './conflicts/report-conflict.js';
import { requireDrafter, type Drafting } from './draw-up.js';
import { lockNegotiation, requireReadableOffer } from './lock-negotiation.js';
import { requireVerifiedMentor } from './make-offer.js';
import { Offer } from './offer.entity.js';
import { offerProcess, requireOfferStep } from './offer.process.js';

@InputType()
export class AcceptOfferInput {
  @IdOf('offer')
  offerId: string;
  @Whole({ min: 1, max: 1_000 })
  revision: number;
}

@Resolver()
export class AcceptOffer implements OnApplicationBootstrap {
  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    requireDrafter();
  }

  @Verb(() => Offer, { access: 'verified', rule: 'offer.accept' })
  async acceptOffer(@Input() input: AcceptOfferInput, @CurrentViewer() viewer: Viewer): Promise<Offer> {
    const known = await find(this.database.dataSource.manager, Offer, input.offerId);
    const drafting = known && (await this.draft(known, input, viewer));
    return reportingConflicts(this.database, input.offerId, () => this.acceptIn(viewer, input, drafting));
  }

  private acceptIn(viewer: Viewer, input: AcceptOfferInput, drafting: Drafting | null): Promise<Offer> {
    return this.database.transaction(viewer, async (tx) => {
      const offer = await load(tx, Offer, input.offerId);
      if (!drafting) throw problem('NOT_FOUND');
      requireReadableOffer(offer, viewer);
      // Who is too late or may not at all learns it here and keeps nobody waiting; behind the locks it is asked again.
      requireOfferStep(offer, 'accept', viewer, { revision: input.revision });
      await drafting.lockParties(tx, viewer, offer);
      await requirePayee(tx, offer);
      return this.accept(tx, viewer, input, { known: offer, drafting });
    });
  }

  /** Renders the documents before the transaction only for whom they will be of use. */
  private draft(offer: Offer, { revision }: AcceptOfferInput, viewer: Viewer): Promise<Drafting> {
    const isLikely = offer.revision === revision && offerProcess.can(offer, 'accept', viewer);
    return requireDrafter()(this.database, offer, isLikely);
  }

  private async accept(
    tx: Tx,
    viewer: Viewer,
    { revision }: AcceptOfferInput,
    { known, drafting }: { known: Offer; drafting: Drafting },
  ): Promise<Offer> {
    const { listing, offer } = await lockNegotiation(tx, known);
    requireOfferStep(offer, 'accept', viewer, { revision });
    await requireUnblocked(tx, offer, viewer);
    if (offer.awaitingSide === 'MENTOR') requireVerifiedMentor(viewer);
    if (listing.status !== 'PUBLISHED' && listing.status !== 'PAUSED')
      throw problem('INVALID_STATE', { about: 'listing' });
    await reserveSeed(tx, offer, listing);
    await advance(tx, offerProcess, offer, 'accept', viewer, { data: { revision } });
    await drafting.write(tx, viewer, { offer, listing });
    return offer;
  }
}

/** Who is to receive a seed must be named before anybody binds themselves. Wants the team locked. */
async function requirePayee(tx: Tx, offer: Offer): Promise<void> {
  if (offer.seedMinor === null) return;
  if (!(await hasPayee(tx, await load(tx, Team, offer.teamId)))) throw problem('PAYEE_REQUIRED');
}

async function reserveSeed(tx: Tx, offer: Offer, listing: Listing): Promise<void> {
  if (offer.seedMinor === null || offer.seedCurrency === null) return;
  await reserveAsk(tx, listing, money(offer.seedMinor, offer.seedCurrency));
}
