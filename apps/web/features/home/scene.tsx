import { useSaver } from '../../device/saver.js';

/** Sky over the steppe, first sun: the picture that the product stands for. Decoration only; the words stand above the ridges. */
export function Scene() {
  const isSaving = useSaver();
  return (
    <div aria-hidden="true" className="absolute inset-0 -z-10 bg-linear-to-b from-(--scene-sky) to-(--scene-glow)">
      {!isSaving && <Ridges />}
    </div>
  );
}

function Ridges() {
  return (
    <svg
      viewBox="0 0 1440 460"
      preserveAspectRatio="xMaxYMax slice"
      className="absolute inset-x-0 bottom-0 h-64 w-full sm:h-115"
    >
      <circle cx="1130" cy="172" r="172" fill="var(--scene-sun)" opacity=".14" />
      <circle cx="1130" cy="172" r="122" fill="var(--scene-sun)" opacity=".2" />
      <circle cx="1130" cy="172" r="74" fill="var(--scene-sun)" />
      <path
        fill="var(--scene-far)"
        d="M0 340l120-36 96 24 150-66 118 54 92-26 128 50 150-90 96 46 110-92 132 92 98-46 150 80v130H0z"
      />
      <path
        fill="var(--scene-middle)"
        d="M0 376l90-26 130 40 148-72 102 46 124-36 170 64 132-56 150 62 128-80 116 54 150-30v118H0z"
      />
      <path fill="var(--scene-near)" d="M0 410l160 6 150-40 138 38 180-22 170 38 190-50 150 38 142-28 160 32v38H0z" />
      <path fill="var(--scene-ground)" d="M0 446c240-18 470-16 720-3s500 10 720-6v23H0z" />
    </svg>
  );
}
