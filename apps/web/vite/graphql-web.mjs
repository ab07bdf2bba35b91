// Stands in for urql's parser and printer: our operations are known by their hash, so neither is ever called.

export const Kind = { OPERATION_DEFINITION: 'OperationDefinition', FIELD: 'Field', NAME: 'Name' };

export function parse() {
  throw new Error('Operations are generated; a text is never parsed in the browser.');
}

export function print() {
  throw new Error('Operations are generated; a document is never printed in the browser.');
}

export class GraphQLError extends Error {
  constructor(message, ...details) {
    super(message);
    const [, , , path, originalError, extensions] = details;
    Object.assign(this, { path, originalError, extensions: extensions ?? {} });
  }
}
