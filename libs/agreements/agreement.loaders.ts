import { loader, loaderById, StoredFile } from '#platform';
import { In } from 'typeorm';
import { Agreement } from './agreement.entity.js';
import { AgreementDocument } from './documents/agreement-document.entity.js';
import { Signatory, Signature } from './signing/signatory.entity.js';

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

export const agreementById = loaderById(Agreement);

export const agreementOfOffer = loader<string, Agreement | null>(
  'agreementOfOffer',
  async (offerIds, { database }) => {
    const found = await database.dataSource.manager.findBy(Agreement, { offerId: In([...offerIds]) });
    return new Map(found.map((agreement) => [agreement.offerId, agreement]));
  },
  () => null,
);

/** Of the version in force, in the order in which they were frozen: the mentor, the lead, the payee. */
export const signatoriesOfAgreement = loader<string, Signatory[]>(
  'signatoriesOfAgreement',
  async (ids, { database }) => {
    const found = await database.dataSource.manager
      .createQueryBuilder(Signatory, 'signatory')
      .innerJoin(
        Agreement,
        'agreement',
        'agreement.id = signatory.agreementId and agreement.version = signatory.version',
      )
      .where('signatory.agreementId = any(:ids)', { ids })
      .orderBy('signatory.id')
      .getMany();
    return grouped(found, ({ agreementId }) => agreementId);
  },
  () => [],
);

export const signatureOfSignatory = loader<string, Signature | null>(
  'signatureOfSignatory',
  async (signatoryIds, { database }) => {
    const found = await database.dataSource.manager.findBy(Signature, { signatoryId: In([...signatoryIds]) });
    return new Map(found.map((signature) => [signature.signatoryId, signature]));
  },
  () => null,
);

export interface DocumentFile {
  readonly document: AgreementDocument;
  readonly file: StoredFile;
}

/** The documents in force of an agreement, with their files. */
export const documentsOfAgreement = loader<string, DocumentFile[]>(
  'documentsOfAgreement',
  async (ids, { database }) => {
    const { manager } = database.dataSource;
    const documents = await manager
      .createQueryBuilder(AgreementDocument, 'document')
      .innerJoin(Agreement, 'agreement', 'agreement.id = document.agreementId and agreement.version = document.version')
      .where('document.agreementId = any(:ids)', { ids })
      .orderBy('document.locale')
      .getMany();
    const files = await manager.findBy(StoredFile, { id: In(documents.map(({ id }) => id)) });
    const found = documents.flatMap((document): DocumentFile[] => {
      const file = files.find(({ id }) => id === document.id);
      return file ? [{ document, file }] : [];
    });
    return grouped(found, ({ document }) => document.agreementId);
  },
  () => [],
);
