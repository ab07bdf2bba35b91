import { createContext, useContext } from 'react';

/** Whether the reader counts every kilobyte: pictures that only decorate are left out then. */
export const SaverContext = createContext(false);

export const useSaver = (): boolean => useContext(SaverContext);
