import { encode } from 'uqr';

/** Dark on white in both themes: many cameras do not read it the other way round. */
export function QrPicture({ text, label, className = '' }: { text: string; label: string; className?: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 3 });
  const squares = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={`rounded-control bg-[#fff] ${className}`}
    >
      <path d={squares} fill="#13212c" />
    </svg>
  );
}
