// What was said in a case, for the admins who decide it: every report's own words, by whomever.
import { ResolveField, Resolver } from '@nestjs/graphql';
import { defineNode, fields, loaderById, loaderOfMany, type GraphContext } from '#platform';
import { caseById } from '../case.loaders.js';
import { canReadCase } from '../case.policies.js';
import { ModerationCase } from '../moderation-case.entity.js';
import { CaseReport } from './case-report.entity.js';
import { Concern, receiptOf } from './concern.entity.js';

const concernById = loaderById(Concern);

const concernsOfCase = loaderOfMany('concernsOfCase', Concern, 'caseId', { id: 'ASC' });
const reportsOfCase = loaderOfMany('reportsOfCase', CaseReport, 'caseId', { reportedAt: 'ASC', personId: 'ASC' });

/** Declares `ModerationCase.reports` and `.concerns`; the table below resolves them. */
@Resolver(() => ModerationCase)
export class SaidFields {
  @ResolveField(() => [CaseReport], { description: 'For admins.' })
  reports(): CaseReport[] {
    return [];
  }

  @ResolveField(() => [Concern], { description: 'For admins.' })
  concerns(): Concern[] {
    return [];
  }
}

fields(ModerationCase, {
  reports: (row, _, { viewer, load }) => (canReadCase(row, viewer) ? load(reportsOfCase, row.id) : []),
  concerns: (row, _, { viewer, load }) => (canReadCase(row, viewer) ? load(concernsOfCase, row.id) : []),
});

fields(Concern, {
  hasContact: ({ contactSealed }) => contactSealed !== null,
  receipt: ({ id }) => receiptOf(id),
});

/** Whoever may read the case it belongs to. */
defineNode('concern', 'Concern', async (id, { viewer, load }: GraphContext) => {
  const concern = await load(concernById, id);
  const found = concern && (await load(caseById, concern.caseId));
  return found && canReadCase(found, viewer) ? concern : null;
});
