// The text of an .eml file. The two parts are UTF-8 as they are (8bit), so that `cat` shows the mail and a link stays in
// one piece; libraries for sending fold and encode instead. Only the headers are encoded (RFC 2047), for mail programs.
import type { Mail } from './mail-sender.js';

export interface EmlHeaders {
  readonly from: string;
  readonly messageId: string;
  readonly at: Date;
}

export function emlText(mail: Mail, { from, messageId, at }: EmlHeaders): string {
  const boundary = `asar-${messageId.slice(0, 24)}`;
  return [
    `From: ${mailbox(from)}`,
    `To: ${mailbox(mail.to)}`,
    `Subject: ${encodedHeader(mail.subject)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${messageId}>`,
    `Content-Language: ${mail.locale.toLowerCase()}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part(boundary, 'text/plain', mail.text),
    ...part(boundary, 'text/html', mail.html),
    `--${boundary}--`,
    '',
  ].join('\n');
}

function part(boundary: string, contentType: string, content: string): string[] {
  return [
    `--${boundary}`,
    `Content-Type: ${contentType}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
    '',
    content,
  ];
}

/** "Name <address>" or an address alone; the name is encoded where it must be, line breaks never survive. */
function mailbox(text: string): string {
  const clean = text.replace(/[\r\n\0]+/g, ' ').trim();
  const named = /^(.*?)\s*<([^<>]+)>$/.exec(clean);
  return named ? `${encodedHeader(named[1] ?? '')} <${named[2]}>`.trim() : clean;
}

// An encoded word has at most 75 characters (RFC 2047, 2): 45 bytes make 60 in base64.
const BYTES_PER_WORD = 45;

function encodedHeader(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes('=?')) return text;
  const words: string[] = [''];
  for (const letter of text) {
    const last = words.length - 1;
    if (Buffer.byteLength((words[last] ?? '') + letter) > BYTES_PER_WORD) words.push(letter);
    else words[last] += letter;
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\n ');
}
