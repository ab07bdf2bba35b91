import { type Settings } from '../../../libs/platform/config/settings.js';
import { type Command } from '../command.js';
import { isFree } from '../postgres/cluster.mjs';
import { seedOnce } from '../demo-seeding.js';
import { resetThroughLauncher } from '../reset-on-request.js';
import { RunFolder } from '../run-folder.js';

export const command: Command = {
  usage: 'demo [--reset]',
  about:
    'Puts in the invented people, listings and deals; --reset begins their story afresh, beside the running product too.',
  // --now is for the launcher: it has stopped everything and needs no asking.
  options: { reset: { type: 'boolean' }, now: { type: 'boolean' } },
  async run({ settings, flags, print }) {
    const { databaseUrl: appUrl, migrationDatabaseUrl: ownerUrl } = settings;
    if (settings.isProduction) throw new Error('Invented people have no place in production.');
    if (appUrl === undefined || ownerUrl === undefined) throw new Error('DATABASE_URL is missing.');
    if (flags['reset'] === true) {
      if (!settings.demoData) throw new Error('DEMO_DATA is 0: --reset would delete what real people made.');
      const isBeside = flags['now'] !== true && new RunFolder(settings.dataDir).living('launcher') !== undefined;
      if (isBeside) return resetThroughLauncher(settings.dataDir, print);
      await requireQuiet(settings);
      const { resetStory } = await import('../reset-story.js');
      await resetStory({ ownerUrl, appUrl, dataDir: settings.dataDir });
      print('emptied the database, the mail box, the files and the payment sandbox');
    }
    print(await seedOnce(ownerUrl));
  },
};

/** Processes started by hand would go on with what they remember of the old story; the sandbox would even write it back. */
async function requireQuiet({ port, stripeSandboxPort }: Settings): Promise<void> {
  for (const taken of [port, stripeSandboxPort]) {
    if (await isFree(taken)) continue;
    throw new Error(
      `Something answers on port ${taken}. Stop the API, the worker and the Stripe sandbox, run this again, then start them.`,
    );
  }
}
