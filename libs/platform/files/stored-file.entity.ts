import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, MomentColumn, TextColumn, WholeColumn } from '../database/columns.js';

/** PRIVATE: only by an address that is signed for a few minutes. PUBLIC: by its plain address, for covers and avatars. */
export const FILE_VISIBILITIES = ['PRIVATE', 'PUBLIC'] as const;
export type FileVisibility = (typeof FILE_VISIBILITIES)[number];

/** What a file is for: an upload waits to be used, all others belong to a row of a feature. */
export const FILE_PURPOSES = [
  'UPLOAD',
  'COVER',
  'ATTACHMENT',
  'AVATAR',
  'EVIDENCE',
  'VETTING',
  'DOCUMENT',
  'RECEIPT',
  'CERTIFICATE',
] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** A file's row; the bytes are in the store under `storageKey`. GraphQL calls it File. */
@ObjectType('File')
@Entity('files')
@Index('files_owner', ['ownerId', 'createdAt'])
@Index('files_storage_key', ['storageKey'], { unique: true })
export class StoredFile {
  @Field(() => ID)
  @IdColumn()
  id: string;

  /** Who sent it up; null for what the product made itself. */
  @TextColumn({ nullable: true })
  ownerId: string | null;

  @Field(() => String)
  @TextColumn()
  name: string;

  @Field(() => String)
  @TextColumn()
  contentType: string;

  /** Bytes. */
  @Field(() => Int)
  @WholeColumn()
  size: number;

  /** Of the bytes as they are stored, in hex. */
  @TextColumn()
  sha256: string;

  @TextColumn()
  storageKey: string;

  /** Pixels, for images. */
  @WholeColumn({ nullable: true })
  width: number | null;

  @WholeColumn({ nullable: true })
  height: number | null;

  @TextColumn()
  purpose: FilePurpose;

  @TextColumn()
  visibility: FileVisibility;

  @MomentColumn()
  createdAt: Date;

  /** Where it can be fetched: for a few minutes when it is private. */
  @Field(() => String)
  url: string;
}
