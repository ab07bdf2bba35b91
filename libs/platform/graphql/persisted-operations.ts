import { InMemoryLRUCache, type KeyValueCache } from '@apollo/utils.keyvaluecache';
import { existsSync, readFileSync } from 'node:fs';

/** The web's own operations by SHA-256, always known; others are kept for a while, bounded. */
export class PersistedOperations implements KeyValueCache {
  private readonly own: ReadonlyMap<string, string>;
  private readonly others = new InMemoryLRUCache({ maxSize: 2_000_000 });

  constructor(manifestPath: string) {
    const manifest: Record<string, string> = existsSync(manifestPath)
      ? (JSON.parse(readFileSync(manifestPath, 'utf8')) as Record<string, string>)
      : {};
    this.own = new Map(Object.entries(manifest));
  }

  async get(key: string): Promise<string | undefined> {
    return this.own.get(key.replace(/^apq:/, '')) ?? this.others.get(key);
  }
  async set(key: string, value: string): Promise<void> {
    await this.others.set(key, value);
  }
  async delete(key: string): Promise<void> {
    this.others.delete(key);
  }
}
