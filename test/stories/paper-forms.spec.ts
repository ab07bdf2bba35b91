// A consent on paper is a consent to the words that were printed, not to those of the day on which somebody reads the sheet.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES, newId } from '#kernel';
import { canonicalJson, sql } from '#platform';
import { createHash } from 'node:crypto';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import { ALL_CONSENTS, inviteGuardian, pupil } from '../harness/family.js';
import { upload } from '../harness/files.js';

let app: TestApp;
let admin: Actor;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
});
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

interface OnPaper {
  readonly ward: Actor;
  readonly guardianshipId: string;
}

async function invited(name: string): Promise<OnPaper> {
  const ward = await pupil(app, name);
  const { id } = await inviteGuardian(ward);
  return { ward, guardianshipId: id };
}

const draw = ({ ward, guardianshipId }: OnPaper): Promise<unknown> =>
  ward.does('guardianForm', 'GuardianFormInput', { guardianshipId }, 'url');

/** A sheet that was printed under the first words of every consent, as the product wrote it down on that day. */
async function drewLongAgo({ guardianshipId }: OnPaper): Promise<void> {
  const texts: string[] = [];
  for (const kind of ALL_CONSENTS) {
    const words = Object.fromEntries(
      LOCALES.map((each) => [each, { title: 'Бұрынғы атауы', summary: guardianshipId }]),
    );
    const body = canonicalJson({ kind, version: 1, texts: words });
    const sha256 = createHash('sha256').update(body).digest('hex');
    await app.database.rows(sql`insert into consent_texts values (${sha256}, ${kind}, 1, ${body}, now()) returning 1`);
    texts.push(sha256);
  }
  await app.database.rows(sql`
    select record_fact(${newId('fact')}, ${guardianshipId}, date_trunc('milliseconds', product_now()), null,
      'guardianship.formDrawnUp', ${guardianshipId}, ${canonicalJson({ texts })})`);
}

async function bring({ ward, guardianshipId }: OnPaper): Promise<void> {
  const fileId = await upload(app, ward);
  await ward.does('submitPaperForm', 'SubmitPaperFormInput', { guardianshipId, fileId }, 'id');
  await admin.does('openEvidence', 'OpenEvidenceInput', { guardianshipId }, 'id');
}

const verified = ({ guardianshipId }: OnPaper, more: object = {}): Record<string, unknown> => ({
  guardianshipId,
  consents: ['DATA', 'PARTICIPATION'],
  ...more,
});
const verify = (paper: OnPaper, more: object = {}): Promise<unknown> =>
  admin.does('verifyGuardianship', 'VerifyGuardianshipInput', verified(paper, more), 'id');
const refused = (paper: OnPaper, more: object = {}) =>
  admin.refusal('verifyGuardianship', 'VerifyGuardianshipInput', verified(paper, more), 'id');

const versions = ({ guardianshipId }: OnPaper): Promise<{ kind: string; version: number }[]> =>
  app.database.rows(sql`
    select kind, text_version as version from consents where guardianship_id = ${guardianshipId} order by kind`);

const formsOf = async ({ guardianshipId }: OnPaper, reader: Actor): Promise<{ id: string; drawnUpAt: string }[]> =>
  (
    await reader.ask<{ node: { paperForms: { id: string; drawnUpAt: string }[] } }>(
      `query ($id: ID!) { node(id: $id) { ... on Guardianship { paperForms { id drawnUpAt } } } }`,
      { id: guardianshipId },
    )
  ).node.paperForms;

async function newestVersion(): Promise<number> {
  const { consentTexts } = await app.cast.nobody.ask<{ consentTexts: { kind: string; version: number }[] }>(
    `{ consentTexts(locale: KK) { kind version } }`,
  );
  return consentTexts.find(({ kind }) => kind === 'DATA')?.version ?? 0;
}

describe('what is signed on paper', () => {
  it('is the words of today when it was printed today, however often', async () => {
    const paper = await invited('Бүгінгі Парақ');
    await draw(paper);
    await draw(paper);
    await bring(paper);
    expect(await formsOf(paper, admin)).toEqual([]);
    await verify(paper);
    const version = await newestVersion();
    expect(await versions(paper)).toEqual([
      { kind: 'DATA', version },
      { kind: 'PARTICIPATION', version },
    ]);
  });

  it('is the words of that day when the sheet is older than the words', async () => {
    const paper = await invited('Бұрынғы Парақ');
    await drewLongAgo(paper);
    await bring(paper);
    await verify(paper);
    expect(await versions(paper)).toEqual([
      { kind: 'DATA', version: 1 },
      { kind: 'PARTICIPATION', version: 1 },
    ]);
  });

  it('has to be told by the sheet’s day when sheets differ in their words, and only an admin is asked', async () => {
    const paper = await invited('Екі Парақ');
    await drewLongAgo(paper);
    await draw(paper);
    await bring(paper);
    const forms = await formsOf(paper, admin);
    expect(forms).toHaveLength(2);
    expect(await formsOf(paper, paper.ward)).toEqual([]);
    expect((await refused(paper)).fields).toMatchObject([{ path: 'paperFormId', code: 'REQUIRED' }]);
    const other = { paperFormId: newId('fact') };
    expect((await refused(paper, other)).fields).toMatchObject([{ path: 'paperFormId', code: 'NO_PAPER_FORM' }]);
    expect(await versions(paper)).toEqual([]);
    await verify(paper, { paperFormId: forms[0]?.id });
    expect((await versions(paper)).map(({ version }) => version)).toEqual([1, 1]);
  });
});
