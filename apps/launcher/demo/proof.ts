import sharp from 'sharp';

const PROOF = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="420">
  <rect width="640" height="420" fill="#FBFAF6"/><rect x="24" y="24" width="592" height="372" rx="16" fill="none" stroke="#006B87" stroke-width="4"/>
  <rect x="64" y="80" width="280" height="20" rx="10" fill="#13212C"/><rect x="64" y="130" width="420" height="12" rx="6" fill="#6F7E8A"/>
  <rect x="64" y="160" width="380" height="12" rx="6" fill="#6F7E8A"/><rect x="64" y="190" width="440" height="12" rx="6" fill="#6F7E8A"/>
  <rect x="64" y="250" width="200" height="12" rx="6" fill="#6F7E8A"/><circle cx="520" cy="300" r="56" fill="none" stroke="#006B87" stroke-width="6"/>
</svg>`;

/** A drawn sheet with lines and a stamp, and nobody's data: what the invented guardians show. */
export function drawnProof(): Promise<Buffer> {
  return sharp(Buffer.from(PROOF)).png().toBuffer();
}
