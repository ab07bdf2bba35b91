import { accessToken } from './session.js';
import type { LocalePath } from '#kernel';

export interface UploadedFile {
  id: string;
}

const maxEdgePx = 1600;
const shrinkAboveBytes = 300_000;

/** Photos are made small on the phone: three hundred kilobytes go up instead of five megabytes. The server re-encodes anyway. */
export async function shrinkImage(file: File): Promise<File> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size <= shrinkAboveBytes) return file;
  const image = await createImageBitmap(file);
  const scale = Math.min(1, maxEdgePx / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.82));
  if (!blob || blob.size >= file.size) return file;
  return new File([blob], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' });
}

export class UploadRefused extends Error {}

interface Answer {
  id?: string;
  message?: string;
  fields?: { message: string }[];
}

/** What is wrong with this very file; the message beside it speaks of the request as a whole. */
const reasonIn = (answer: Answer | null): string => answer?.fields?.[0]?.message ?? answer?.message ?? '';

/** Sends one file; XMLHttpRequest, because fetch does not tell how far an upload is. The refusal's text comes from the server. */
export async function uploadFile(
  file: File,
  locale: LocalePath,
  onProgress: (share: number) => void,
): Promise<UploadedFile> {
  const [small, token] = await Promise.all([shrinkImage(file), accessToken(locale)]);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/files');
    request.responseType = 'json';
    request.setRequestHeader('X-Client', 'web');
    request.setRequestHeader('Accept-Language', locale);
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => reject(new Error('The upload was cut off.'));
    request.onload = () => {
      const answer = request.response as Answer | null;
      if (request.status < 300 && answer?.id) resolve({ id: answer.id });
      else reject(new UploadRefused(reasonIn(answer)));
    };
    const form = new FormData();
    form.append('file', small);
    request.send(form);
  });
}
