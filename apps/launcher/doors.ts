import fs from 'node:fs';
import path from 'node:path';
import { type Settings } from '../../libs/platform/config/settings.js';
import { say } from './progress.mjs';

/** One invented person to sign in as, exported as `demoSignIns` by `demo/sign-ins.ts`. */
export interface DemoSignIn {
  readonly who: string;
  readonly email: string;
  readonly password: string;
}

/** What a person needs next: where it is, and who to be there. */
export async function showDoors(settings: Settings, seconds: number): Promise<void> {
  const site = settings.publicUrl;
  say(`\nAsar is ready after ${seconds.toFixed(1)} s: ${site}`);
  say(`  GraphQL   ${site}/graphql`);
  if (!settings.isProduction) say(`  Stage     ${site}/dev`);
  if (settings.smtpUrl === undefined) say(`  Mail      ${path.join(settings.dataDir, 'mail')}`);
  const signIns = settings.demoData ? await demoSignIns() : [];
  if (signIns.length > 0) say('\nDemo sign-ins (invented people):');
  const width = Math.max(0, ...signIns.map(({ email }) => email.length));
  for (const { who, email, password } of signIns) say(`  ${email.padEnd(width)}  ${password}  ${who}`);
  say('\nCtrl-C stops everything.');
}

async function demoSignIns(): Promise<readonly DemoSignIn[]> {
  const file = path.join(import.meta.dirname, 'demo/sign-ins.js');
  if (!fs.existsSync(file)) return [];
  return ((await import(file)) as { demoSignIns: readonly DemoSignIn[] }).demoSignIns;
}
