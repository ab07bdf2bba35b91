// A process is the table of states and verbs of one noun (domain.md). It is data: `advance` in the platform runs it,
// `viewerCan` reads it, the docs' diagrams are drawn from it, and a test walks every state × verb × role.

export interface Step<State extends string, Role extends string> {
  readonly from: readonly State[];
  /** `same` leaves the state as it is (a counter-offer, a signature that is not the last). */
  readonly to: State | 'same';
  readonly by: readonly Role[];
  readonly fact: string;
  /** The value in the noun's action enum; steps of the system and the clock have none. */
  readonly action?: string;
  readonly reason?: 'required' | 'optional';
  /** More than the state must hold; a pure look at the row, so that `viewerCan` tells the truth. */
  readonly when?: (row: never) => boolean;
}

export interface ProcessTable<Row, State extends string, Role extends string, Viewer, Verb extends string> {
  readonly noun: string;
  /** The property that holds the state; only `advance` writes it. */
  readonly state: keyof Row & string;
  /** Which hash chain the facts join: the deal's is the offer's id. */
  readonly chain: (row: Row) => string;
  readonly roles: (row: Row, viewer: Viewer) => ReadonlySet<Role>;
  readonly steps: Readonly<Record<Verb, Step<State, Role>>>;
}

export type Refusal = 'INVALID_STATE' | 'FORBIDDEN';

export class Process<Row, State extends string, Role extends string, Viewer, Verb extends string> {
  constructor(readonly table: ProcessTable<Row, State, Role, Viewer, Verb>) {}

  get noun(): string {
    return this.table.noun;
  }

  step(verb: Verb): Step<State, Role> {
    return this.table.steps[verb];
  }

  verbs(): Verb[] {
    return Object.keys(this.table.steps) as Verb[];
  }

  stateOf(row: Row): State {
    return row[this.table.state] as unknown as State;
  }

  /** Why this viewer may not do this now; null when nothing stands against it. Rights come before states. */
  refusal(row: Row, verb: Verb, viewer: Viewer): Refusal | null {
    const step = this.step(verb);
    const roles = this.table.roles(row, viewer);
    if (!step.by.some((role) => roles.has(role))) return 'FORBIDDEN';
    if (!step.from.includes(this.stateOf(row))) return 'INVALID_STATE';
    return step.when && !(step.when as (row: Row) => boolean)(row) ? 'INVALID_STATE' : null;
  }

  can(row: Row, verb: Verb, viewer: Viewer): boolean {
    return this.refusal(row, verb, viewer) === null;
  }

  /** What `viewerCan` shows: the actions that would not be refused now. */
  actionsFor(row: Row, viewer: Viewer): string[] {
    const actions = new Set<string>();
    for (const verb of this.verbs()) {
      const { action } = this.step(verb);
      if (action !== undefined && this.can(row, verb, viewer)) actions.add(action);
    }
    return [...actions];
  }
}

/**
 * `defineProcess<Row, State, Role, Viewer>()({ noun, state, chain, roles, steps })`: the first call names the types, the
 * second infers the verbs from the keys of `steps`.
 */
export function defineProcess<Row, State extends string, Role extends string, Viewer>() {
  return <Verb extends string>(
    table: ProcessTable<Row, State, Role, Viewer, Verb>,
  ): Process<Row, State, Role, Viewer, Verb> => new Process(table);
}
