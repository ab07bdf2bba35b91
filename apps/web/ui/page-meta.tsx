import { createContext, useContext, useEffect } from 'react';

export interface PageMeta {
  title: string;
  description?: string;
  /** The answer's status when the page is drawn on the server. */
  status?: number;
  /** Pages on which a minor appears, and all that is not for search engines. */
  noIndex?: boolean;
  image?: string;
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
