import fs from 'node:fs';
import path from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { settings } from '../../libs/platform/config/current-settings.js';
import { type Command } from './command.js';
import { explainAndExit } from './machine.mjs';
import { openDatabase } from './open-database.js';
import { RunFolder } from './run-folder.js';

const folder = path.join(import.meta.dirname, 'commands');

/** `admin grant` stands in commands/admin-grant.ts: two words are tried first, then one. */
async function findCommand(words: string[]): Promise<{ command: Command; rest: string[] } | undefined> {
  for (const length of [2, 1]) {
    const file = path.join(folder, `${words.slice(0, length).join('-')}.js`);
    const isName = words.slice(0, length).every((word) => /^[a-z-]+$/.test(word));
    if (words.length < length || !isName || !fs.existsSync(file)) continue;
    const { command } = (await import(file)) as { command: Command };
    return { command, rest: words.slice(length) };
  }
  return undefined;
}

async function showHelp(): Promise<void> {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.js'));
  const commands = await Promise.all(
    files.map(async (name) => ((await import(path.join(folder, name))) as { command: Command }).command),
  );
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  process.stdout.write('npm run cli -- <command>\n\n');
  for (const { usage, about } of commands) process.stdout.write(`  ${usage.padEnd(width)}  ${about}\n`);
}

/** Runs beside the product; when it is not running, the embedded database is up only for the time of the command. */
async function runWithDatabase(command: Command, input: Parameters<Command['run']>[0]): Promise<number> {
  if (command.needsDatabase === false) return (await command.run(input)) ?? 0;
  const { cluster, settings: decided } = await openDatabase();
  try {
    return (await command.run({ ...input, settings: decided })) ?? 0;
  } finally {
    const isOurs = cluster !== undefined && !cluster.isAdopted;
    if (isOurs && new RunFolder(decided.dataDir).living('launcher') === undefined) await cluster.stop();
  }
}

/** @throws Error with the command's usage when an option is not one of its own */
function readWords(command: Command, args: string[]) {
  const options: ParseArgsConfig['options'] = command.options ?? {};
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Error(`${(error as Error).message.split('. ')[0]}. Usage: ${command.usage}`);
  }
}

async function main(): Promise<number> {
  const words = process.argv.slice(2);
  const found = await findCommand(words);
  if (found === undefined) {
    await showHelp();
    return words.length === 0 || words[0] === 'help' || words[0] === '--help' ? 0 : 2;
  }
  const { values, positionals } = readWords(found.command, found.rest);
  return runWithDatabase(found.command, {
    settings: settings(),
    words: positionals,
    flags: values as Record<string, string | boolean | undefined>,
    print: (line) => void process.stdout.write(`${line}\n`),
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  explainAndExit(error);
}
