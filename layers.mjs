// @ts-check
// The libraries from the ground up. A library imports only those above it in this list: down the stack you call, up the
// stack you are heard (facts and reactions). The import linter and test/tidy.spec.ts read it.
export const layers = [
  'kernel',
  'platform',
  'accounts',
  'notifications',
  'moderation',
  'guardians',
  'payments',
  'clubs',
  'mentors',
  'teams',
  'listings',
  'events',
  'offers',
  'agreements',
  'milestones',
  'house-rules',
  'discovery',
  'conversations',
];
