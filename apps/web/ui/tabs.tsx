import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';

export interface Tab {
  key: string;
  label: ReactNode;
  content: ReactNode;
}

/** Tabs whose choice stands in the address (`?tab=…`), so that it can be sent to somebody and survives a reload. */
export function Tabs({ tabs, label, parameter = 'tab' }: { tabs: readonly Tab[]; label: string; parameter?: string }) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useSearchParams();
  const current = tabs.find((tab) => tab.key === search.get(parameter)) ?? tabs[0];
  const chosen = current?.key;
  useEffect(() => bringToMiddle(list.current), [chosen]);
  if (!current) return null;
  const choose = (key: string) =>
    setSearch((before) => (before.set(parameter, key), before), { replace: true, preventScrollReset: true });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(tabs.indexOf(current) + step + tabs.length) % tabs.length]!;
    choose(next.key);
    list.current?.querySelector<HTMLElement>(`[data-key="${next.key}"]`)?.focus();
  };
  return (
    <div className="grid gap-6">
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        onKeyDown={onKeyDown}
        className="relative -mx-4 flex gap-1 overflow-x-auto border-b border-hairline px-4 lg:mx-0 lg:px-0"
      >
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            data-key={tab.key}
            aria-selected={tab === current}
            aria-controls={`${id}-panel`}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => choose(tab.key)}
            className="min-h-12 shrink-0 border-b-4 border-transparent px-4 font-semibold text-muted hover:text-ink aria-selected:border-sky aria-selected:text-ink"
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${current.key}`}>
        {current.content}
      </div>
    </div>
  );
}

/** A row that is wider than the screen shows the tab that is open, whichever it is. */
function bringToMiddle(list: HTMLElement | null): void {
  const tab = list?.querySelector<HTMLElement>('[aria-selected=true]');
  if (list && tab) list.scrollLeft = tab.offsetLeft - (list.clientWidth - tab.offsetWidth) / 2;
}
