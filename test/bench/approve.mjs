// @ts-check
import { figuresOf } from './story.mjs';

export const title = 'One tranche approved 64 times at once (goal: 1 success, 63 typed refusals, 1 entry, 1 transfer)';

export const measure = () =>
  figuresOf('payment-races.spec.ts', 'one tranche approved 64 times', /^figure: 64 approvals/);
