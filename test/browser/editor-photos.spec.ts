// Photos of a project: made small on the phone and without what the camera wrote into them; kept on the device while there is no
// connection, also through a killed tab; what the server does not take is told in words.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { Page } from 'playwright-core';
import type { Actor } from '../harness/cast.js';
import { readerOf, type Reader } from './reader.js';
import { settled, startSite, type Site } from './site.js';
import { until } from './typing.js';
import { wordsIn } from './words.js';

const words = wordsIn('ru');
const mostBytes = 300_000;

let site: Site;
let lead: Actor;
let teamId = '';

beforeAll(async () => {
  site = await startSite();
  lead = await site.cast.adult('Айгерім Бекова', { locale: 'KK' });
  ({ id: teamId } = await lead.does<{ id: string }>('createTeam', 'CreateTeamInput', { name: 'Кітап жолы' }, 'id'));
}, 180_000);
afterAll(() => site?.stop());

interface Sent {
  name: string;
  type: string;
  size: number;
  hasExif: boolean;
  width: number;
  height: number;
}

/** Looks at every file on its way out of the page, before the server has touched it. */
const eavesdrop = `
  window.sent = [];
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (body) {
    const file = body instanceof FormData ? body.get('file') : null;
    if (file) {
      const look = async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const text = new TextDecoder('latin1').decode(bytes);
        const image = await createImageBitmap(file).catch(() => ({ width: 0, height: 0 }));
        window.sent.push({ name: file.name, type: file.type, size: file.size, hasExif: text.includes('Exif'), width: image.width, height: image.height });
      };
      void look();
    }
    return send.call(this, body);
  };`;

async function atProof(title: string): Promise<{ reader: Reader; id: string }> {
  const input = { teamId, title, language: 'KK' };
  const { id } = await lead.does<{ id: string }>('createListing', 'CreateListingInput', input, 'id');
  const reader = await readerOf(site, { as: lead });
  await reader.page.addInitScript({ content: eavesdrop });
  await reader.opens(`/projects/${id}/edit/proof`);
  return { reader, id };
}

const sentBy = (page: Page): Promise<Sent[]> => page.evaluate<Sent[]>('window.sent');
const chooser = (page: Page) => page.locator('input[type=file]').first();

async function coverOf(id: string): Promise<string | null> {
  const query = 'query ($id: ID!) { node(id: $id) { ... on Listing { draft { cover { name } } } } }';
  const { node } = await lead.ask<{ node: { draft: { cover: { name: string } | null } } }>(query, { id });
  return node.draft.cover?.name ?? null;
}

/** As a phone takes it: twelve megapixels lying on their side, with the place and the camera's name inside. */
async function phonePhoto(): Promise<Buffer> {
  const [width, height] = [4_000, 3_000];
  const noise = await sharp({
    create: {
      width: 500,
      height: 375,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .png()
    .toBuffer();
  return sharp(noise)
    .resize(width, height)
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Make: 'Telefon' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 14/1 0/1' } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

describe('a photo of a project', () => {
  it('goes up small, upright, and without what the camera wrote into it', async () => {
    const { reader, id } = await atProof('Кішірейетін сурет');
    const buffer = await phonePhoto();
    expect(buffer.length).toBeGreaterThan(1_000_000);
    expect(buffer.toString('latin1')).toContain('Exif');
    await chooser(reader.page).setInputFiles({ name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer });
    await until(async () => (await coverOf(id)) !== null);
    const [sent] = await sentBy(reader.page);
    process.stdout.write(
      `a photo of ${Math.round(buffer.length / 1000)} kB went up with ${Math.round((sent?.size ?? 0) / 1000)} kB\n`,
    );
    expect(sent?.size).toBeLessThanOrEqual(mostBytes);
    expect(sent).toMatchObject({ type: 'image/jpeg', hasExif: false });
    expect(sent?.height).toBeGreaterThan(sent?.width ?? 0);
    await reader.page.context().close();
  });

  it('waits on the device without a connection, also through a killed tab, and goes up by itself', async () => {
    const { reader, id } = await atProof('Күтетін сурет');
    const context = reader.page.context();
    await context.setOffline(true);
    const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#62cde8' } })
      .jpeg()
      .toBuffer();
    await chooser(reader.page).setInputFiles({ name: 'аула.jpg', mimeType: 'image/jpeg', buffer });
    await reader.reads('files.waitsKept');
    expect(await sentBy(reader.page)).toEqual([]);
    await reader.page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    const page = await context.newPage();
    await page.goto(site.address(`/projects/${id}/edit`, 'ru'));
    await settled(page);
    await page.getByText(words('editor.photosWait', { count: 1 })).waitFor();
    await page.getByRole('link', { name: words('editor.sendKept') }).click();
    await until(async () => (await coverOf(id)) === 'аула.jpg');
    await context.close();
  });

  it('that is none is refused in words, and can be taken away', async () => {
    const { reader, id } = await atProof('Сурет емес');
    const buffer = Buffer.from('ftypheic but no picture at all');
    await chooser(reader.page).setInputFiles({ name: 'IMG_7.heic', mimeType: 'image/heic', buffer });
    const row = reader.page.getByRole('listitem').filter({ hasText: 'IMG_7.heic' });
    await until(async () =>
      /\p{L}{4,}/u.test(
        await row
          .getByRole('status')
          .innerText()
          .then((text) => text.replace(/\d+%|Загружается|Уменьшаем/g, '')),
      ),
    );
    expect(await coverOf(id)).toBeNull();
    await row.getByRole('button', { name: words('files.remove', { name: 'IMG_7.heic' }) }).click();
    await row.waitFor({ state: 'detached' });
    await reader.page.context().close();
  });
});
