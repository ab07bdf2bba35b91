import { useSaver } from '../device/saver.js';

export type CoverPalette = 'dawn' | 'steppe' | 'dusk' | 'apricot' | 'poppy' | 'slate';

/** Sky, sun, and three ridges from far to near. */
const palettes: Record<
  CoverPalette,
  readonly [sky: string, glow: string, sun: string, far: string, middle: string, near: string]
> = {
  dawn: ['#BFE6F0', '#FDF0D5', '#FFC42E', '#8CC4D3', '#3E93AB', '#006B87'],
  steppe: ['#D8EDE6', '#FCF3D6', '#FFC42E', '#A9D3A4', '#5DA77B', '#177245'],
  dusk: ['#D9D2F7', '#FBE3DC', '#FFD266', '#B7AAEE', '#7F69D6', '#4B35A8'],
  apricot: ['#FFE3BC', '#FFF4DE', '#F59A2F', '#F2BE85', '#D68B4F', '#9A5622'],
  poppy: ['#FBD9D6', '#FFF1DF', '#FFC42E', '#EFAFAE', '#CF6A76', '#9A2C42'],
  slate: ['#D3E1EB', '#F6EFE0', '#FFC42E', '#A9BFCE', '#648398', '#2F4A5E'],
};

/** Small numbers from a word, always the same ones: a project keeps its mountains. */
function numbersFrom(seed: string): () => number {
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619),
    2_166_136_261,
  );
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9;
    return ((state ^ (state >>> 13)) >>> 0) / 4_294_967_296;
  };
}

/** One ridge: peaks at about even distances, a flank in light and one in shade. */
function ridge(next: () => number, height: number, peaks: number): string {
  const width = 400 / peaks;
  const points = Array.from({ length: peaks + 1 }, (_, index) => {
    const x = Math.round(index * width + (next() - 0.5) * width * 0.3);
    const top = Math.round(height - next() * 46);
    const valley = Math.round(height + 18 + next() * 16);
    return `L${x} ${top}L${Math.round(x + width / 2)} ${valley}`;
  });
  return `M-60 225V${height + 20}${points.join('')}L460 225Z`;
}

/** A generated picture of sky, sun and mountains for projects without a photo: it needs nobody's face and weighs nothing. */
export function Cover({ seed, palette, className = '' }: { seed: string; palette: CoverPalette; className?: string }) {
  const isSaving = useSaver();
  const next = numbersFrom(seed);
  const [sky, glow, sun, far, middle, near] = palettes[palette];
  if (isSaving) return <div style={{ background: near }} className="h-16" />;
  const id = `sky-${palette}`;
  const sunAt = { x: Math.round(190 + next() * 150), y: Math.round(60 + next() * 36) };
  return (
    <svg
      viewBox="0 0 400 225"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      className={`block aspect-video w-full ${className}`}
    >
      <linearGradient id={id} x2="0" y2="1">
        <stop stopColor={sky} className="dark:[stop-color:var(--cover-sky)]" />
        <stop offset="1" stopColor={glow} className="dark:[stop-color:var(--cover-glow)]" />
      </linearGradient>
      <path fill={`url(#${id})`} d="M0 0h400v225H0z" />
      <circle cx={sunAt.x} cy={sunAt.y} r="46" fill={sun} opacity=".22" />
      <circle cx={sunAt.x} cy={sunAt.y} r="27" fill={sun} />
      <g className="dark:brightness-[.62]">
        <path fill={far} d={ridge(next, 128, 3)} />
        <path fill={middle} d={ridge(next, 158, 4)} />
        <path fill={near} d={ridge(next, 190, 3)} />
      </g>
    </svg>
  );
}
