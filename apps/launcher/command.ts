import { type ParseArgsConfig } from 'node:util';
import { type Settings } from '../../libs/platform/config/settings.js';

/**
 * One command of `npm run cli`: a file in commands/ named after its words (`admin grant` is admin-grant.ts) that exports
 * `command`. Nothing else needs to know about it.
 */
export interface Command {
  /** The words and arguments, as the help shows them. */
  readonly usage: string;
  /** One sentence. */
  readonly about: string;
  readonly options?: ParseArgsConfig['options'];
  /** False for the few commands that touch no database. */
  readonly needsDatabase?: false;
  /** Answers with the exit code; nothing means 0. An Error thrown with a plain sentence is shown as that sentence. */
  run(input: CommandInput): Promise<number | void>;
}

export interface CommandInput {
  /** With DATABASE_URL and MIGRATION_DATABASE_URL set; `settings()` answers the same. */
  readonly settings: Settings;
  /** What stood after the command's name and is no option. */
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  print(line: string): void;
}
