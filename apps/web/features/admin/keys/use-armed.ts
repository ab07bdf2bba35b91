import { useCallback, useEffect, useState } from 'react';

/** As long as a case has to be on the screen before a single key decides it. */
const sightMs = 1_000;

/** A callback ref for the end of what is to be read, and whether it has been on the screen. */
export function useReadToEnd(): [end: (element: Element | null) => void, isRead: boolean] {
  const [element, end] = useState<Element | null>(null);
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    if (!element || isRead) return undefined;
    const watch = new IntersectionObserver((entries) => entries.some((each) => each.isIntersecting) && setRead(true));
    watch.observe(element);
    return () => watch.disconnect();
  }, [element, isRead]);
  return [useCallback((found: Element | null) => end(found), []), isRead];
}

/** A key that is still held, or pressed twice, must not decide what nobody has seen: the keys wait for the eyes. */
export function useArmed(isRead: boolean): boolean {
  const [isArmed, setArmed] = useState(false);
  useEffect(() => {
    setArmed(false);
    if (!isRead) return undefined;
    const timer = setTimeout(() => setArmed(true), sightMs);
    return () => clearTimeout(timer);
  }, [isRead]);
  return isArmed;
}
