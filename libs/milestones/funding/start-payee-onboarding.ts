import { Resolver } from '@nestjs/graphql';
import { localePath } from '#kernel';
import { OnboardPayee, payeeById, PayeeOnboarding } from '#payments';
import { Context, type GraphContext, Input, problem, settings, Verb } from '#platform';
import { teamById, TeamInput, teamsOf } from '#teams';

@Resolver()
export class StartPayeeOnboarding {
  constructor(private readonly onboardPayee: OnboardPayee) {}

  /** The address where the payee tells Stripe who they are and where their bank is. Single use: open it at once. */
  @Verb(() => PayeeOnboarding, {
    access: 'verified',
    rule: 'team: its payee; for an institution an admin',
    isSecret: true,
  })
  async startPayeeOnboarding(
    @Input() { teamId }: TeamInput,
    @Context() { viewer, load }: GraphContext,
  ): Promise<PayeeOnboarding> {
    const team = await load(teamById, teamId);
    const payee = team?.payeeId ? await load(payeeById, team.payeeId) : null;
    const role = teamsOf(viewer)[teamId];
    const isPayee = payee !== null && payee.personId !== null && payee.personId === viewer.personId;
    if (!team || (role === undefined && !isPayee && !viewer.isAdmin)) throw problem('NOT_FOUND');
    if (!payee) throw problem('PAYEE_REQUIRED');
    // Never the lead for somebody else: one account serves all teams of a person, and whoever holds its page says where
    // the money goes.
    if (!(payee.kind === 'PERSON' ? isPayee : viewer.isAdmin)) throw problem('FORBIDDEN');
    // Back to where every deal says what comes next: the account was made for one of them.
    const page = `${settings().publicUrl}/${localePath(viewer.locale)}/deals`;
    return { url: await this.onboardPayee.start(viewer, payee.id, { returnUrl: page, refreshUrl: page }) };
  }
}
