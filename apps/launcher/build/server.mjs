// @ts-check
// Compiles what changed since last time: one swc call per file, about a millisecond each. `nest build` does the same
// work (nest-cli.json) and loads its whole command line first; here a start with nothing to do costs 0.1 s.
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');
const dist = path.join(root, 'dist');
const stampFile = path.join(dist, 'server-stamp.json');

/** Files that are neither compiled nor read at run time. */
const LEFT_OUT = /\.spec\.ts$|\.d\.m?ts$|\.md$|\/fixtures\//;

/** The parts of the server, from nest-cli.json, so that both ways of building see the same tree. @returns {string[]} */
function serverParts() {
  return JSON.parse(fs.readFileSync(path.join(root, 'nest-cli.json'), 'utf8')).compilerOptions.builder.options
    .filenames;
}

/**
 * Every file below, as paths from the root.
 * @param {string[]} parts folders or files; missing ones count as empty
 * @returns {string[]}
 */
export function filesOf(parts) {
  return parts.flatMap((part) => {
    const absolute = path.join(root, part);
    if (!fs.existsSync(absolute)) return [];
    if (fs.statSync(absolute).isFile()) return [part];
    return fs
      .readdirSync(absolute, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .filter((file) => !file.includes('node_modules'));
  });
}

/** @param {string} file from the root */
export function hashOf(file) {
  return createHash('sha256')
    .update(fs.readFileSync(path.join(root, file)))
    .digest('base64url');
}

/** @returns {Record<string, string>} */
function readStamp() {
  try {
    return JSON.parse(fs.readFileSync(stampFile, 'utf8'));
  } catch {
    // No stamp, or one that was cut short: everything is compiled anew.
    return {};
  }
}

/**
 * @returns {Promise<number>} how many files were compiled or copied; 0 when nothing was stale
 * @throws Error naming the file that does not compile
 */
export async function buildServer() {
  const before = readStamp();
  const settings = ['.swcrc', 'node_modules/@swc/core/package.json'];
  const sources = filesOf(serverParts()).filter((file) => !LEFT_OUT.test(file));
  const now = Object.fromEntries([...settings, ...sources].map((file) => [file, hashOf(file)]));
  const isAllStale = settings.some((file) => before[file] !== now[file]);
  const stale = sources.filter((file) => isAllStale || before[file] !== now[file] || !fs.existsSync(outputOf(file)));
  const gone = Object.keys(before).filter((file) => !(file in now));
  for (const file of gone) removeOutput(file);
  if (stale.length > 0) await compileAll(stale);
  if (stale.length + gone.length > 0) writeWhole(stampFile, JSON.stringify(now));
  return stale.length;
}

/** @param {string[]} files */
async function compileAll(files) {
  const { transform } = await import('@swc/core');
  const configFile = path.join(root, '.swcrc');
  await Promise.all(
    files.map(async (file) => {
      const source = await fs.promises.readFile(path.join(root, file));
      if (!file.endsWith('.ts')) return writeWhole(outputOf(file), source);
      const sourceFileName = path.relative(path.dirname(outputOf(file)), path.join(root, file));
      const { code, map } = await transform(source.toString(), {
        configFile,
        filename: path.join(root, file),
        sourceFileName,
        sourceMaps: true,
        cwd: root,
      });
      const name = path.basename(outputOf(file));
      writeWhole(`${outputOf(file)}.map`, map ?? '');
      writeWhole(outputOf(file), `${code}//# sourceMappingURL=${name}.map\n`);
    }),
  );
}

/** @param {string} file */
function outputOf(file) {
  return path.join(dist, file.replace(/\.ts$/, '.js'));
}

/** @param {string} file */
function removeOutput(file) {
  fs.rmSync(outputOf(file), { force: true });
  fs.rmSync(`${outputOf(file)}.map`, { force: true });
}

/**
 * Beside and renamed: a build may run while the product does.
 * @param {string} file
 * @param {string | Buffer} content
 */
export function writeWhole(file, content) {
  const draft = `${file}.${process.pid}.${randomBytes(3).toString('hex')}`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(draft, content);
  fs.renameSync(draft, file);
}
