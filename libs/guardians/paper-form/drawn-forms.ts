// Which words stand on a paper form: those of the day it was printed, not of the day a moderator reads it. Every printing is a
// fact with the digests of its texts, and the texts are kept from then on.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { badInput, DateTimeScalar, loader, recordFact, sql, type Tx, type Viewer } from '#platform';
import { In } from 'typeorm';
import { currentConsentText } from '../consent-texts/current.js';
import { keepConsentText, KeptConsentText } from '../consent-texts/kept-text.entity.js';
import { CONSENT_KINDS, type ConsentKind } from '../consents/consent.entity.js';

/** A printing of the form for one guardianship. */
@ObjectType()
export class PaperForm {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar, { description: 'As it is printed on the form.' })
  drawnUpAt: Date;

  /** SHA-256 of each consent's text, kind by kind. */
  texts: readonly string[];
}

const DRAWN = 'guardianship.formDrawnUp';

export async function recordDrawnForm(tx: Tx, viewer: Viewer, guardianshipId: string): Promise<void> {
  const texts: string[] = [];
  for (const kind of CONSENT_KINDS) {
    const text = currentConsentText(kind);
    await keepConsentText(tx, text);
    texts.push(text.sha256);
  }
  await recordFact(tx, viewer, { action: DRAWN, subject: guardianshipId, data: { texts } });
}

/** Printings whose words differ, so that it has to be said which one was signed; none while all say the same. */
export const paperFormsToTell = loader<string, PaperForm[]>(
  'paperFormsToTell',
  async (ids, { database }) => {
    const rows = await database.rows<PaperForm & { subjectId: string }>(sql`
      select subject_id as "subjectId", id, at as "drawnUpAt", data::json -> 'texts' as texts from facts
      where subject_id = any(${[...ids]}) and action = ${DRAWN} order by at, id`);
    const found = new Map<string, PaperForm[]>();
    for (const { subjectId, ...form } of rows) found.set(subjectId, [...(found.get(subjectId) ?? []), form]);
    return new Map([...found].filter(([, forms]) => areOfManyWords(forms)));
  },
  () => [],
);

const areOfManyWords = (forms: readonly PaperForm[]): boolean =>
  new Set(forms.map(({ texts }) => texts.join())).size > 1;

/** The words that were signed: of the printing that is named, of all where they say the same, today's where none is known. */
export async function textsOfForm(
  tx: Tx,
  guardianshipId: string,
  paperFormId: string | null,
): Promise<ReadonlyMap<ConsentKind, KeptConsentText> | null> {
  const forms = (await tx.query(
    `select id, data::json -> 'texts' as texts from facts where subject_id = $1 and action = $2 order by at, id`,
    [guardianshipId, DRAWN],
  )) as PaperForm[];
  const named = forms.find(({ id }) => id === paperFormId);
  if (paperFormId !== null && !named) throw badInput('paperFormId', 'NO_PAPER_FORM');
  if (!named && areOfManyWords(forms)) throw badInput('paperFormId', 'REQUIRED');
  const form = named ?? forms[0];
  if (!form) return null;
  const kept = await tx.findBy(KeptConsentText, { sha256: In([...form.texts]) });
  return new Map(kept.map((text) => [text.kind, text]));
}
