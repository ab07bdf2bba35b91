// No text comes into the product without somebody having said what becomes of contacts in it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost, TypeMetadataStorage } from '@nestjs/graphql';
import { WITHOUT_CONTACTS } from '#platform';
import { getMetadataStorage } from 'class-validator';
import { getNamedType, isInputObjectType, type GraphQLSchema } from 'graphql';
import { startApp, type TestApp } from './harness/app.js';
import { contactDoors } from './harness/contact-doors.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

const CURSORS = new Set(['after', 'before']);

/** Every field of every input, and every argument of a query or a mutation, that takes text. */
function textsOf(served: GraphQLSchema): string[] {
  const found = Object.values(served.getTypeMap()).flatMap((type) =>
    isInputObjectType(type)
      ? Object.values(type.getFields())
          .filter((field) => getNamedType(field.type).name === 'String')
          .map((field) => `${type.name}.${field.name}`)
      : [],
  );
  for (const [root, type] of [
    ['query', served.getQueryType()],
    ['mutation', served.getMutationType()],
  ] as const) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const texts = field.args.filter(({ name, type: of }) => getNamedType(of).name === 'String' && !CURSORS.has(name));
      found.push(...texts.map(({ name }) => `${root} ${field.name}(${name})`));
    }
  }
  return found.sort();
}

function refusesContacts(door: string): boolean {
  const [input = '', property] = door.split('.');
  const target = TypeMetadataStorage.getInputTypesMetadata().find(({ name }) => name === input)?.target;
  if (!target) throw new Error(`${input} is no input`);
  return getMetadataStorage()
    .getTargetValidationMetadatas(target, '', false, false)
    .some((rule) => rule.propertyName === property && rule.name === WITHOUT_CONTACTS);
}

describe('a text that comes in', () => {
  it('stands in the table of doors, and nothing stands there that is gone', () => {
    expect(Object.keys(contactDoors).sort()).toEqual(textsOf(app.api.get(GraphQLSchemaHost).schema));
  });

  it.each(Object.entries(contactDoors).filter(([name]) => !name.includes(' ')))(
    '%s is refused or not, as the table says',
    (name, door) => {
      expect(refusesContacts(name)).toBe(door.is === 'REFUSED');
    },
  );
});
