// One file to the server's file door. XMLHttpRequest, because fetch does not tell how far an upload is.
import type { LocalePath } from '#kernel';
import { accessToken } from '../data/session.js';

/** The server has looked at the file and does not take it; the message says why, in the reader's language. */
export class UploadRefused extends Error {}
/** Nothing definite was heard: it is tried again when the connection is back. */
export class UploadCutOff extends Error {}

/** An upload that does not move for so long is dead, whatever the phone says about its connection. */
const silentMs = 30_000;

interface Answer {
  id?: string;
  message?: string;
  fields?: { message: string }[];
}
interface Sending {
  locale: LocalePath;
  onProgress: (share: number) => void;
}

export async function sendFile(file: File, sending: Sending): Promise<string> {
  let answer = await post(file, sending, await tokenFor(sending.locale, false));
  if (answer.status === 401) answer = await post(file, sending, await tokenFor(sending.locale, true));
  const { status, body } = answer;
  if (status < 300 && body?.id) return body.id;
  if (status === 401 || status === 429 || status >= 500) throw new UploadCutOff(reasonIn(body));
  throw new UploadRefused(reasonIn(body));
}

async function tokenFor(locale: LocalePath, renew: boolean): Promise<string | null> {
  try {
    return await accessToken(locale, renew);
  } catch {
    throw new UploadCutOff();
  }
}

/** What is wrong with this very file; the message beside it speaks of the request as a whole. */
const reasonIn = (answer: Answer | null): string => answer?.fields?.[0]?.message ?? answer?.message ?? '';

function post(file: File, { locale, onProgress }: Sending, token: string | null) {
  return new Promise<{ status: number; body: Answer | null }>((resolve, reject) => {
    const request = new XMLHttpRequest();
    let watch: ReturnType<typeof setTimeout>;
    const isMoving = () => {
      clearTimeout(watch);
      watch = setTimeout(() => request.abort(), silentMs);
    };
    const ended = () => clearTimeout(watch);
    request.open('POST', '/files');
    request.responseType = 'json';
    request.setRequestHeader('X-Client', 'web');
    request.setRequestHeader('Accept-Language', locale);
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = (event) => {
      isMoving();
      onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    };
    request.onloadend = ended;
    request.onerror = request.onabort = () => reject(new UploadCutOff());
    request.onload = () => resolve({ status: request.status, body: request.response as Answer | null });
    const form = new FormData();
    form.append('file', file);
    isMoving();
    request.send(form);
  });
}
