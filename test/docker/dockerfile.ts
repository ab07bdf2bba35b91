// Reads a Dockerfile as far as its paths go: what is copied where, and what each command runs.
import path from 'node:path';

interface Stage {
  readonly name: string;
  /** From the path in the image to the path in the checkout it comes from, or to `built:<path>` for what a command makes. */
  readonly files: Map<string, string>;
}

export interface DockerfileReading {
  readonly problems: string[];
  readonly lastStage: Stage;
  readonly startsFrom: string;
  readonly user: string | undefined;
  readonly hasHealthCheck: boolean;
}

export interface Checkout {
  /** Whether a path of the checkout exists and is not left out by .dockerignore. */
  has(file: string): boolean;
}

/** What the build makes under `dist/` comes from the same path without it. */
export function sourceOf(built: string): string {
  return built.replace(/^dist\//, '').replace(/\.js$/, '.ts');
}

interface Line {
  readonly word: string;
  readonly rest: string;
}

function linesOf(text: string): Line[] {
  return text
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ({ word: line.split(/\s+/)[0] ?? '', rest: line.replace(/^\S+\s*/, '').trim() }));
}

export function readDockerfile(text: string, checkout: Checkout): DockerfileReading {
  const stages = new Map<string, Stage>();
  const problems: string[] = [];
  let stage: Stage = { name: '', files: new Map() };
  let startsFrom = '';
  let user: string | undefined;
  let hasHealthCheck = false;
  for (const { word, rest } of linesOf(text)) {
    const [image = '', , name = ''] = rest.split(/\s+/);
    if (word === 'FROM') {
      stage = { name, files: new Map() };
      stages.set(name, stage);
      startsFrom = image;
      user = undefined;
    }
    if (word === 'COPY') problems.push(...copy(rest, stage, stages, checkout));
    if (word === 'USER') user = rest;
    if (word === 'RUN' || word === 'CMD' || word === 'HEALTHCHECK') {
      problems.push(...wrongCommand(commandWords(rest), stage, checkout));
    }
    hasHealthCheck ||= word === 'HEALTHCHECK';
  }
  return { problems, lastStage: stage, startsFrom, user, hasHealthCheck };
}

function copy(rest: string, stage: Stage, stages: Map<string, Stage>, checkout: Checkout): string[] {
  const words = rest.split(/\s+/);
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
  const paths = words.filter((word) => !word.startsWith('--'));
  const target = paths.at(-1) ?? '';
  return paths.slice(0, -1).flatMap((source) => {
    const name = path.posix.normalize(target.endsWith('/') ? target + path.posix.basename(source) : target);
    if (from === undefined) {
      stage.files.set(name, source);
      return checkout.has(source) ? [] : [`COPY ${source}: not in the checkout`];
    }
    const origin = stages.get(from);
    const inner = source.replace(/^\/app\//, '');
    const isMade = inner === 'node_modules' || inner === 'dist';
    stage.files.set(name, origin?.files.get(inner) ?? `built:${inner}`);
    if (origin === undefined) return [`COPY --from=${from}: no such stage`];
    return isMade || origin.files.has(inner) ? [] : [`COPY --from=${from} ${source}: not in that stage`];
  });
}

function commandWords(rest: string): string[] {
  const list = /\[.*\]$/.exec(rest)?.[0];
  return list === undefined ? rest.split(/\s+/) : (JSON.parse(list) as string[]);
}

/** `node path …` must name a file that is in this stage, and that the checkout has (or has the source of). */
export function wrongCommand(words: readonly string[], stage: Stage, checkout: Checkout): string[] {
  if (words[0] !== 'node') return [];
  const script = words[1] ?? '';
  const holder = [...stage.files].find(([inside]) => script === inside || script.startsWith(`${inside}/`));
  if (holder === undefined) return [`node ${script}: not in the image`];
  const source = holder[1].startsWith('built:') ? sourceOf(script) : script;
  return checkout.has(source) ? [] : [`node ${script}: there is no ${source}`];
}
