import { Icon } from './icon.js';
import { useSaver } from '../device/saver.js';

const tones = [
  'bg-sky-soft text-sky-ink',
  'bg-sun-soft text-sun-ink',
  'bg-leaf-soft text-leaf-ink',
  'bg-iris-soft text-iris-ink',
  'bg-apple-soft text-apple-ink',
];
/** The letters grow with their circle: they are a picture of the name, not the name. */
const sizes = {
  small: 'size-10 text-[calc(var(--spacing)*4)]',
  medium: 'size-14 text-[calc(var(--spacing)*5)]',
  large: 'size-24 text-[calc(var(--spacing)*9)]',
};

/**
 * A picture, or the first letters of the name: nobody has to show a face. A made-up name («Самал 482») has no letters of its own.
 * Decoration, the name stands beside it.
 */
export function Avatar({
  name,
  url,
  size = 'small',
}: {
  name: string;
  url?: string | null | undefined;
  size?: keyof typeof sizes;
}) {
  const isSaving = useSaver();
  if (url && !isSaving)
    return <img src={url} alt="" loading="lazy" className={`shrink-0 rounded-full object-cover ${sizes[size]}`} />;
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('');
  const isMadeUp = /\s\d+$/.test(name);
  const tone = tones[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % tones.length];
  return (
    <span
      aria-hidden="true"
      className={`grid shrink-0 place-items-center rounded-full font-bold ${tone} ${sizes[size]}`}
    >
      {isMadeUp ? <Icon name="person" className="size-[55%]" /> : initials}
    </span>
  );
}
