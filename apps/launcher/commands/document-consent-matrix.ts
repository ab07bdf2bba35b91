import fs from 'node:fs';
import path from 'node:path';
import { projectDir } from '../../../libs/platform/config/settings.js';
import { type Command } from '../command.js';

export const command: Command = {
  usage: 'document-consent-matrix',
  about: 'Writes docs/consent-matrix.md from the rows of the consent matrix.',
  needsDatabase: false,
  async run({ print }) {
    const { matrixPage } = await import('#guardians');
    const file = path.join(projectDir, 'docs/consent-matrix.md');
    fs.writeFileSync(file, matrixPage());
    print(`Wrote ${file}`);
  },
};
