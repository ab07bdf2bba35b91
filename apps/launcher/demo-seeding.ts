import path from 'node:path';
import { demoMark, readMark, writeMark } from './marks.js';

/** What `demo/index.ts` exports: tells the story, dated back from now, to a database that does not have it. */
export interface DemoModule {
  seedDemo(): Promise<void>;
}

/**
 * Seeds unless this very story is in the database already.
 * @returns what was done, in a few words
 */
export async function seedOnce(ownerUrl: string): Promise<string> {
  const mark = demoMark();
  if (mark === undefined) return 'there is none in this build';
  if ((await readMark(ownerUrl, 'demo')) === mark) return 'already there';
  const demo = (await import(path.join(import.meta.dirname, 'demo/index.js'))) as DemoModule;
  await demo.seedDemo();
  await writeMark(ownerUrl, 'demo', mark);
  return 'there';
}
