// A picture is drawn anew: what leaves is pixels and nothing else. Gone are the place it was taken at, the camera's number,
// scripts in comments and whatever was appended to the file (a PNG that is also a ZIP or a page).
import sharp, { type Sharp } from 'sharp';
import { badInput } from '../problems/problem.js';
import type { ContentKind } from './content-kind.js';

/** More than any phone takes on its normal setting; a header that claims 60,000 × 60,000 is refused before any decoding. */
const MAX_PIXELS = 50_000_000;
const MAX_SIDE = 2048;
const PATIENCE_SECONDS = 15;

// Pictures come one by one and never again: a cache would only hold on to memory.
sharp.cache(false);

export interface Picture {
  readonly bytes: Buffer;
  readonly contentType: 'image/jpeg' | 'image/webp';
  readonly extension: 'jpg' | 'webp';
  readonly width: number;
  readonly height: number;
}

// A large picture takes a hundred megabytes while it is drawn: two at a time, the others wait.
const MOST_AT_ONCE = 2;
let drawing = 0;
const waiting: (() => void)[] = [];

/** JPEG stays JPEG; PNG and WebP become WebP, which keeps transparency. At most 2048 pixels wide and high. */
export async function redrawImage(source: Buffer, kind: Exclude<ContentKind, 'PDF'>): Promise<Picture> {
  if (drawing >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else drawing += 1;
  try {
    return await redraw(source, kind);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else drawing -= 1;
  }
}

async function redraw(source: Buffer, kind: Exclude<ContentKind, 'PDF'>): Promise<Picture> {
  const image = sharp(source, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1, animated: false });
  await assertSize(image);
  const drawn = image
    .timeout({ seconds: PATIENCE_SECONDS })
    .autoOrient()
    .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  const isJpeg = kind === 'JPEG';
  const written = isJpeg
    ? drawn.jpeg({ quality: 84, mozjpeg: true })
    : drawn.webp({ quality: 86, smartSubsample: true });
  try {
    const { data, info } = await written.toBuffer({ resolveWithObject: true });
    return {
      bytes: data,
      contentType: isJpeg ? 'image/jpeg' : 'image/webp',
      extension: isJpeg ? 'jpg' : 'webp',
      width: info.width,
      height: info.height,
    };
  } catch {
    throw badInput('file', 'IMAGE_BROKEN');
  }
}

async function assertSize(image: Sharp): Promise<void> {
  const size = await image.metadata().catch((error: Error) => {
    throw badInput('file', /pixel limit|dimension/i.test(error.message) ? 'IMAGE_TOO_BIG' : 'IMAGE_BROKEN');
  });
  if (size.width * size.height > MAX_PIXELS) throw badInput('file', 'IMAGE_TOO_BIG');
}
