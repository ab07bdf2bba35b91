import { Injectable } from '@nestjs/common';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { settings } from '../config/current-settings.js';
import { fileStore } from '../files/file-store.js';
import { Job } from '../jobs/registry.js';
import { listMails } from '../mail/mail-box.js';
import { mailDirOf } from '../mail/mail-sender.js';

/** The bytes of files whose rows are gone: no store is called inside a transaction. Deleting twice is fine. */
@Injectable()
@Job('delete-bytes')
export class DeleteBytes {
  async run({ storageKeys }: { storageKeys: readonly string[] }): Promise<void> {
    for (const key of storageKeys) await fileStore().delete(key);
  }
}

const EVERY_MAIL = 1_000_000;

/** Where mail is written to a folder instead of being sent: what was written to somebody who is gone, or names them. */
@Injectable()
@Job('forget-mails')
export class ForgetMails {
  async run({ words }: { words: readonly string[] }): Promise<void> {
    const dir = mailDirOf(settings().dataDir);
    const mails = await listMails(dir, EVERY_MAIL);
    for (const { id, to, subject, text } of mails) {
      const all = [to, subject, text].join('\n').toLowerCase();
      if (words.some((word) => all.includes(word.toLowerCase())))
        await rm(path.join(dir, `${id}.eml`), { force: true });
    }
  }
}
