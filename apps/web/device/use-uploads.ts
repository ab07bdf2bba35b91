import type { LocalePath } from '#kernel';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSpeech } from '../i18n/texts.js';
import { unlessElsewhere } from './alone.js';
import { drop, keep, kept } from './database.js';
import { sendFile, UploadRefused } from './send-file.js';
import { shrinkPhoto } from './shrink-photo.js';

export interface AttachedFile {
  id: string;
  name: string;
  url?: string | undefined;
}

/** A file that is not at the server yet. */
export interface Upload {
  key: string;
  name: string;
  /** The picture as it will go up, to be looked at meanwhile. */
  picture: string | undefined;
  share: number;
  state: 'shrinking' | 'sending' | 'waiting' | 'refused';
  reason: string;
  /** Whether it outlives this page. */
  isKept: boolean;
}
export interface Uploads {
  items: readonly Upload[];
  add: (files: readonly File[]) => void;
  /** Takes it back before it has gone up. */
  remove: (key: string) => void;
  retry: () => void;
}

interface UploadOptions {
  files: readonly AttachedFile[];
  onChange: (files: AttachedFile[]) => void;
  max: number;
  /** Where on this device files wait that cannot go up now; without it they wait in this page only. */
  keepAs?: string | undefined;
}
interface Row {
  key: string;
  name: string;
  file: Blob;
}

const againMs = 10_000;

/** Files go up one after another; what is cut off goes up again when the connection is back, without anybody asking. */
export function useUploads({ files, onChange, max, keepAs }: UploadOptions): Uploads {
  const { path: locale } = useSpeech();
  const [items, setItems] = useState<readonly Upload[]>([]);
  const queue = useRef<Queue>(null);
  const latest = useRef({ files, onChange, locale });
  useEffect(() => {
    latest.current = { files, onChange, locale };
  });
  useEffect(() => {
    const arrived = (file: AttachedFile) => {
      const now = latest.current;
      const next = [...now.files, file];
      // Two that arrive before the next drawing must not undo each other.
      latest.current = { ...now, files: next };
      now.onChange(next);
    };
    const opened = new Queue({ keepAs, locale: () => latest.current.locale, show: setItems, arrived });
    queue.current = opened;
    opened.open();
    const again = () => void opened.work();
    const timer = setInterval(again, againMs);
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
      opened.close();
    };
  }, [keepAs]);
  const room = max - files.length - items.length;
  const add = useCallback((chosen: readonly File[]) => queue.current?.add(chosen.slice(0, Math.max(0, room))), [room]);
  const remove = useCallback((key: string) => void queue.current?.remove(key), []);
  const retry = useCallback(() => void queue.current?.work(), []);
  return { items, add, remove, retry };
}

interface QueueOptions {
  keepAs: string | undefined;
  locale: () => LocalePath;
  show: (items: readonly Upload[]) => void;
  arrived: (file: AttachedFile) => void;
}

class Queue {
  private items: readonly Upload[] = [];
  private readonly files = new Map<string, File>();
  private isAtWork = false;
  private isClosed = false;

  constructor(private readonly options: QueueOptions) {}

  /** What waited on this device from earlier goes first. */
  open(): void {
    const { keepAs } = this.options;
    if (!keepAs) return;
    kept<Row>('photos', `${keepAs}/`).then(
      (rows) => {
        for (const { key, name, file } of rows) this.take(key, new File([file], name, { type: file.type }), true);
        void this.work();
      },
      // Nothing can have been kept where nothing can be read.
      () => undefined,
    );
  }

  close(): void {
    this.isClosed = true;
    for (const { picture } of this.items) if (picture) URL.revokeObjectURL(picture);
  }

  async add(chosen: readonly File[]): Promise<void> {
    await Promise.all(chosen.map((file) => this.prepare(file)));
    await this.work();
  }

  async remove(key: string): Promise<void> {
    this.forget(key);
    if (this.options.keepAs) await drop('photos', key).catch(() => undefined);
  }

  /** Sends what waits, one after another; a connection that is down ends the round. */
  async work(): Promise<void> {
    if (this.isAtWork || this.isClosed) return;
    this.isAtWork = true;
    try {
      let next: Upload | undefined;
      while ((next = this.items.find(({ state }) => state === 'waiting')) && navigator.onLine) {
        const { key } = next;
        await unlessElsewhere(`asar.photo/${key}`, () => this.send(key));
        if (this.stateOf(key) === 'waiting') break;
      }
    } finally {
      this.isAtWork = false;
    }
  }

  private async prepare(chosen: File): Promise<void> {
    const { keepAs } = this.options;
    const key = `${keepAs ?? 'page'}/${crypto.randomUUID()}`;
    this.show([...this.items, { ...fresh(key, chosen.name), state: 'shrinking' }]);
    const file = await shrinkPhoto(chosen);
    if (!this.stateOf(key)) return;
    const row: Row = { key, name: file.name, file };
    const isKept = keepAs
      ? await keep('photos', row).then(
          () => true,
          () => false,
        )
      : false;
    this.take(key, file, isKept);
  }

  private take(key: string, file: File, isKept: boolean): void {
    this.files.set(key, file);
    const picture = file.type.startsWith('image/') ? URL.createObjectURL(file) : undefined;
    const item: Upload = { ...fresh(key, file.name), picture, isKept };
    const others = this.items.filter((each) => each.key !== key);
    this.show([...others, item]);
  }

  private async send(key: string): Promise<void> {
    const file = this.files.get(key);
    if (!file || (await this.isGone(key))) return this.forget(key);
    this.change(key, { state: 'sending', share: 0, reason: '' });
    try {
      const onProgress = (share: number) => this.change(key, { share });
      const id = await sendFile(file, { locale: this.options.locale(), onProgress });
      // Taken back while it went up: nobody wants it any more.
      if (!this.stateOf(key)) return;
      this.options.arrived({ id, name: file.name, url: URL.createObjectURL(file) });
      await this.remove(key);
    } catch (failure) {
      const isRefused = failure instanceof UploadRefused;
      this.change(key, { state: isRefused ? 'refused' : 'waiting', reason: isRefused ? failure.message : '' });
    }
  }

  /** Another tab, or this page before it was drawn anew, has sent it already. */
  private async isGone(key: string): Promise<boolean> {
    const item = this.items.find((each) => each.key === key);
    if (!item?.isKept) return false;
    return kept('photos', key).then(
      (rows) => rows.length === 0,
      () => false,
    );
  }

  private stateOf(key: string): Upload['state'] | undefined {
    return this.items.find((each) => each.key === key)?.state;
  }

  private forget(key: string): void {
    this.files.delete(key);
    this.show(this.items.filter((each) => each.key !== key));
  }

  private change(key: string, more: Partial<Upload>): void {
    this.show(this.items.map((each) => (each.key === key ? { ...each, ...more } : each)));
  }

  private show(items: readonly Upload[]): void {
    this.items = items;
    if (!this.isClosed) this.options.show(items);
  }
}

const fresh = (key: string, name: string): Upload => ({
  ...{ key, name, picture: undefined, share: 0, state: 'waiting', reason: '', isKept: false },
});
