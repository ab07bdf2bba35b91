import type { Locale } from '#kernel';
import { IdColumn, MomentColumn, TextColumn, WholeColumn } from '#platform';
import { Entity, Index } from 'typeorm';

/** One frozen set of documents: what a version of an agreement says in all its languages, by its one hash. */
@Entity('agreement_versions')
@Index('agreement_versions_number', ['agreementId', 'version'], { unique: true })
@Index('agreement_versions_hash', ['agreementId', 'documentSha256'], { unique: true })
@Index('agreement_versions_by_hash', ['documentSha256'])
export class AgreementVersion {
  @IdColumn()
  id: string;
  @TextColumn()
  agreementId: string;
  @WholeColumn()
  version: number;
  @TextColumn()
  documentSha256: string;
  @TextColumn()
  termsId: string;
  @TextColumn()
  prevailingLocale: Locale;
  /** Of everything that the documents were made from; the same digest always makes the same bytes. */
  @TextColumn()
  inputsSha256: string;
  @MomentColumn()
  drawnUpAt: Date;
}

/** One language of a set, by the id of its file; the bytes stand beside the file's row and never change. */
@Entity('agreement_documents')
@Index('agreement_documents_locale', ['agreementId', 'version', 'locale'], { unique: true })
@Index('agreement_documents_by_hash', ['sha256'])
export class AgreementDocument {
  @IdColumn()
  id: string;
  @TextColumn()
  agreementId: string;
  @WholeColumn()
  version: number;
  @TextColumn()
  locale: Locale;
  @TextColumn()
  sha256: string;
}
