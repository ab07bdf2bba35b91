// What a query may be before anything runs. Tokens are limited while parsing; depth, aliases, root fields and the size with
// every fragment spread out while validating (once per document). What it may read is limited per request: query-cost.ts.
import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export const LIMITS = {
  tokens: 2_500,
  depth: 14,
  aliases: 40,
  rootFields: 12,
  directives: 40,
  selections: 3_000,
  cost: 6_000,
} as const;

/** The code is said twice: Apollo puts its own in place of the one of a validation error. */
export const tooComplex = (what: string): GraphQLError =>
  new GraphQLError(`The query has too many ${what}.`, {
    extensions: { code: 'QUERY_TOO_COMPLEX', isTooComplex: true, http: { status: 400 } },
  });

interface Counts {
  depth: number;
  aliases: number;
  directives: number;
  /** Fragments that spread fragments grow as a power: a few hundred letters can stand for more fields than there are stars. */
  selections: number;
}

/** Walks a document with its fragments spread out, each fragment counted every time it is used, and stops at the limits. */
function count(set: SelectionSetNode, fragments: Fragments, depth: number, counts: Counts): boolean {
  counts.depth = Math.max(counts.depth, depth);
  if (depth > LIMITS.depth || counts.aliases > LIMITS.aliases || counts.directives > LIMITS.directives) return false;
  return set.selections.every((selection) => {
    counts.selections += 1;
    if (counts.selections > LIMITS.selections) return false;
    counts.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      if (selection.alias) counts.aliases += 1;
      return !selection.selectionSet || count(selection.selectionSet, fragments, depth + 1, counts);
    }
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return !inner || count(inner.selectionSet, fragments, depth + 1, counts);
  });
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

/** The validation rule for depth, aliases, directives and root fields. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const counts: Counts = { depth: 0, aliases: 0, directives: 0, selections: 0 };
      const fits = count(operation.selectionSet, fragmentsOf(context.getDocument()), 1, counts);
      if (!fits) context.reportError(tooComplex('levels, aliases, directives or fields'));
      if (operation.selectionSet.selections.length > LIMITS.rootFields) context.reportError(tooComplex('root fields'));
    },
  };
}
