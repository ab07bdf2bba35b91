import { ObjectType } from '@nestjs/graphql';
import { ConnectionOf, EdgeOf } from '../graphql/connection.js';
import { allTexts } from '../texts/index.js';
import { Fact } from './fact.entity.js';

@ObjectType()
export class FactEdge extends EdgeOf(Fact) {}
@ObjectType()
export class FactConnection extends ConnectionOf(Fact, FactEdge) {}

const PREFIX = 'fact.';

/** The actions that have words (`fact.<action>`): what is told to people. All others are the machinery's own business. */
export function tellableActions(): string[] {
  return Object.keys(allTexts())
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length));
}
