// One deal between a mentor and a team, step by step, as both would take it.
import { request } from 'node:http';
import { speakerOf, type Company } from './company.js';
import type { PlacedProject } from './listings.js';
import { DEMO_PASSWORD } from './people.js';
import type { Speaker } from './speaker.js';
import type { Theatre } from './theatre.js';

export interface DealTerms {
  readonly message: string;
  readonly mentoring?: { readonly hoursPerMonth: number; readonly months: number; readonly topics: readonly string[] };
  readonly seed?: readonly {
    readonly title: string;
    readonly criteria: string;
    readonly dueInDays: number;
    readonly amount: string;
  }[];
}

const kzt = (amount: string) => ({ amount, currency: 'KZT' });

export function termsInput({ message, mentoring, seed }: DealTerms): object {
  const total = seed?.reduce((sum, { amount }) => sum + Number(amount), 0) ?? 0;
  return {
    message,
    mentoring: mentoring ? { ...mentoring, format: 'BOTH' } : null,
    seed: seed
      ? {
          money: kzt(total.toFixed(2)),
          instrument: 'GRANT',
          tranches: seed.map((tranche) => ({ ...tranche, amount: kzt(tranche.amount) })),
        }
      : null,
  };
}

interface AgreementView {
  readonly id: string;
  readonly status: string;
  readonly documentSha256: string;
  readonly milestones: readonly { readonly id: string; readonly amount: unknown }[];
}

interface OwnSignatures {
  readonly viewer: { readonly person: { readonly id: string } };
  readonly node: {
    readonly documentSha256: string;
    readonly signatories: readonly {
      readonly signedAt: string | null;
      readonly person: { readonly id: string };
      readonly onBehalfOf: { readonly id: string } | null;
    }[];
  };
}

export class Deal {
  readonly mentor: Speaker;
  readonly team: Speaker;
  /** Of a minor's team the guardian; else the lead. */
  readonly payee: Speaker;
  readonly admin: Speaker;
  private agreementId = '';

  private constructor(
    private readonly theatre: Theatre,
    company: Company,
    mentor: string,
    private readonly placed: PlacedProject,
    readonly offerId: string,
  ) {
    this.mentor = speakerOf(company, mentor);
    this.team = speakerOf(company, placed.project.lead);
    this.payee = speakerOf(company, placed.project.payee ?? placed.project.lead);
    this.admin = speakerOf(company, 'admin');
  }

  static async offer(
    theatre: Theatre,
    company: Company,
    [mentor, placed]: readonly [string, PlacedProject],
    terms: DealTerms,
  ): Promise<Deal> {
    const { id } = await speakerOf(company, mentor).does<{ id: string }>(
      'makeOffer',
      'MakeOfferInput',
      { listingId: placed.listingId, ...termsInput(terms) },
      'id',
    );
    await theatre.settle();
    return new Deal(theatre, company, mentor, placed, id);
  }

  async counter(terms: DealTerms): Promise<this> {
    await this.team.does(
      'counterOffer',
      'CounterOfferInput',
      { offerId: this.offerId, revision: 1, ...termsInput(terms) },
      'id',
    );
    return this.settled();
  }

  decide(who: Speaker, mutation: string, reason: string): Promise<this> {
    return this.acts(who, mutation, 'DecideOfferInput', { offerId: this.offerId, reason });
  }

  /** The team takes the terms as they stand; an admin clears the agreement when a rule asks for it. */
  async accept({ isCleared = true } = {}): Promise<this> {
    const { agreement } = await this.team.does<{ agreement: AgreementView }>(
      'acceptOffer',
      'AcceptOfferInput',
      { offerId: this.offerId, revision: 1 },
      'agreement { id status documentSha256 }',
    );
    this.agreementId = agreement.id;
    await this.settled();
    if (agreement.status === 'IN_REVIEW' && isCleared) {
      await this.acts(this.admin, 'clearAgreement', 'DecideAgreementInput', {
        agreementId: agreement.id,
        reason: null,
      });
    }
    return this;
  }

  async sign(...who: Speaker[]): Promise<this> {
    for (const person of who) await this.signAll(person);
    return this.settled();
  }

