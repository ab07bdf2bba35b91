import { createContext, useContext, useEffect } from 'react';

export interface PageMeta {
  title: string;
  description?: string;
  /** The answer's status when the page is drawn on the server. */
  status?: number;
  /** What is not for search engines. */
  noIndex?: boolean;
  /** Somebody under 18 appears on it: no search engine, no share image, kept by no cache. */
  showsMinor?: boolean;
  image?: string;
  /** Kept by no cache and brought back by no «back»: what one would rather not have found on the device. */
  isKeptNowhere?: boolean;
}

/** Filled while the server draws; in the browser the title follows by itself. */
export const PageMetaContext = createContext<{ current: PageMeta | null } | null>(null);

export function usePageMeta(meta: PageMeta): void {
  const collected = useContext(PageMetaContext);
  if (collected) collected.current = meta;
  useEffect(() => {
    document.title = meta.title;
  }, [meta.title]);
}
