import { useEffect, useRef } from 'react';

function toHeading(main: HTMLElement): boolean {
  const heading = main.querySelector('h1');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}

/**
 * The focus goes to the heading: screen readers begin where the eyes do. While the page is still being read the focus waits
 * at the page's root; whoever has gone on meanwhile is not called back.
 */
export function focusHeading(main: HTMLElement): () => void {
  if (toHeading(main)) return () => undefined;
  main.focus({ preventScroll: true });
  const coming = new MutationObserver(() => {
    const isWaiting = document.activeElement === main || document.activeElement === document.body;
    if (!isWaiting || toHeading(main)) coming.disconnect();
  });
  coming.observe(main, { childList: true, subtree: true });
  return () => coming.disconnect();
}

/** A page that turns into its next screen without another address starts anew as well: at its top, at its heading. */
export function useNewScreen(name: string): void {
  const before = useRef(name);
  useEffect(() => {
    if (before.current === name) return undefined;
    before.current = name;
    const main = document.getElementById('main');
    if (!main) return undefined;
    window.scrollTo(0, 0);
    return focusHeading(main);
  }, [name]);
}
