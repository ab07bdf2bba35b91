import type { CoverPalette } from '../../ui/cover.js';

const palettes: Record<CoverPalette, readonly string[]> = {
  dawn: ['education', 'tourism', 'other'],
  steppe: ['agriculture', 'ecology', 'food'],
  dusk: ['culture', 'media', 'social'],
  apricot: ['retail', 'services', 'finance'],
  poppy: ['health', 'sport'],
  slate: ['technology', 'manufacturing', 'construction', 'transport'],
};

/** A sector keeps its colours everywhere. */
export function paletteOf(sector: string | undefined): CoverPalette {
  const found = Object.entries(palettes).find(([, slugs]) => slugs.includes(sector ?? 'other'));
  return (found?.[0] ?? 'dawn') as CoverPalette;
}
