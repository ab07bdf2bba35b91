// Photos are made small on the phone: three hundred kilobytes go up instead of five megabytes, and where and when they were
// taken stays here.

export const mostBytes = 300_000;
const longestEdgePx = 1_600;
const shortestEdgePx = 480;
const qualities = [0.84, 0.72, 0.6];

/** The picture drawn anew, upright and without what the camera wrote into it. What this browser cannot read goes up as it is. */
export async function shrinkPhoto(file: File): Promise<File> {
  if (!file.type.startsWith('image/') || file.type === 'image/svg+xml') return file;
  let image: ImageBitmap;
  try {
    image = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    // HEIC and its like: the server says in words which formats it takes.
    return file;
  }
  try {
    return await drawn(image, file);
  } finally {
    image.close();
  }
}

async function drawn(image: ImageBitmap, file: File): Promise<File> {
  const longest = Math.max(image.width, image.height);
  // A drawing with few colours is smaller and sharper as it is.
  if (file.type === 'image/png' && longest <= longestEdgePx) {
    const png = await encoded(image, 1, 'image/png', 1);
    if (png && png.size <= mostBytes) return named(png, file, 'png');
  }
  let smallest: Blob | null = null;
  for (let edge = Math.min(longestEdgePx, longest); edge >= Math.min(shortestEdgePx, longest); edge *= 0.8) {
    for (const quality of qualities) {
      const blob = await encoded(image, edge / longest, 'image/jpeg', quality);
      if (!blob) return file;
      if (!smallest || blob.size < smallest.size) smallest = blob;
      if (blob.size <= mostBytes) return named(blob, file, 'jpg');
    }
  }
  return smallest ? named(smallest, file, 'jpg') : file;
}

function encoded(image: ImageBitmap, scale: number, type: string, quality: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  if (type === 'image/jpeg') {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality));
}

const named = (blob: Blob, { name }: File, extension: string): File =>
  new File([blob], `${name.replace(/\.\w+$/, '')}.${extension}`, { type: blob.type });
