import { Resolver } from '@nestjs/graphql';
import { localePath } from '#kernel';
import { OnboardPayee, type Payee, payeeById, PayeeOnboarding } from '#payments';
import { Context, type GraphContext, Input, problem, settings, Verb } from '#platform';
import { teamById, TeamInput, teamsOf } from '#teams';

@Resolver()
export class StartPayeeOnboarding {
  constructor(private readonly onboardPayee: OnboardPayee) {}

  /** The address where the payee tells Stripe who they are and where their bank is. Single use: open it at once. */
  @Verb(() => PayeeOnboarding, {
    access: 'verified',
    rule: 'team: its payee, its lead; for an institution an admin',
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
    if (!mayOnboard(payee, { isLead: role === 'LEAD', isPayee, isAdmin: viewer.isAdmin })) throw problem('FORBIDDEN');
    const page = `${settings().publicUrl}/${localePath(viewer.locale)}/my/teams/${teamId}`;
    return {
      url: await this.onboardPayee.start(viewer, payee.id, { returnUrl: page, refreshUrl: `${page}?onboarding=again` }),
    };
  }
}

function mayOnboard(
  { kind }: Payee,
  { isLead, isPayee, isAdmin }: Record<'isLead' | 'isPayee' | 'isAdmin', boolean>,
): boolean {
  return kind === 'PERSON' ? isPayee || isLead : isAdmin;
}
