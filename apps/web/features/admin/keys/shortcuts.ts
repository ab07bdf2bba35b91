import { useEffect, useRef, useState } from 'react';

const storeName = 'asar.shortcuts';

/** Single keys can be switched off (WCAG 2.1.4): speech input and screen readers send them too. */
export function useShortcutSetting(): [isOn: boolean, set: (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => localStorage.getItem(storeName) !== 'off');
  const set = (next: boolean) => {
    localStorage.setItem(storeName, next ? 'on' : 'off');
    setOn(next);
  };
  return [isOn, set];
}

export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

const russian = 'йцукенгшщзфывапролдячсмитью';
const latin = 'qwertyuiopasdfghjklzxcvbnm,.';

/** The key as it is printed on a Latin keyboard, whichever layout is on. */
function keyOf(event: KeyboardEvent): string {
  const typed = event.key.toLowerCase();
  const place = russian.indexOf(typed);
  return typed.length === 1 && place >= 0 ? (latin[place] ?? typed) : typed;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

export function useShortcuts(shortcuts: Shortcuts, isOn: boolean): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const run = latest.current[keyOf(event)];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isOn]);
}
