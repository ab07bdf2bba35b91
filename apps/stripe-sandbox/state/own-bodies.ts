// Rows that are the sandbox's own and no objects of Stripe's.
import { type Body } from './bodies.js';

/** A thing that becomes true when the sandbox's clock reaches `at` (seconds). */
export interface DueBody extends Body {
  at: number;
  act: string;
  subject: string;
}

/** One attempt series of one event at one endpoint; times are the machine's, in milliseconds. */
export interface DeliveryBody extends Body {
  event: string;
  endpoint: string;
  /** The object that the event is about: first attempts keep the order of events of one object. */
  about: string;
  attempts: number;
  nextAtMs: number;
  state: 'waiting' | 'delivered' | 'given_up' | 'dropped';
  lastAnswer: string | null;
}

export interface StoredAnswerBody extends Body {
  fingerprint: string;
  status: number;
  answer: string;
  requestId: string;
  createdMs: number;
}

export interface FaultBody extends Body {
  kind: string;
  times: number;
  path: string | null;
  delayMs: number;
}
