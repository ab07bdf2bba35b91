// The version of each consent's text that is given now.
import { createHash } from 'node:crypto';
import type { ConsentKind } from '../consents/consent.entity.js';

export interface CurrentText {
  readonly version: number;
  readonly sha256: string;
}

export function currentConsentText(kind: ConsentKind): CurrentText {
  return { version: 1, sha256: createHash('sha256').update(kind).digest('hex') };
}
