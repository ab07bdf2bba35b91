import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type Readable } from 'node:stream';
import { say } from './progress.mjs';

const LARGEST_LOG_BYTES = 20 * 1024 * 1024;
/** pino's number for a warning. */
const WARNING = 40;

/**
 * Where a child's lines go: all of them to DATA_DIR/logs, and to the screen only what a person should see there:
 * warnings, errors and whatever is not a log record. In production everything is shown, for whoever collects it.
 */
export class ChildOutput {
  private readonly file: string;

  constructor(
    private readonly name: string,
    dataDir: string,
    private readonly showsAll: boolean,
  ) {
    this.file = path.join(dataDir, 'logs', `${name}.log`);
  }

  listen(streams: readonly (Readable | null)[]): void {
    fs.mkdirSync(path.dirname(this.file), { recursive: true });
    this.turnOver();
    const log = fs.createWriteStream(this.file, { flags: 'a', mode: 0o600 });
    // A full disk must not take the product down with it: the log is the first thing to go without.
    log.on('error', () => undefined);
    for (const stream of streams) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        log.write(`${line}\n`);
        const shown = this.showsAll ? line : forPeople(line);
        if (shown !== undefined) say(`${this.name.padEnd(14)} │ ${shown}`);
      });
    }
  }

  /** One older log is kept. */
  private turnOver(): void {
    if (!fs.existsSync(this.file) || fs.statSync(this.file).size < LARGEST_LOG_BYTES) return;
    fs.renameSync(this.file, `${this.file}.1`);
  }
}

/** A log record becomes its message; one below a warning is not for the screen. */
export function forPeople(line: string): string | undefined {
  if (!line.startsWith('{"level":')) return line;
  try {
    const { level, msg, err } = JSON.parse(line) as { level: number; msg?: string; err?: { stack?: string } };
    if (level < WARNING) return undefined;
    return [msg, err?.stack].filter((part) => part !== undefined).join(' ') || line;
  } catch {
    return line;
  }
}
