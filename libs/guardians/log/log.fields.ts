import { Args, ArgsType, Field, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { isWardNow, personById } from '#accounts';
import { notDuringOwnCase } from '#moderation';
import {
  empty,
  Fact,
  FactConnection,
  fields,
  ForwardPageArgs,
  type GraphContext,
  keyset,
  type Page,
  type PageArguments,
  sql,
  type Sql,
  tellableActions,
} from '#platform';
import { Guardianship } from '../guardianship.entity.js';
import { guardianshipRoles } from '../guardianship.policies.js';
import './log.texts.js';
import { wardChains } from './ward-chains.js';

export const LogPartEnum = { DEEDS: 'DEEDS', LOOKS: 'LOOKS' } as const;
export type LogPart = keyof typeof LogPartEnum;
registerEnumType(LogPartEnum, {
  name: 'LogPart',
  description: 'DEEDS: what happened. LOOKS: each look of an admin at the minor’s data.',
});

@ArgsType()
class LogArgs extends ForwardPageArgs {
  @Field(() => LogPartEnum, { nullable: true, description: 'Only this part; both by default.' })
  part?: LogPart | null;
}

/** Declares `Guardianship.log`. */
@Resolver(() => Guardianship)
export class GuardianshipLogField {
  @ResolveField(() => FactConnection, {
    description:
      'What happened around the minor, the newest first: consents, projects, offers, agreements, looks of admins.',
  })
  log(@Args() _page: LogArgs): FactConnection | null {
    return null;
  }
}

type LogArguments = PageArguments & { part?: LogPart | null };

function onlyPart(part: LogPart | null | undefined): Sql {
  if (!part) return empty;
  return part === 'LOOKS' ? sql` and action = 'ward.lookedAt'` : sql` and action <> 'ward.lookedAt'`;
}

/** The whole record while the guardian stands; of an invitation or an ended guardianship only its own chain. */
async function log(
  guardianship: Guardianship,
  { part, ...args }: LogArguments,
  context: GraphContext,
): Promise<Page<Fact>> {
  const { id, wardId, status } = guardianship;
  const { viewer, load, database } = context;
  const ward = await load(personById, wardId);
  const isWhole = ward !== null && isWardNow(ward) && status === 'VERIFIED';
  const isSelf = guardianshipRoles(guardianship, viewer).has('WARD');
  const chains = isWhole || isSelf ? wardChains(wardId) : sql`select ${id}::text as chain`;
  const { limit, where, orderBy, page } = keyset(args, [{ by: 'id', as: 'id', direction: 'desc', type: 'text' }]);
  const facts = await database.rows<Fact>(sql`
    select id, chain, seq, at, actor_id as "actorId", action, subject_id as "subjectId", data, hash from facts
    where chain in (${chains}) and action = any(${tellableActions()})
      and (action <> 'ward.lookedAt' or ${notDuringOwnCase(viewer)})${onlyPart(part)}${where} order by ${orderBy} limit ${limit + 1}`);
  return page(facts.map((fact) => Object.assign(new Fact(), fact)));
}

fields(Guardianship, { log: (guardianship, args: LogArguments, context) => log(guardianship, args, context) });
