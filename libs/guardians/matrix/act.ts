import { registerEnumType } from '@nestjs/graphql';

/** What a person can do that binds, publishes or pays, and what protects them. */
export const ActEnum = {
  SIGN_UP: 'SIGN_UP',
  HAVE_GUARDIAN: 'HAVE_GUARDIAN',
  DRAFT: 'DRAFT',
  JOIN_TEAM: 'JOIN_TEAM',
  SUBMIT_LISTING: 'SUBMIT_LISTING',
  PUBLISH: 'PUBLISH',
  SHOW_PHOTO: 'SHOW_PHOTO',
  MAKE_TERMS: 'MAKE_TERMS',
  ACCEPT_MENTORING: 'ACCEPT_MENTORING',
  ACCEPT_SEED: 'ACCEPT_SEED',
  DECLINE: 'DECLINE',
  SIGN: 'SIGN',
  WITHDRAW: 'WITHDRAW',
  SUBMIT_MILESTONE: 'SUBMIT_MILESTONE',
  CHOOSE_PAYEE: 'CHOOSE_PAYEE',
  RECEIVE_MONEY: 'RECEIVE_MONEY',
  BE_PAYEE: 'BE_PAYEE',
  BE_MENTOR: 'BE_MENTOR',
  MAKE_OFFER: 'MAKE_OFFER',
  FUND: 'FUND',
  BE_GUARDIAN: 'BE_GUARDIAN',
  CONSENT_FOR_OTHER: 'CONSENT_FOR_OTHER',
  REPORT: 'REPORT',
  EXPORT: 'EXPORT',
  ERASE: 'ERASE',
} as const;
export type Act = keyof typeof ActEnum;
export const ACTS = Object.keys(ActEnum) as Act[];
registerEnumType(ActEnum, { name: 'Act' });

export const VerdictEnum = {
  FORBIDDEN: 'FORBIDDEN',
  GUARDIAN_ACTS: 'GUARDIAN_ACTS',
  NEEDS_CONSENT: 'NEEDS_CONSENT',
  ALLOWED: 'ALLOWED',
} as const;
export type Verdict = keyof typeof VerdictEnum;
registerEnumType(VerdictEnum, {
  name: 'Verdict',
  description:
    'ALLOWED: the person acts alone. NEEDS_CONSENT: the person acts, with the consents named. GUARDIAN_ACTS: the legal representative acts instead. FORBIDDEN: nobody does this for them.',
});

/** The instruments of the catalogue (offers), and NONE for what holds no money. */
export const DEAL_INSTRUMENTS = [
  'NONE',
  'GRANT',
  'IN_KIND',
  'INTEREST_FREE_LOAN',
  'REVENUE_SHARE',
  'CONVERTIBLE',
] as const;
export type DealInstrument = (typeof DEAL_INSTRUMENTS)[number];
