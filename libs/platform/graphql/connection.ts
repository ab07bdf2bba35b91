import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;
  @Field(() => Boolean)
  hasPreviousPage: boolean;
  @Field(() => String, { nullable: true })
  startCursor: string | null;
  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}
/** A page of a list. `totalCount` is counted only when it is asked for: `fields` tables call `count`. */
export interface Page<T> {
  readonly edges: Edge<T>[];
  readonly nodes: T[];
  readonly pageInfo: PageInfo;
  readonly count?: () => Promise<number>;
}
type Type<T> = abstract new () => T;

/** Relay edge and connection types of a node: `class OfferEdge extends EdgeOf(Offer) {}`. */
export function EdgeOf<T extends object>(node: Type<T>): abstract new () => Edge<T> {
  @ObjectType({ isAbstract: true })
  abstract class EdgeType {
    @Field(() => String)
    cursor: string;
    @Field(() => node)
    node: T;
  }
  return EdgeType;
}

export function ConnectionOf<T extends object>(node: Type<T>, edge: Type<Edge<T>>): abstract new () => Page<T> {
  @ObjectType({ isAbstract: true })
  abstract class ConnectionType {
    @Field(() => [edge])
    edges: Edge<T>[];
    @Field(() => [node])
    nodes: T[];
    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return ConnectionType;
}

/** With `totalCount`, exact up to 10,000. */
export function CountedConnectionOf<T extends object>(node: Type<T>, edge: Type<Edge<T>>): abstract new () => Page<T> {
  @ObjectType({ isAbstract: true })
  abstract class ConnectionType {
    @Field(() => [edge])
    edges: Edge<T>[];
    @Field(() => [node])
    nodes: T[];
    @Field(() => PageInfo)
    pageInfo: PageInfo;
    @Field(() => Int)
    totalCount: number;
  }
  return ConnectionType;
}
