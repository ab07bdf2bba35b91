import fs from 'node:fs';
import path from 'node:path';
import { settingsPage } from '../../../libs/platform/config/settings-page.js';
import { projectDir } from '../../../libs/platform/config/settings.js';
import { type Command } from '../command.js';

export const command: Command = {
  usage: 'document-settings',
  about: 'Writes docs/settings.md from the schema of the settings.',
  needsDatabase: false,
  async run({ print }) {
    const file = path.join(projectDir, 'docs/settings.md');
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, settingsPage());
    print(`Wrote ${file}`);
  },
};
