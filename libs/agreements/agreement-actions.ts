// Some of an agreement's actions belong to libraries above it: money is paid in with milestones, meetings are arranged with
// sessions. They say here when `viewerCan` names theirs.
import type { GraphContext } from '#platform';
import type { Agreement, AgreementAction } from './agreement.entity.js';

type May = (agreement: Agreement, context: GraphContext) => boolean | Promise<boolean>;
const actions = new Map<AgreementAction, May>();

/** True when the verb would not be refused now; what else has to be read is read through loaders. */
export function defineAgreementAction(action: AgreementAction, may: May): void {
  if (actions.has(action)) throw new Error(`The action ${action} is defined twice`);
  actions.set(action, may);
}

export async function actionsBeside(agreement: Agreement, context: GraphContext): Promise<AgreementAction[]> {
  const answers = await Promise.all(
    [...actions].map(async ([action, may]) => ((await may(agreement, context)) ? [action] : [])),
  );
  return answers.flat();
}
