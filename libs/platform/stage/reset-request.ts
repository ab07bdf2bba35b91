// How /dev and the command line ask the launcher to begin the demo story afresh: one small file in DATA_DIR/run. The
// launcher looks at it, carries the request out and writes there how far it is; a file outlives the API it stops.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export type ResetStep = 'asked' | 'stopping' | 'emptying' | 'telling' | 'starting' | 'done' | 'failed';

export interface ResetRequest {
  readonly id: string;
  readonly step: ResetStep;
  /** Why it failed. */
  readonly reason?: string;
}

const fileOf = (dataDir: string): string => path.join(dataDir, 'run', 'reset.json');

export function isUnderWay(request: ResetRequest | undefined): request is ResetRequest {
  return request !== undefined && request.step !== 'done' && request.step !== 'failed';
}

/** Asks for a reset; one that is under way already is the answer to both who asked. */
export function askForReset(dataDir: string): ResetRequest {
  const earlier = readReset(dataDir);
  if (isUnderWay(earlier)) return earlier;
  return write(dataDir, { id: randomUUID(), step: 'asked' });
}

/** The newest request, or undefined when nobody has asked since the launcher began. */
export function readReset(dataDir: string): ResetRequest | undefined {
  try {
    return JSON.parse(fs.readFileSync(fileOf(dataDir), 'utf8')) as ResetRequest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Notes how far the request under way is; without one nobody wants to know. */
export function noteReset(dataDir: string, step: ResetStep, reason?: string): void {
  const request = readReset(dataDir);
  if (isUnderWay(request)) write(dataDir, { id: request.id, step, ...(reason !== undefined && { reason }) });
}

/** What an earlier launcher was asked is no longer wanted. */
export function forgetReset(dataDir: string): void {
  fs.rmSync(fileOf(dataDir), { force: true });
}

/** Beside and renamed, so that nobody reads half a file. */
function write(dataDir: string, request: ResetRequest): ResetRequest {
  const file = fileOf(dataDir);
  const draft = `${file}.${process.pid}`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(draft, JSON.stringify(request));
  fs.renameSync(draft, file);
  return request;
}
