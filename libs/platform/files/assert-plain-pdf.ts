// A PDF may carry programs and other files. We cannot draw it anew, so what carries them is refused: scripts, launched
// programs, embedded files, forms in XFA, media players.
//
// Limits, said plainly: this reads the file as text and opens its compressed object streams; it is no PDF parser. What it
// cannot look into (encryption, object streams under other filters than Flate, more than 32 MB unpacked) is refused, not
// let through. Content streams (drawings) are not read: actions cannot stand there. Links to web pages are allowed. Files
// are served as attachments under a sandbox, so a reader's own caution comes on top.
import { promisify } from 'node:util';
import { constants, inflate, inflateRaw, type ZlibOptions } from 'node:zlib';
import { badInput } from '../problems/problem.js';

const unpack = promisify<Buffer, ZlibOptions, Buffer>(inflate);
const unpackRaw = promisify<Buffer, ZlibOptions, Buffer>(inflateRaw);
const MAX_UNPACKED = 32 * 1024 * 1024;
const MAX_KEYWORDS = 200_000;
const MAX_OBJECT_STREAMS = 5_000;

/** A PDF name however it is spelled: any letter may be written `#4a` (ISO 32000-1, 7.3.5). */
function spelled(name: string): string {
  const hex = (letter: string): string =>
    letter
      .charCodeAt(0)
      .toString(16)
      .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
  return [...name].map((letter) => `(?:${letter}|#${hex(letter)})`).join('');
}

const names = (...list: string[]): RegExp => new RegExp(`/(?:${list.map(spelled).join('|')})`);
const wholeName = (name: string): RegExp => new RegExp(`/${spelled(name)}(?![\\w.#-])`);

const ACTIVE = names('JavaScript', 'Launch', 'EmbeddedFile', 'RichMedia', 'Rendition', 'XFA', 'ImportData');
// Three characters occur by chance in compressed data, so this one is looked for outside streams only.
const SCRIPT = wholeName('JS');
const ENCRYPTED = wholeName('Encrypt');
const OBJECT_STREAM = names('ObjStm', 'First');
const PREDICTED = names('Predictor');
const FILTER = new RegExp(`/${spelled('Filter')}\\s*(\\[[^\\]]*\\]|/[^\\s/<>[\\]]+)`);
const FLATE = new RegExp(`^/${spelled('FlateDecode')}$`);

/** Throws what is wrong with it; gives back the bytes up to the end of the document, without what was appended. */
export async function assertPlainPdf(bytes: Buffer): Promise<Buffer> {
  const text = bytes.toString('latin1');
  const end = text.lastIndexOf('%%EOF');
  if (end < 0) throw badInput('file', 'PDF_BROKEN');
  const { outside, objectStreams } = partsOf(text);
  if (ENCRYPTED.test(outside)) throw badInput('file', 'PDF_LOCKED');
  if (ACTIVE.test(text) || SCRIPT.test(outside)) throw badInput('file', 'PDF_ACTIVE');
  let left = MAX_UNPACKED;
  for (const { dictionary, from, to } of objectStreams) {
    const objects = await opened(bytes.subarray(from, to), dictionary, left);
    left -= objects.length;
    if (ACTIVE.test(objects) || SCRIPT.test(objects)) throw badInput('file', 'PDF_ACTIVE');
  }
  return bytes.subarray(0, end + '%%EOF\n'.length);
}

interface ObjectStream {
  readonly dictionary: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts the file at its keywords, in one pass. A keyword may be faked inside a comment or a string; then the true one
 * follows, and both are looked at: what looks like an object stream and does not open is refused.
 */
function partsOf(text: string): { outside: string; objectStreams: ObjectStream[] } {
  const outside: string[] = [];
  const objectStreams: ObjectStream[] = [];
  let waiting: Omit<ObjectStream, 'to'>[] = [];
  let previous = 0;
  let count = 0;
  for (const found of text.matchAll(/endstream|stream[ \t]*(?:\r\n|\n|\r)/g)) {
    count += 1;
    const piece = text.slice(previous, found.index);
    previous = found.index + found[0].length;
    if (found[0] === 'endstream') {
      objectStreams.push(...waiting.map((stream) => ({ ...stream, to: found.index })));
      waiting = [];
    } else {
      outside.push(piece);
      if (OBJECT_STREAM.test(piece)) waiting.push({ dictionary: piece, from: previous });
    }
    if (count > MAX_KEYWORDS || objectStreams.length + waiting.length > MAX_OBJECT_STREAMS) refuse();
  }
  if (waiting.length > 0) refuse();
  outside.push(text.slice(previous));
  return { outside: outside.join('\n'), objectStreams };
}

/** Unpacks what a lenient reader would: a body cut short or with a wrong checksum still counts. */
async function opened(body: Buffer, dictionary: string, maxOutputLength: number): Promise<string> {
  const filter = FILTER.exec(dictionary)?.[1]?.replace(/[[\]\s]/g, '') ?? '';
  if (filter === '') return body.toString('latin1');
  if (!FLATE.test(filter) || PREDICTED.test(dictionary) || maxOutputLength <= 0) refuse();
  const options = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH };
  const unpacked = await unpack(body, options).catch(() => unpackRaw(body.subarray(2), options).catch(refuse));
  return unpacked.toString('latin1');
}

function refuse(): never {
  throw badInput('file', 'PDF_BROKEN');
}
