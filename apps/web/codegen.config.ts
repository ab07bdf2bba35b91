import { createHash } from 'node:crypto';
import { Kind, visit, type DocumentNode } from 'graphql';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** The document cache goes by type names. They are written in at build time, so that the hash covers what is sent. */
function addTypeNames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(selections, _key, parent) {
      if (parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) return undefined;
      const name = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
      return { ...selections, selections: [name, ...selections.selections] };
    },
  });
}

// The bundle carries the hashes only; the texts stand in persisted-documents.json, which the API reads at start.
const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: ['apps/web/{ui,data,features,routes}/**/*.graphql'],
  emitLegacyCommonJSImports: false,
  generates: {
    'apps/web/graphql/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        gqlTagName: 'gql',
        persistedDocuments: {
          mode: 'replaceDocumentWithHash',
          hashAlgorithm: (operation: string) => createHash('sha256').update(operation).digest('hex'),
        },
      },
      documentTransforms: [
        {
          transform: ({ documents }) =>
            documents.map((file) => ({ ...file, document: file.document && addTypeNames(file.document) })),
        },
      ],
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { DateTime: 'string', Date: 'string', Decimal: 'string' },
      },
    },
  },
};

export default config;
