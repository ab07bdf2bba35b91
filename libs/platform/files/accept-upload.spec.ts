import { describe, expect, it } from '@jest/globals';
import { deflateRawSync, deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import sharp, { type Sharp } from 'sharp';
import { Problem } from '../problems/problem.js';
import { problemsOfTexts } from '../texts/index.js';
import { acceptUpload, MAX_UPLOAD_BYTES } from './accept-upload.js';
import { cleanName } from './clean-name.js';
import { filesTexts } from './files.texts.js';

const picture = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#006b87' } });
const jpeg = await picture(40, 20).jpeg().toBuffer();
const png = await picture(40, 20).png().toBuffer();
const webp = await picture(40, 20).webp().toBuffer();

/** What is wrong with an upload: the code of the field `file`, or the accepted file. */
async function wrongWith(bytes: Buffer, name: string, declaredType = 'application/octet-stream'): Promise<string> {
  try {
    const { contentType } = await acceptUpload({ bytes, name, declaredType });
    return contentType;
  } catch (error) {
    const { code, details } = error as Problem;
    return code === 'BAD_USER_INPUT' && details.fields?.[0]?.path === 'file' ? details.fields[0].wrong : String(error);
  }
}

const plainPdf = (body: string): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n${body}\ntrailer << /Root 1 0 R >>\n%%EOF\n`, 'latin1');

const stream = (dictionary: string, body: Buffer): string =>
  `9 0 obj\n<< ${dictionary} >>\nstream\n${body.toString('latin1')}\nendstream\nendobj`;

function drawnPdf(draw: (pdf: PDFKit.PDFDocument) => void = () => undefined): Promise<Buffer> {
  const pdf = new PDFDocument();
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  pdf.text('A receipt');
  draw(pdf);
  pdf.end();
  return new Promise((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))));
}

/** A PNG whose header claims any size; its checksum is right, its pixels are not there. */
function pngClaiming(width: number, height: number): Buffer {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  let crc = ~0;
  for (const byte of bytes.subarray(12, 29)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  bytes.writeUInt32BE(~crc >>> 0, 29);
  return bytes;
}

describe('what is taken', () => {
  it.each([
    ['a JPEG', jpeg, 'photo.JPG', 'image/jpeg', 'image/jpeg'],
    ['a JPEG of an older program', jpeg, 'photo.jpeg', 'image/pjpeg', 'image/jpeg'],
    ['a PNG', png, 'logo.png', 'image/png', 'image/webp'],
    ['a WebP without a declared type', webp, 'cover.webp', 'application/octet-stream', 'image/webp'],
    ['a picture of the camera without a name', jpeg, 'blob', 'image/jpeg; charset=binary', 'image/jpeg'],
  ])('%s', async (_, bytes, name, declared, contentType) => {
    expect(await wrongWith(bytes, name, declared)).toBe(contentType);
  });

  it('a PDF, as it is', async () => {
    const source = await drawnPdf();
    const accepted = await acceptUpload({ bytes: source, name: 'Есеп 1.pdf', declaredType: 'application/pdf' });
    expect(accepted.bytes.equals(source)).toBe(true);
    expect([accepted.name, accepted.contentType, accepted.width]).toEqual(['Есеп 1.pdf', 'application/pdf', null]);
  });
});

describe('what is refused', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  it.each([
    ['nothing', Buffer.alloc(0), 'a.png', 'FILE_EMPTY'],
    ['more than 10 MB', Buffer.alloc(MAX_UPLOAD_BYTES + 1, 1), 'a.png', 'FILE_TOO_LARGE'],
    ['SVG', svg, 'a.svg', 'FILE_KIND'],
    ['SVG that says PNG', svg, 'a.png', 'FILE_KIND'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'a.html', 'FILE_KIND'],
    ['a program', Buffer.from('MZ\x90\x00', 'latin1'), 'a.exe', 'FILE_KIND'],
    ['a GIF', Buffer.from('GIF89a'), 'a.gif', 'FILE_KIND'],
    ['an archive', Buffer.from('PK\x03\x04'), 'a.zip', 'FILE_KIND'],
    ['HEIC, with its own text', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'), 'IMG_1.heic', 'FILE_HEIC'],
    ['a JPEG called PNG', jpeg, 'a.png', 'FILE_MISMATCH'],
    ['a JPEG with a second ending', jpeg, 'a.jpg.exe', 'FILE_MISMATCH'],
    ['a broken JPEG', jpeg.subarray(0, 200), 'a.jpg', 'IMAGE_BROKEN'],
    ['a header alone', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'a.png', 'IMAGE_BROKEN'],
    ['60,000 × 60,000', pngClaiming(60_000, 60_000), 'a.png', 'IMAGE_TOO_BIG'],
    ['a picture ten pixels wide and six million high', pngClaiming(10, 6_000_000), 'a.png', 'IMAGE_TOO_BIG'],
  ])('%s', async (_, bytes, name, wrong) => {
    const started = performance.now();
    expect(await wrongWith(bytes, name)).toBe(wrong);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('a declared type that is another', async () => {
    expect(await wrongWith(png, 'a.png', 'application/pdf')).toBe('FILE_MISMATCH');
    expect(await wrongWith(jpeg, 'a.jpg', 'text/html')).toBe('FILE_MISMATCH');
  });
});

describe('pictures are drawn anew', () => {
  it('without the place they were taken at, upright', async () => {
    const source = await picture(40, 20)
      .withExif({ IFD0: { Copyright: 'me' }, IFD3: { GPSLatitude: '43/1 15/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(source).metadata()).exif).toBeDefined();
    const { bytes, width, height } = await acceptUpload({ bytes: source, name: 'a.jpg', declaredType: 'image/jpeg' });
    const { exif, orientation } = await sharp(bytes).metadata();
    expect([exif, orientation, width, height]).toEqual([undefined, undefined, 20, 40]);
  });

  it('at most 2048 pixels wide', async () => {
    const source = await picture(5_000, 1_000).jpeg().toBuffer();
    const { width, height, sha256 } = await acceptUpload({ bytes: source, name: 'a.jpg', declaredType: 'image/jpeg' });
    expect([width, height]).toEqual([2_048, 410]);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('without what was appended: a page or an archive', async () => {
    const polyglot = Buffer.concat([png, Buffer.from('<script>alert(1)</script>PK\x05\x06')]);
    const { bytes } = await acceptUpload({ bytes: polyglot, name: 'a.png', declaredType: 'image/png' });
    expect(bytes.includes('script')).toBe(false);
    expect(bytes.includes('PK\x05\x06')).toBe(false);
  });
});

describe('a PDF with more than paper', () => {
  const script = '5 0 obj\n<< /S /JavaScript /JS (app.alert\\(1\\)) >>\nendobj';
  const packed = (pack: (bytes: Buffer) => Buffer): string =>
    stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', pack(Buffer.from(`5 0 ${script}`)));

  it.each([
    ['a script', plainPdf(script), 'PDF_ACTIVE'],
    ['a script under another spelling', plainPdf('<< /S /J#61va#53cript >>'), 'PDF_ACTIVE'],
    ['a script by its short name', plainPdf('<< /#4aS (x) >>'), 'PDF_ACTIVE'],
    ['a launched program', plainPdf('<< /S /Launch /F (cmd.exe) >>'), 'PDF_ACTIVE'],
    ['an embedded file', plainPdf('<< /Names << /EmbeddedFiles 7 0 R >> >>'), 'PDF_ACTIVE'],
    ['a form with programs', plainPdf('<< /AcroForm << /XFA 8 0 R >> >>'), 'PDF_ACTIVE'],
    ['a script in a compressed object stream', plainPdf(packed(deflateSync)), 'PDF_ACTIVE'],
    ['the same cut short', plainPdf(packed((bytes) => deflateSync(bytes).subarray(0, -4))), 'PDF_ACTIVE'],
    ['the same behind a faked keyword', plainPdf(`% stream\n${packed(deflateSync)}`), 'PDF_ACTIVE'],
    [
      'the same with a wrong checksum',
      plainPdf(
        packed((bytes) => Buffer.concat([Buffer.from('x\x9c', 'latin1'), deflateRawSync(bytes), Buffer.alloc(4)])),
      ),
      'PDF_ACTIVE',
    ],
    [
      'an object stream under another filter',
      plainPdf(stream('/Type /ObjStm /First 4 /Filter [/ASCIIHexDecode /FlateDecode]', Buffer.from('00'))),
      'PDF_BROKEN',
    ],
    [
      'an object stream that unpacks without end',
      plainPdf(stream('/Type /ObjStm /First 4 /Filter /FlateDecode', deflateSync(Buffer.alloc(40_000_000)))),
      'PDF_BROKEN',
    ],
    ['an object stream that never ends', plainPdf('9 0 obj << /Type /ObjStm >>\nstream\nabc'), 'PDF_BROKEN'],
    ['a password', plainPdf('<< /Encrypt 4 0 R >>'), 'PDF_LOCKED'],
    ['no end', Buffer.from('%PDF-1.7\n1 0 obj\n'), 'PDF_BROKEN'],
    ['two hundred thousand keywords', plainPdf('stream\n'.repeat(250_000)), 'PDF_BROKEN'],
  ])('%s is refused', async (_, bytes, wrong) => {
    const started = performance.now();
    expect(await wrongWith(bytes, 'a.pdf')).toBe(wrong);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('may have links, and loses what was appended', async () => {
    const linked = await drawnPdf((pdf) => pdf.text('asar.kz', { link: 'https://asar.kz' }));
    expect(await wrongWith(linked, 'a.pdf')).toBe('application/pdf');
    const tailed = Buffer.concat([linked, Buffer.from('PK\x03\x04 an archive')]);
    const { bytes } = await acceptUpload({ bytes: tailed, name: 'a.pdf', declaredType: 'application/pdf' });
    expect(bytes.includes('PK\x03\x04')).toBe(false);
  });

  it('is refused by a real writer of attachments', async () => {
    const withFile = await drawnPdf((pdf) => void pdf.file(Buffer.from('hidden'), { name: 'hidden.txt' }));
    expect(await wrongWith(withFile, 'a.pdf')).toBe('PDF_ACTIVE');
  });
});

describe('names', () => {
  it.each([
    ['photo.png', 'photo.webp'],
    ['../../etc/passwd', 'passwd.webp'],
    ['C:\\Users\\me\\Суретім.JPG', 'Суретім.webp'],
    ['evil\u202egpj.exe', 'evilgpj.webp'],
    ['a\u0000b\u200b\r\nc.png', 'abc.webp'],
    ['.htaccess', 'file.webp'],
    ['', 'file.webp'],
    ['<b>"x"</b>.png', 'b.webp'],
    ['  Жоба   жоспары .pdf', 'Жоба жоспары.webp'],
    ['\ud800.png', 'file.webp'],
  ])('%j becomes %s', (name, clean) => {
    expect(cleanName(name, 'webp')).toBe(clean);
  });

  it('have at most 120 characters', () => {
    expect([...cleanName(`${'ә'.repeat(300)}.png`, 'webp')]).toHaveLength(120);
  });
});

it('has good texts', () => {
  expect(problemsOfTexts(filesTexts)).toEqual([]);
});
