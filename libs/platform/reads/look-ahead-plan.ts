// From the fields a query asks for to the SQL that builds one object. A plan is worked out once per compiled operation and
// kept with its field nodes, unless @include or @skip hang on variables: then the same nodes ask for different fields.
import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FieldRead, ReadModel } from './look-ahead.js';

const plans = new WeakMap<readonly FieldNode[], Map<ReadModel, string>>();

/** The JSON object of the row `r0`; `page` looks through `edges { node }` and `nodes`. */
export function planOf(model: ReadModel, info: GraphQLResolveInfo, at: 'page' | 'row'): string {
  // graphql-jit hands over the same array for every run of a compiled operation.
  const known = plans.get(info.fieldNodes);
  const found = known?.get(model);
  if (found !== undefined) return found;
  const asking = new Asking(info);
  const sets = setsOf(info.fieldNodes);
  const plan =
    at === 'page'
      ? asking.object(model, asking.throughPage(sets), 'r0', { depth: 1, isWhole: asking.wantsCursors(sets) })
      : asking.object(model, sets, 'r0', { depth: 1 });
  if (!asking.hangsOnVariables) {
    if (known) known.set(model, plan);
    else plans.set(info.fieldNodes, new Map([[model, plan]]));
  }
  return plan;
}

const setsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));

/** Whether the read brings the field as it is shown. */
function isColumn(model: ReadModel, name: string): boolean {
  const read = model.fields.get(name);
  return read === undefined ? name in model.always : typeof read === 'function' || read.kind !== 'needs';
}

class Asking {
  hangsOnVariables = false;

  constructor(private readonly info: GraphQLResolveInfo) {}

  /** The selections of a connection's nodes, however they are reached. */
  throughPage(sets: readonly SelectionSetNode[]): SelectionSetNode[] {
    const inPage = this.fieldsIn(sets, null);
    const inEdges = this.fieldsIn(setsOf(inPage.get('edges') ?? []), null);
    return [...setsOf(inPage.get('nodes') ?? []), ...setsOf(inEdges.get('node') ?? [])];
  }

  /** Cursors are made of columns that nobody may have asked for. */
  wantsCursors(sets: readonly SelectionSetNode[]): boolean {
    const inPage = this.fieldsIn(sets, null);
    const inInfo = this.fieldsIn(setsOf(inPage.get('pageInfo') ?? []), null);
    return (
      inInfo.has('startCursor') ||
      inInfo.has('endCursor') ||
      this.fieldsIn(setsOf(inPage.get('edges') ?? []), null).has('cursor')
    );
  }

  /** A JSON object of the fields asked for, and of the columns behind them where one of them is resolved by a function. */
  object(
    model: ReadModel,
    sets: readonly SelectionSetNode[],
    row: string,
    { depth, isWhole = false }: { depth: number; isWhole?: boolean },
  ): string {
    const members = new Map<string, string>();
    const asked = this.fieldsIn(sets, model.type);
    const isFinished = [...asked.keys()].every((name) => name === '__typename' || isColumn(model, name));
    for (const [name, expression] of Object.entries(model.always)) {
      if (isWhole || !isFinished || asked.has(name)) members.set(name, expression(row));
    }
    for (const [name, nodes] of asked) {
      const read = model.fields.get(name);
      if (read) this.member(members, name, read, { nodes, row, depth });
    }
    return `json_build_object(${[...members].map(([name, value]) => `'${name}', ${value}`).join(', ')})`;
  }

  private member(
    members: Map<string, string>,
    name: string,
    read: FieldRead,
    { nodes, row, depth }: { nodes: readonly FieldNode[]; row: string; depth: number },
  ): void {
    if (typeof read === 'function') {
      members.set(name, read(row));
    } else if (read.kind === 'needs') {
      for (const [needed, expression] of Object.entries(read.columns)) members.set(needed, expression(row));
    } else {
      const inner = `r${depth}`;
      const object = this.object(read.model(), setsOf(nodes), inner, { depth: depth + 1 });
      const found = `from ${read.table} ${inner} where ${read.on(inner, row)}`;
      members.set(
        name,
        read.kind === 'one'
          ? `(select ${object} ${found})`
          : `(select coalesce(json_agg(o${depth}.object), '[]') from (select ${object} as object ${found}) o${depth})`,
      );
    }
  }

  /** Field name → its nodes, with fragments opened and directives obeyed. Aliases of one field are one field here. */
  private fieldsIn(sets: readonly SelectionSetNode[], type: string | null): Map<string, FieldNode[]> {
    const found = new Map<string, FieldNode[]>();
    const visit = (selection: SelectionNode): void => {
      if (!this.isAskedFor(selection)) return;
      if (selection.kind === Kind.FIELD) {
        const nodes = found.get(selection.name.value);
        if (nodes) nodes.push(selection);
        else found.set(selection.name.value, [selection]);
        return;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.info.fragments[selection.name.value];
      if (!fragment || !this.applies(fragment.typeCondition?.name.value, type)) return;
      fragment.selectionSet.selections.forEach(visit);
    };
    for (const set of sets) set.selections.forEach(visit);
    return found;
  }

  /** Whether a fragment on a type speaks of the rows of this model. */
  private applies(condition: string | undefined, type: string | null): boolean {
    if (condition === undefined || type === null || condition === type) return true;
    const abstract = this.info.schema.getType(condition);
    const concrete = this.info.schema.getType(type);
    return isAbstractType(abstract) && isObjectType(concrete) && this.info.schema.isSubType(abstract, concrete);
  }

  private isAskedFor(node: SelectionNode): boolean {
    if (!node.directives || node.directives.length === 0) return true;
    this.hangsOnVariables ||= node.directives.some(({ arguments: given }) =>
      given?.some(({ value }) => value.kind === Kind.VARIABLE),
    );
    const { variableValues } = this.info;
    if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false;
  }
}
