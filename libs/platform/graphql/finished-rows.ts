// Which fields need no function in one operation. graphql-jit compiles a property that is simply there to straight code, and
// a field with a function to a deferred call with three closures: on the browse page that is a hundred of them for rows that
// a look-ahead read has finished already. So an operation is compiled without the functions of those fields that it reaches
// through finished rows only.
import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { ReadModel } from '../reads/look-ahead.js';
import { rules } from './access.js';

type Field = GraphQLField<unknown, unknown>;

class Reached {
  readonly finished = new Set<Field>();
  readonly unfinished = new Set<Field>();
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  /** `model` reads the rows of this type; null where nobody has finished them. */
  visit(set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined, model: ReadModel | null): void {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        this.field(selection.name.value, selection.selectionSet, type, model);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
      if (!fragment) continue;
      const condition = fragment.typeCondition?.name.value;
      const narrowed = condition === undefined ? type : this.schema.getType(condition);
      // `... on Node` says nothing of the type; another type's fields are not the model's.
      const isSame = narrowed === type || (isAbstractType(narrowed) && isObjectType(type));
      this.visit(fragment.selectionSet, isSame ? type : narrowed, isSame ? model : null);
    }
  }

  private field(
    name: string,
    set: SelectionSetNode | undefined,
    type: GraphQLNamedType | undefined,
    model: ReadModel | null,
  ): void {
    const read = model?.type === type?.name ? model?.fields.get(name) : undefined;
    const nested = typeof read === 'object' && read.kind !== 'needs' ? read.model() : null;
    const isFinished = typeof read === 'function' || nested !== null;
    for (const owner of this.owners(type)) {
      const field = owner.getFields()[name];
      if (!field) continue;
      (isFinished ? this.finished : this.unfinished).add(field);
      this.visit(set, getNamedType(field.type), this.inside(name, type, model) ?? nested);
    }
  }

  /** A connection hands its model on to its nodes. */
  private inside(name: string, type: GraphQLNamedType | undefined, model: ReadModel | null): ReadModel | null {
    const isOnTheWay = model !== null && model.type !== type?.name;
    return isOnTheWay && (name === 'edges' || name === 'node' || name === 'nodes') ? model : null;
  }

  private owners(type: GraphQLNamedType | undefined): readonly GraphQLObjectType[] {
    if (isObjectType(type)) return [type];
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
  }
}

/** The fields whose functions the document never needs. */
export function finishedFields(schema: GraphQLSchema, document: DocumentNode): Field[] {
  const reached = new Reached(schema, document);
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const root = schema.getRootType(operation.operation);
    for (const selection of operation.selectionSet.selections) {
      const field = selection.kind === Kind.FIELD ? root?.getFields()[selection.name.value] : undefined;
      if (selection.kind !== Kind.FIELD || !field) {
        reached.visit({ kind: Kind.SELECTION_SET, selections: [selection] }, root ?? undefined, null);
        continue;
      }
      const model = rules.get(`Query.${field.name}`)?.readBy?.() ?? null;
      reached.visit(selection.selectionSet, getNamedType(field.type), model);
    }
  }
  return [...reached.finished].filter((field) => !reached.unfinished.has(field));
}

/** graphql-jit looks at a field's function while it compiles and never again. */
export function compiledWithout<T>(fields: readonly Field[], compile: () => T): T {
  const functions = fields.map(({ resolve }) => resolve);
  for (const field of fields) field.resolve = undefined;
  try {
    return compile();
  } finally {
    fields.forEach((field, index) => (field.resolve = functions[index]));
  }
}
