// @ts-check
import { figuresOf } from './story.mjs';

export const title = '64 clients accept one offer (goal: 1 success, 63 typed refusals, no INTERNAL)';

export const measure = () =>
  figuresOf('offer-races.spec.ts', 'clients accept one offer', /clients accept one offer: \{/);
