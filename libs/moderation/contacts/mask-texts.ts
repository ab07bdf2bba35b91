// Contacts in what one side says to the other: hidden from readers, kept sealed for admins, looked at by a person, and told
// to whoever wrote it. The mutation itself goes on: nothing is refused and nothing is lost (safety.md, K-9).
import { clock, maskContacts, newId } from '#kernel';
import { recordFact, seal, unseal, type Tx, type Viewer } from '#platform';
import { noteCrisis } from '../crisis/note-crisis.js';
import { openCase } from '../open-case.js';
import { MaskedText } from './masked-text.entity.js';
import { textsAt, withTexts } from './texts-at.js';

export interface MaskedSubject {
  readonly id: string;
  /** The page on which the author finds it, behind the language. */
  readonly page: string;
  /** Who wrote it, where that is not who acts. */
  readonly authorIds?: readonly string[];
  /** An admin is looking at it this moment: no case needs to ask for another look. */
  readonly isLookedAt?: boolean;
}

type Texts = Readonly<Record<string, string | null | undefined>>;

const aboutOf = (id: string): string => `masked_texts.text:${id}`;

/**
 * The texts as others may read them. Those that hide something are kept as they were written. Whoever writes here is also heard
 * when they cry for help; what an admin is looking at was heard when it was handed in.
 */
export async function maskTexts<T extends Texts>(tx: Tx, viewer: Viewer, subject: MaskedSubject, texts: T): Promise<T> {
  if (!subject.isLookedAt) await noteCrisis(tx, viewer, subject.id, Object.values(texts));
  const masked: Record<string, string> = {};
  const rows: MaskedText[] = [];
  const authorIds = subject.authorIds ?? (viewer.personId === null ? [] : [viewer.personId]);
  for (const [path, text] of Object.entries(texts)) {
    const seen = text ? maskContacts(text) : null;
    if (!text || !seen || seen.findings.length === 0) continue;
    masked[path] = seen.text;
    const kinds = [...new Set(seen.findings.map(({ kind }) => kind))];
    rows.push(rowOf(subject, { path, text, kinds, authorId: authorIds[0] ?? '' }));
  }
  if (rows.length === 0) return texts;
  await tx.insert(MaskedText, rows);
  await tell(tx, viewer, { ...subject, authorIds }, rows);
  return { ...texts, ...masked };
}

function rowOf(
  subject: MaskedSubject,
  { text, ...row }: Pick<MaskedText, 'path' | 'kinds' | 'authorId'> & { text: string },
): MaskedText {
  const id = newId('masked');
  return { id, subjectId: subject.id, textSealed: seal(text, aboutOf(id)), createdAt: clock.now(), ...row };
}

/** One fact for all texts of one act: the authors hear of it, and one case asks for a look. */
async function tell(tx: Tx, viewer: Viewer, subject: MaskedSubject, rows: readonly MaskedText[]): Promise<void> {
  const { id: subjectId, page, authorIds = [], isLookedAt = false } = subject;
  if (!isLookedAt) {
    await openCase(tx, { kind: 'RISK_FLAG', subjectId, riskFlags: ['CONTACTS'], reason: 'case.reason.CONTACTS' });
  }
  await recordFact(tx, viewer, {
    action: 'contacts.masked',
    subject: rows[0]?.id ?? '',
    data: {
      subjectId,
      page,
      authorIds: [...authorIds],
      paths: rows.map(({ path }) => path),
      kinds: [...new Set(rows.flatMap(({ kinds }) => kinds))],
    },
  });
}

/** One text; null and nothing stay what they are. */
export async function maskText<T extends string | null | undefined>(
  tx: Tx,
  viewer: Viewer,
  subject: MaskedSubject,
  text: T,
  path = 'reason',
): Promise<T> {
  const masked = await maskTexts(tx, viewer, subject, { [path]: text });
  return masked[path] as T;
}

/** A whole content, whose texts stand at these paths (`seed.tranches.*.title`). */
export async function maskContent<T>(
  tx: Tx,
  viewer: Viewer,
  subject: MaskedSubject,
  content: T,
  patterns: readonly string[],
): Promise<T> {
  const texts = textsAt(content, patterns);
  const masked = await maskTexts(tx, viewer, subject, texts);
  return masked === texts ? content : withTexts(content, masked);
}

/** Whether any of these texts would be masked. */
/** The same content as others would read it; nothing is written down and nobody is told. */
export function contentWithoutContacts<T>(content: T, patterns: readonly string[]): T {
  const texts = Object.entries(textsAt(content, patterns));
  const masked = texts.map(([path, text]) => [path, text ? maskContacts(text).text : text]);
  return withTexts(content, Object.fromEntries(masked) as Record<string, string>);
}

export function holdsContacts(content: unknown, patterns: readonly string[]): boolean {
  return Object.values(textsAt(content, patterns)).some((text) => maskContacts(text).findings.length > 0);
}

export function originalOf({ id, textSealed }: MaskedText): string {
  return unseal(textSealed, aboutOf(id));
}
