/** Sun over two ridges; the name is written in Latin letters in every language. */
export function Logo() {
  return (
    <span className="inline-flex items-center gap-2.5 text-xl font-extrabold tracking-tight text-ink">
      <svg viewBox="0 0 32 32" aria-hidden="true" className="size-9">
        <rect width="32" height="32" rx="9" className="fill-sky-soft" />
        <circle cx="19.5" cy="12" r="5" className="fill-sun" />
        <path d="M3 27 11 15l5.5 7.5 3.5-4.5L29 27a5 5 0 0 1-3 1H6a5 5 0 0 1-3-1Z" className="fill-sky" />
      </svg>
      Asar
    </span>
  );
}
