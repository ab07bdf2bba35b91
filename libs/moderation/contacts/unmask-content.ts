import type { Tx } from '#platform';
import { MoreThanOrEqual } from 'typeorm';
import { originalOf } from './mask-texts.js';
import { MaskedText } from './masked-text.entity.js';
import { withTexts } from './texts-at.js';

/** The content as it was before its contacts were hidden, at that moment or later: for a decision that is taken back. */
export async function unmaskContent<T>(tx: Tx, subjectId: string, since: Date, content: T): Promise<T> {
  const hidden = await tx.find(MaskedText, {
    where: { subjectId, createdAt: MoreThanOrEqual(since) },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  return withTexts(content, Object.fromEntries(hidden.map((row) => [row.path, originalOf(row)])));
}
