import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Icon } from './icon.js';

/** Rows that say how things stand, each of which opens to the whole of it. */
export function Disclosures({ children }: { children: ReactNode }) {
  return (
    <div className="divide-y divide-hairline overflow-hidden rounded-card bg-surface ring-1 ring-hairline">
      {children}
    </div>
  );
}

interface DisclosureProps {
  /** A link to `#id` opens it. */
  id: string;
  title: ReactNode;
  /** How it stands, in a line that spares most people the opening. */
  state?: ReactNode;
  /** Another place inside that links lead to; it scrolls there by itself. */
  holds?: (place: string) => boolean;
  children: ReactNode;
}

/** What is inside is made, and read from the server, when it is first opened; closed again it keeps what was typed. */
export function Disclosure({ id, title, state, holds, children }: DisclosureProps) {
  const { hash, key } = useLocation();
  const place = hash.slice(1);
  const isMeant = place === id || (place !== '' && (holds?.(place) ?? false));
  const [isOpen, setOpen] = useState(isMeant);
  const [wasOpened, setOpened] = useState(isMeant);
  const element = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isMeant) return;
    setOpen(true);
    setOpened(true);
    if (place === id) element.current?.scrollIntoView({ block: 'start' });
  }, [isMeant, place, id, key]);
  return (
    <details
      ref={element}
      id={id}
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) setOpened(true);
      }}
      className="group scroll-mt-24"
    >
      <summary className="flex min-h-16 list-none items-center gap-4 px-5 py-3 hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <span className="grid min-w-0 flex-1">
          <h3 className="text-base tracking-normal wrap-anywhere">{title}</h3>
          {state && <span className="text-sm text-muted wrap-anywhere numbers">{state}</span>}
        </span>
        <Icon name="down" className="size-5 shrink-0 text-muted transition-transform group-open:rotate-180" />
      </summary>
      {wasOpened && <div className="grid gap-5 px-5 pt-2 pb-6">{children}</div>}
    </details>
  );
}
