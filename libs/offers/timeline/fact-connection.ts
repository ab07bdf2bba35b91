import { ObjectType } from '@nestjs/graphql';
import { ConnectionOf, EdgeOf, Fact } from '#platform';

@ObjectType()
export class FactEdge extends EdgeOf(Fact) {}
@ObjectType()
export class FactConnection extends ConnectionOf(Fact, FactEdge) {}
