// What a query may cost before anything runs. Tokens are limited while parsing, depth, aliases and root fields while
// validating (once per document), cost per request, because page sizes come in variables.
import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { DEFAULT_PAGE } from '../reads/keyset.js';

export const LIMITS = { tokens: 2_500, depth: 14, aliases: 40, rootFields: 12, directives: 40, cost: 6_000 } as const;

const tooComplex = (what: string): GraphQLError =>
  new GraphQLError(`The query has too many ${what}.`, { extensions: { code: 'QUERY_TOO_COMPLEX' } });

interface Counts {
  depth: number;
  aliases: number;
  directives: number;
}

/** Walks a document with its fragments spread out, each fragment counted every time it is used, and stops at the limits. */
function count(set: SelectionSetNode, fragments: Fragments, depth: number, counts: Counts): boolean {
  counts.depth = Math.max(counts.depth, depth);
  if (depth > LIMITS.depth || counts.aliases > LIMITS.aliases || counts.directives > LIMITS.directives) return false;
  return set.selections.every((selection) => {
    counts.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      if (selection.alias) counts.aliases += 1;
      return !selection.selectionSet || count(selection.selectionSet, fragments, depth + 1, counts);
    }
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return !inner || count(inner.selectionSet, fragments, depth + 1, counts);
  });
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

/** The validation rule for depth, aliases, directives and root fields. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const counts: Counts = { depth: 0, aliases: 0, directives: 0 };
      const fits = count(operation.selectionSet, fragmentsOf(context.getDocument()), 1, counts);
      if (!fits) context.reportError(tooComplex('levels, aliases or directives'));
      if (operation.selectionSet.selections.length > LIMITS.rootFields) context.reportError(tooComplex('root fields'));
    },
  };
}

interface CostNode {
  readonly own: number;
  /** How many of it: a literal, a variable's name, or one. */
  readonly times: number | string;
  readonly children: CostNode[];
}

const PAGED = /^(first|last)$/;

function timesOf(field: FieldNode): number | string {
  const page = field.arguments?.find(({ name }) => PAGED.test(name.value));
  if (page?.value.kind === Kind.INT) return Number(page.value.value);
  if (page?.value.kind === Kind.VARIABLE) return page.value.name.value;
  const names = field.selectionSet?.selections.map((inner) => (inner.kind === Kind.FIELD ? inner.name.value : ''));
  return names?.some((name) => name === 'nodes' || name === 'edges') ? DEFAULT_PAGE : 1;
}

function costTree(set: SelectionSetNode, fragments: Fragments, depth: number): CostNode[] {
  if (depth > LIMITS.depth) return [];
  return set.selections.flatMap((selection): CostNode[] => {
    if (selection.kind === Kind.FIELD) {
      const children = selection.selectionSet ? costTree(selection.selectionSet, fragments, depth + 1) : [];
      return [{ own: selection.selectionSet ? 2 : 0, times: timesOf(selection), children }];
    }
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return inner ? costTree(inner.selectionSet, fragments, depth + 1) : [];
  });
}

function evaluate(nodes: readonly CostNode[], variables: Readonly<Record<string, unknown>>): number {
  let cost = 0;
  for (const { own, times, children } of nodes) {
    const given = typeof times === 'string' ? variables[times] : times;
    const factor =
      typeof given === 'number' && given > 0 ? Math.min(given, 1_000) : typeof times === 'string' ? DEFAULT_PAGE : 1;
    cost += factor * (own + evaluate(children, variables));
    if (cost > LIMITS.cost) return cost;
  }
  return cost;
}

const trees = new WeakMap<DocumentNode, CostNode[]>();

/** Throws QUERY_TOO_COMPLEX when an operation would read too much; the document's shape is worked out once. */
export function assertCost(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  let tree = trees.get(document);
  if (!tree) {
    const fragments = fragmentsOf(document);
    tree = document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? costTree(definition.selectionSet, fragments, 1) : [],
    );
    trees.set(document, tree);
  }
  if (evaluate(tree, variables) > LIMITS.cost) throw tooComplex('rows to read');
}
