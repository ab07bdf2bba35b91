// Some of an agreement's actions belong to libraries above it: money is paid in with milestones, meetings are arranged with
// sessions. They say here when `viewerCan` names theirs.
import type { Viewer } from '#platform';
import type { Agreement, AgreementAction } from './agreement.entity.js';

type May = (agreement: Agreement, viewer: Viewer) => boolean;
const actions = new Map<AgreementAction, May>();

/** A pure look at the row and the viewer, true when the verb would not be refused now. */
export function defineAgreementAction(action: AgreementAction, may: May): void {
  if (actions.has(action)) throw new Error(`The action ${action} is defined twice`);
  actions.set(action, may);
}

export function actionsBeside(agreement: Agreement, viewer: Viewer): AgreementAction[] {
  return [...actions].filter(([, may]) => may(agreement, viewer)).map(([action]) => action);
}
