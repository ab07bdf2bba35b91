import { noteReset } from '#platform';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { resetDatabase } from './reset-database.js';

/** What the product keeps beside the database. Secrets stay, so that links and tokens of the machine go on being made alike. */
const FOLDERS = ['mail', 'files', 'stripe-sandbox'];

/** Takes away everything that has happened. Nothing but PostgreSQL may run meanwhile. */
export async function resetStory(place: {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly dataDir: string;
}): Promise<void> {
  noteReset(place.dataDir, 'emptying');
  await resetDatabase(place);
  for (const folder of FOLDERS) await rm(path.join(place.dataDir, folder), { recursive: true, force: true });
  noteReset(place.dataDir, 'telling');
}
