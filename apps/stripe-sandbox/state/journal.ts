// Append-only file of changes, one JSON array per line. A line is written whole, and an answer leaves only after its
// line is on the disk; lines that arrive while the disk is busy share the next fsync. A half-written last line (the
// process was killed while writing) was never answered and is cut off; a broken line elsewhere stops the start.
import { type FileHandle, mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Change, type Store } from './store.js';

interface Waiting {
  line: string;
  done: () => void;
  failed: (error: unknown) => void;
}

const LINES_PER_WRITE = 2_000;

export class Journal {
  private waiting: Waiting[] = [];
  private writing: Promise<void> | null = null;

  private constructor(private readonly file: FileHandle) {}

  /** Loads the file into the store, rewrites it without history, and opens it for appending. */
  static async open(path: string, store: Store): Promise<Journal> {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    for (const changes of await readLines(path)) store.replay(changes);
    await writeSnapshot(path, store);
    return new Journal(await open(path, 'a', 0o600));
  }

  append(changes: Change[]): Promise<void> {
    if (changes.length === 0) return Promise.resolve();
    return new Promise((done, failed) => {
      this.waiting.push({ line: `${JSON.stringify(changes)}\n`, done, failed });
      this.writing ??= this.write().finally(() => (this.writing = null));
    });
  }

  async close(): Promise<void> {
    while (this.writing) await this.writing;
    await this.file.close();
  }

  private async write(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting;
      this.waiting = [];
      try {
        await this.file.appendFile(batch.map((one) => one.line).join(''));
        await this.file.datasync();
        for (const one of batch) one.done();
      } catch (error) {
        for (const one of batch) one.failed(error);
      }
    }
  }
}

async function readLines(path: string): Promise<Change[][]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      try {
        return JSON.parse(line) as Change[];
      } catch {
        throw new Error(`${path}: line ${index + 1} is damaged. Move the file away to start with an empty sandbox.`);
      }
    });
}

async function writeSnapshot(path: string, store: Store): Promise<void> {
  const fresh = await open(`${path}.new`, 'w', 0o600);
  const rows = [...store.everything()].sort((a, b) => a.seq - b.seq);
  for (let from = 0; from < rows.length; from += LINES_PER_WRITE) {
    await fresh.appendFile(`${JSON.stringify(rows.slice(from, from + LINES_PER_WRITE))}\n`);
  }
  await fresh.datasync();
  await fresh.close();
  await rename(`${path}.new`, path);
  const folder = await open(dirname(path), 'r');
  await folder.sync();
  await folder.close();
}
