// Idempotency of Stripe's API v1: the first outcome under a key is kept once execution has begun, errors and 500s
// included, and given again for a day of the sandbox's clock. Requests refused before (unknown parameter, wrong key)
// keep nothing.
import { createHash } from 'node:crypto';
import { hours } from '#kernel';
import { type StoredAnswerBody } from '../state/own-bodies.js';
import { PLATFORM, type World } from '../state/world.js';
import { badRequest, Refusal } from './refusal.js';
import { type FormTree } from './form.js';

const LIFE_MS = hours(24);
const MAX_KEY_LENGTH = 255;

export function fingerprint(method: string, path: string, tree: FormTree): string {
  return createHash('sha256')
    .update(JSON.stringify([method, path, sorted(tree)]))
    .digest('hex');
}

function sorted(tree: FormTree | string): unknown {
  if (typeof tree === 'string') return tree;
  return Object.entries(tree)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, sorted(value)]);
}

export class Idempotency {
  private readonly running = new Set<string>();

  constructor(private readonly world: World) {}

  /** The stored answer to give again, or null to go on. */
  look(account: string, key: string, print: string): StoredAnswerBody | null {
    if (key.length > MAX_KEY_LENGTH) throw badRequest(`Idempotency-Key must be at most ${MAX_KEY_LENGTH} characters.`);
    const id = `${account}/${key}`;
    if (this.running.has(id)) {
      const message = `There is currently another in-progress request using this Idempotent Key: ${key}`;
      throw new Refusal(409, message, { type: 'idempotency_error', code: 'idempotency_key_in_use' });
    }
    const stored = this.world.store.find('answer', id);
    if (!stored || stored.createdMs + LIFE_MS < this.world.nowMs()) return null;
    if (stored.fingerprint !== print) {
      const message =
        'Keys for idempotent requests can only be used with the same parameters they were first used with.';
      throw new Refusal(400, message, { type: 'idempotency_error' });
    }
    return stored;
  }

  begin(account: string, key: string): void {
    this.running.add(`${account}/${key}`);
  }

  end(account: string, key: string): void {
    this.running.delete(`${account}/${key}`);
  }

  /** Inside a transaction. */
  keep(account: string, key: string, answer: { print: string; status: number; text: string; requestId: string }): void {
    this.world.store.put('answer', PLATFORM, {
      id: `${account}/${key}`,
      object: 'answer',
      fingerprint: answer.print,
      status: answer.status,
      answer: answer.text,
      requestId: answer.requestId,
      createdMs: this.world.nowMs(),
    });
  }

  /** Inside a transaction: keys older than a day go. */
  forgetOld(): void {
    const before = this.world.nowMs() - LIFE_MS;
    for (const old of this.world.store.where('answer', (answer) => answer.createdMs < before)) {
      this.world.store.remove('answer', old.id);
    }
  }
}
