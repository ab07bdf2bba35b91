import path from 'node:path';
import { demoMark, readMark, writeMark } from './marks.js';

/** What `demo/index.ts` exports: puts in what is missing; with `reset` begins the story afresh, dated from now. */
export interface DemoModule {
  seedDemo(options: { readonly reset: boolean }): Promise<void>;
}

/**
 * Seeds unless this very story is in the database already.
 * @returns what was done, in a few words
 */
export async function seedOnce(ownerUrl: string, reset: boolean): Promise<string> {
  const mark = demoMark();
  if (mark === undefined) return 'there is none in this build';
  if (!reset && (await readMark(ownerUrl, 'demo')) === mark) return 'already there';
  const demo = (await import(path.join(import.meta.dirname, 'demo/index.js'))) as DemoModule;
  await demo.seedDemo({ reset });
  await writeMark(ownerUrl, 'demo', mark);
  return reset ? 'begun afresh' : 'seeded';
}
