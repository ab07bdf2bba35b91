/** Sky over the steppe, first sun: the picture that the product stands for. Decoration only. */
export function Scene() {
  return (
    <svg
      viewBox="0 0 1440 640"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      className="absolute inset-0 -z-10 size-full"
    >
      <linearGradient id="scene-sky" x2="0" y2="1">
        <stop stopColor="var(--scene-sky)" />
        <stop offset=".85" stopColor="var(--scene-glow)" />
      </linearGradient>
      <path fill="url(#scene-sky)" d="M0 0h1440v640H0z" />
      <circle cx="1060" cy="300" r="190" fill="var(--scene-sun)" opacity=".14" />
      <circle cx="1060" cy="300" r="130" fill="var(--scene-sun)" opacity=".2" />
      <circle cx="1060" cy="300" r="78" fill="var(--scene-sun)" />
      <path
        fill="var(--scene-far)"
        d="M0 470l120-46 96 30 150-92 118 74 92-36 128 70 150-118 96 62 110-84 132 104 98-58 150 92v172H0z"
      />
      <path
        fill="var(--scene-middle)"
        d="M0 520l90-34 130 52 148-96 102 62 124-48 170 86 132-74 150 82 128-104 116 70 150-40v204H0z"
      />
      <path fill="var(--scene-near)" d="M0 566l160 8 150-56 138 54 180-32 170 54 190-70 150 52 142-38 160 44v98H0z" />
      <path fill="var(--scene-ground)" d="M0 612c240-26 470-22 720-4s500 14 720-8v40H0z" />
    </svg>
  );
}
