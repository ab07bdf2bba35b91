import { type Bodies, type Kind } from './bodies.js';

export interface Row<K extends Kind = Kind> {
  kind: K;
  /** The account on whose behalf the object exists: the platform's or a connected one's. */
  account: string;
  /** Grows with every new row of the sandbox; lists are ordered by it. */
  seq: number;
  /** Treated as immutable: a change puts a new body. */
  body: Bodies[K];
  /** What Stripe knows but does not show (which test card a payment method is, tokens of links). */
  hidden: Record<string, string>;
}

/** A line of the journal: rows that were put, or `[kind, id]` of rows that were removed. */
export type Change = Row | [Kind, string];

type Before = { kind: Kind; id: string; row: Row | undefined };

/**
 * All state of the sandbox, in memory. Work happens in `transact`, synchronously: either all of its changes are kept
 * and returned for the journal, or none.
 */
export class Store {
  private readonly tables = new Map<Kind, Map<string, Row>>();
  private before: Before[] | null = null;
  private lastSeq = 0;

  transact<T>(work: () => T, keeps: (error: unknown) => boolean): { result?: T; error?: unknown; changes: Change[] } {
    this.before = [];
    try {
      const result = work();
      return { result, changes: this.takeChanges() };
    } catch (error) {
      if (!keeps(error)) this.undo();
      return { error, changes: this.takeChanges() };
    }
  }

  put<K extends Kind>(kind: K, account: string, body: Bodies[K], hidden: Record<string, string> = {}): Bodies[K] {
    this.remember(kind, body.id);
    this.lastSeq += 1;
    const row: Row = { kind, account, seq: this.lastSeq, body, hidden };
    this.table(kind).set(body.id, row);
    return body;
  }

  /** Replaces some properties of a body; the row keeps its place in lists. */
  change<K extends Kind>(kind: K, id: string, patch: Partial<Bodies[K]>): Bodies[K] {
    const row = this.row(kind, id);
    if (!row) throw new Error(`${kind} ${id} does not exist`);
    this.remember(kind, id);
    const body = { ...row.body, ...patch };
    this.table(kind).set(id, { ...row, body });
    return body;
  }

  remove(kind: Kind, id: string): void {
    this.remember(kind, id);
    this.table(kind).delete(id);
  }

  row<K extends Kind>(kind: K, id: string): Row<K> | undefined {
    return this.table(kind).get(id) as Row<K> | undefined;
  }

  find<K extends Kind>(kind: K, id: string): Bodies[K] | undefined {
    return this.row(kind, id)?.body;
  }

  get<K extends Kind>(kind: K, id: string): Bodies[K] {
    const body = this.find(kind, id);
    if (!body) throw new Error(`${kind} ${id} does not exist`);
    return body;
  }

  /** Oldest first. */
  *rows<K extends Kind>(kind: K): Generator<Row<K>> {
    for (const row of this.table(kind).values()) yield row as Row<K>;
  }

  where<K extends Kind>(kind: K, wanted: (body: Bodies[K], row: Row<K>) => boolean): Bodies[K][] {
    const found: Bodies[K][] = [];
    for (const row of this.rows(kind)) if (wanted(row.body, row)) found.push(row.body);
    return found;
  }

  count(kind: Kind): number {
    return this.table(kind).size;
  }

  kinds(): Kind[] {
    return [...this.tables.keys()];
  }

  /** Reads a journal line back. */
  replay(changes: Change[]): void {
    for (const change of changes) {
      if (Array.isArray(change)) {
        this.table(change[0]).delete(change[1]);
        continue;
      }
      this.table(change.kind).set(change.body.id, change);
      this.lastSeq = Math.max(this.lastSeq, change.seq);
    }
  }

  *everything(): Generator<Row> {
    for (const table of this.tables.values()) yield* table.values();
  }

  private table(kind: Kind): Map<string, Row> {
    let table = this.tables.get(kind);
    if (!table) this.tables.set(kind, (table = new Map()));
    return table;
  }

  private remember(kind: Kind, id: string): void {
    if (!this.before) throw new Error('State changes only inside transact().');
    this.before.push({ kind, id, row: this.table(kind).get(id) });
  }

  private takeChanges(): Change[] {
    const touched = new Map<string, Change>();
    for (const { kind, id } of this.before ?? []) {
      touched.set(`${kind}/${id}`, this.table(kind).get(id) ?? [kind, id]);
    }
    this.before = null;
    return [...touched.values()];
  }

  private undo(): void {
    for (const { kind, id, row } of (this.before ?? []).reverse()) {
      if (row) this.table(kind).set(id, row);
      else this.table(kind).delete(id);
    }
    this.before = [];
  }
}
