// The browser's own database: what was made on this device and has not reached the server yet. It outlives a killed tab, an
// empty battery and a lost connection.
const NAME = 'asar';
const VERSION = 1;
export type Shelf = 'drafts' | 'photos' | 'projects';
const SHELVES: readonly Shelf[] = ['drafts', 'photos', 'projects'];
/** A database that another tab keeps from opening must not keep anybody from writing. */
const openWithinMs = 3_000;

let opening: Promise<IDBDatabase> | null = null;

/** The one connection; opened anew when the browser has closed it, as phones do to pages in the background. */
function open(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    setTimeout(() => reject(new Error('The device’s database did not open.')), openWithinMs);
    request.onupgradeneeded = () => {
      for (const shelf of SHELVES) request.result.createObjectStore(shelf, { keyPath: 'key' });
    };
    request.onerror = () => reject(request.error ?? new Error('The device’s database is closed to this page.'));
    request.onsuccess = () => {
      const forget = () => (opening = null);
      request.result.onclose = forget;
      request.result.onversionchange = () => {
        request.result.close();
        forget();
      };
      resolve(request.result);
    };
  }).catch((failure: unknown) => {
    opening = null;
    throw failure;
  });
  return opening;
}

/** One transaction. It is committed by hand: nothing waits for the page's next turn, which a killed page does not have. */
async function inTransaction<Result>(
  shelf: Shelf,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result> | void,
): Promise<Result> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(shelf, mode, { durability: 'relaxed' });
    const request = work(transaction.objectStore(shelf));
    transaction.oncomplete = () => resolve(request?.result as Result);
    transaction.onabort = () => reject(transaction.error ?? new Error('The device kept nothing.'));
    if (mode === 'readwrite') transaction.commit();
  });
}

async function again<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (failure) {
    if (!(failure instanceof DOMException) || failure.name !== 'InvalidStateError') throw failure;
    opening = null;
    return work();
  }
}

export const keep = (shelf: Shelf, row: { key: string }): Promise<unknown> =>
  again(() => inTransaction(shelf, 'readwrite', (store) => store.put(row)));

/** Takes rows off and puts one in their place, both or neither. */
export const replace = (shelf: Shelf, gone: readonly string[], row: { key: string } | null): Promise<unknown> =>
  again(() =>
    inTransaction(shelf, 'readwrite', (store) => {
      for (const key of gone) store.delete(key);
      if (row) store.put(row);
    }),
  );

export const drop = (shelf: Shelf, key: string): Promise<unknown> => replace(shelf, [key], null);

/** All rows whose key begins so. */
export const kept = <Row>(shelf: Shelf, prefix: string): Promise<Row[]> =>
  again(() =>
    inTransaction(
      shelf,
      'readonly',
      (store) => store.getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`)) as IDBRequest<Row[]>,
    ),
  );
