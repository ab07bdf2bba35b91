import fs from 'node:fs';
import path from 'node:path';
import { type ProcessIdentity, endProcess, identityOf, isAlive } from './process-identity.mjs';

/** DATA_DIR/run: who runs for this data folder, so that a start after `kill -9` finds and ends what was left behind. */
export class RunFolder {
  private readonly folder: string;

  constructor(dataDir: string) {
    this.folder = path.join(dataDir, 'run');
    fs.mkdirSync(this.folder, { recursive: true });
  }

  remember(name: string, pid: number): void {
    const file = this.fileOf(name);
    fs.writeFileSync(`${file}.draft`, JSON.stringify(identityOf(pid)));
    fs.renameSync(`${file}.draft`, file);
  }

  forget(name: string): void {
    fs.rmSync(this.fileOf(name), { force: true });
  }

  /** The living process of this name, if there is one. */
  living(name: string): ProcessIdentity | undefined {
    const identity = this.read(name);
    return isAlive(identity) ? identity : undefined;
  }

  /** Ends the children of a launcher that is gone. Only processes we noted, and only while they are still the same. */
  async endOrphans(names: readonly string[]): Promise<number> {
    const orphans = names.flatMap((name) => this.living(name) ?? []);
    await Promise.all(orphans.map((identity) => endProcess(identity, { patienceMs: 10_000 })));
    for (const name of names) this.forget(name);
    return orphans.length;
  }

  private fileOf(name: string): string {
    return path.join(this.folder, `${name}.json`);
  }

  private read(name: string): ProcessIdentity | undefined {
    try {
      return JSON.parse(fs.readFileSync(this.fileOf(name), 'utf8')) as ProcessIdentity;
    } catch {
      // Absent, or cut short by a crash: then nobody of this name is known.
      return undefined;
    }
  }
}
