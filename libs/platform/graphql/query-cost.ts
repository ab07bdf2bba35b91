// What a query may read: rows are counted by what is asked for, level by level, before anything runs. Page sizes come in
// variables, so the sum is made per request; the document's shape is worked out once.
import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE } from '../reads/keyset.js';
import { type Fragments, fragmentsOf, LIMITS, tooComplex } from './limits.js';

interface Times {
  readonly variable: string;
  readonly otherwise: number;
}

interface CostNode {
  readonly own: number;
  /** How many of it: a number, or what a variable says. */
  readonly times: number | Times;
  readonly children: CostNode[];
}

/** What is known while a document is walked. */
interface Walk {
  readonly fragments: Fragments;
  readonly lists: ReadonlySet<string>;
  readonly defaults: ReadonlyMap<string, number>;
}

/** Rows of a list without pages: few by nature, but a list in itself again (a team's projects' team's projects) is a trick. */
const LIST = 2;
const LIST_AGAIN = 40;
const PAGED = /^(first|last)$/;
const ROWS = new Set(['nodes', 'edges']);

const listsOf = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** Names of the fields that are lists of things and have no pages. */
function listFields(schema: GraphQLSchema): ReadonlySet<string> {
  let found = listsOf.get(schema);
  if (!found) {
    const names = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (!isObjectType(type) || type.name.startsWith('__')) return [];
      return Object.values(type.getFields()).flatMap(({ name, type: given }) => {
        const inner = isNonNullType(given) ? given.ofType : given;
        return isListType(inner) && isCompositeType(getNamedType(inner)) && !ROWS.has(name) ? [name] : [];
      });
    });
    found = new Set(names);
    listsOf.set(schema, found);
  }
  return found;
}

/** Whether a page's rows are asked for, also inside fragments. */
function asksForRows(set: SelectionSetNode | undefined, fragments: Fragments): boolean {
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) return ROWS.has(selection.name.value);
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return asksForRows(inner?.selectionSet, fragments);
  });
}

function timesOf(field: FieldNode, path: ReadonlySet<string>, { fragments, lists, defaults }: Walk): number | Times {
  const page = field.arguments?.find(({ name }) => PAGED.test(name.value));
  if (page?.value.kind === Kind.INT) return Number(page.value.value);
  if (page?.value.kind === Kind.VARIABLE) {
    const variable = page.value.name.value;
    return { variable, otherwise: defaults.get(variable) ?? DEFAULT_PAGE };
  }
  if (asksForRows(field.selectionSet, fragments)) return DEFAULT_PAGE;
  const name = field.name.value;
  if (!lists.has(name)) return 1;
  return path.has(name) ? LIST_AGAIN : LIST;
}

function costTree(set: SelectionSetNode, walk: Walk, path: ReadonlySet<string>, depth: number): CostNode[] {
  if (depth > LIMITS.depth) return [];
  return set.selections.flatMap((selection): CostNode[] => {
    if (selection.kind !== Kind.FIELD) {
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : walk.fragments.get(selection.name.value);
      return inner ? costTree(inner.selectionSet, walk, path, depth + 1) : [];
    }
    if (!selection.selectionSet) return [];
    const children = costTree(selection.selectionSet, walk, new Set([...path, selection.name.value]), depth + 1);
    return [{ own: 2, times: timesOf(selection, path, walk), children }];
  });
}

function evaluate(nodes: readonly CostNode[], variables: Readonly<Record<string, unknown>>): number {
  let cost = 0;
  for (const { own, times, children } of nodes) {
    const given = typeof times === 'number' ? times : (variables[times.variable] ?? times.otherwise);
    const factor = typeof given === 'number' && given > 0 ? Math.min(given, 1_000) : 1;
    cost += factor * (own + evaluate(children, variables));
    if (cost > LIMITS.cost) return cost;
  }
  return cost;
}

const trees = new WeakMap<OperationDefinitionNode, CostNode[]>();

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): ReadonlyMap<string, number> =>
  new Map(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
    ),
  );

/** Throws QUERY_TOO_COMPLEX when an operation would read too much. */
export function assertCost(
  {
    document,
    operation,
    schema,
  }: { document: DocumentNode; operation: OperationDefinitionNode; schema: GraphQLSchema },
  variables: Readonly<Record<string, unknown>>,
): void {
  let tree = trees.get(operation);
  if (!tree) {
    const walk = { fragments: fragmentsOf(document), lists: listFields(schema), defaults: defaultsOf(operation) };
    tree = costTree(operation.selectionSet, walk, new Set(), 1);
    trees.set(operation, tree);
  }
  if (evaluate(tree, variables) > LIMITS.cost) throw tooComplex('rows to read');
}