  /** Whoever signs for a child signs on the child's behalf, besides what they sign for themselves. */
  private async signAll(who: Speaker): Promise<void> {
    const { viewer, node } = await who.ask<OwnSignatures>(
      `query ($id: ID!) { viewer { person { id } } node(id: $id) { ... on Agreement { documentSha256
        signatories { signedAt person { id } onBehalfOf { id } } } } }`,
      { id: this.agreementId },
    );
    const { documentSha256, signatories } = node;
    for (const { person, signedAt, onBehalfOf } of signatories) {
      if (person.id !== viewer.person.id || signedAt !== null) continue;
      const input = { agreementId: this.agreementId, documentSha256, password: DEMO_PASSWORD };
      const whom = onBehalfOf === null ? {} : { onBehalfOf: onBehalfOf.id };
      await who.does('signAgreement', 'SignAgreementInput', { ...input, ...whom }, 'id');
    }
  }

  agree(mutation: string, who: Speaker, reason: string): Promise<this> {
    return this.acts(who, mutation, 'DecideAgreementInput', { agreementId: this.agreementId, reason });
  }
  adminAgrees(mutation: string, reason: string): Promise<this> {
    return this.agree(mutation, this.admin, reason);
  }

  /** The payee's form at the sandbox is filled in and sent. */
  async onboardPayee(): Promise<this> {
    const { teamId } = this.placed;
    const { url } = await this.payee.does<{ url: string }>('startPayeeOnboarding', 'TeamInput', { teamId }, 'url');
    await post(url, 'bank=000123456789&check=fast');
    return this.settled();
  }

  /** Pays in for the milestones at these places (from 0) with a test card whose money is available at once. */
  async fund(...places: number[]): Promise<this> {
    const { milestones } = await this.agreement();
    const milestoneIds = places.map((place) => milestones[place]?.id);
    const { clientSecret } = await this.mentor.does<{ clientSecret: string }>(
      'fundAgreement',
      'FundAgreementInput',
      { agreementId: this.agreementId, milestoneIds, rail: 'STRIPE' },
      'id clientSecret',
    );
    const intent = clientSecret.split('_secret_')[0] ?? '';
    await post(
      `${this.theatre.sandboxUrl}/v1/payment_intents/${intent}/confirm`,
      'payment_method=pm_card_bypassPending',
      { authorization: 'Bearer sk_test_sandbox' },
    );
    return this.settled();
  }

  async submit(place: number, note: string): Promise<this> {
    const milestoneId = await this.milestoneAt(place);
    await this.team.does('startMilestone', 'MilestoneInput', { milestoneId }, 'id');
    await this.team.does('submitMilestone', 'SubmitMilestoneInput', { milestoneId, note, links: [] }, 'id');
    return this.settled();
  }

  async approve(place: number): Promise<this> {
    await this.mentor.does('approveMilestone', 'MilestoneInput', { milestoneId: await this.milestoneAt(place) }, 'id');
    return this.settled();
  }

  private async milestoneAt(place: number): Promise<string> {
    const id = (await this.agreement()).milestones[place]?.id;
    if (id === undefined) throw new Error(`The deal has no milestone ${place}`);
    return id;
  }

  private async agreement(): Promise<AgreementView> {
    const { node } = await this.mentor.ask<{ node: AgreementView }>(
      `query ($id: ID!) { node(id: $id) { ... on Agreement { id status documentSha256 milestones { id amount { amount } } } } }`,
      { id: this.agreementId },
    );
    return node;
  }

  private async acts(who: Speaker, mutation: string, inputType: string, input: object): Promise<this> {
    await who.does(mutation, inputType, input, 'id');
    return this.settled();
  }

  private async settled(): Promise<this> {
    await this.theatre.settle();
    return this;
  }
}

/** A form sent as a browser would send it; only to the sandbox on this machine. */
function post(url: string, body: string, headers: Record<string, string> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } },
      (response) => {
        response.resume();
        const { statusCode = 0 } = response;
        if (statusCode >= 400) reject(new Error(`${new URL(url).pathname} answered ${statusCode}`));
        else resolve();
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
