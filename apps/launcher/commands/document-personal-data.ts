import fs from 'node:fs';
import path from 'node:path';
import { projectDir } from '../../../libs/platform/config/settings.js';
import { type Command } from '../command.js';

export const command: Command = {
  usage: 'document-personal-data',
  about: 'Writes docs/personal-data.md from what the libraries say of their tables.',
  needsDatabase: false,
  async run({ print }) {
    // Loading the tables loads every library, and with it what it says.
    await import('../../tables.js');
    const { personalDataPage } = await import('#platform');
    const file = path.join(projectDir, 'docs/personal-data.md');
    fs.writeFileSync(file, personalDataPage());
    print(`Wrote ${file}`);
  },
};
