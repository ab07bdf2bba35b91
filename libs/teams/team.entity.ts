import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IdColumn, MomentColumn, Node, TextColumn } from '#platform';
import { Entity, Index } from 'typeorm';
import { TeamMember } from './team-member.entity.js';

export const TEAM_ACTIONS = ['INVITE', 'HAND_OVER_LEAD', 'CHOOSE_PAYEE', 'LEAVE', 'REPORT'] as const;
export type TeamAction = (typeof TEAM_ACTIONS)[number];
export const TeamActionEnum = Object.fromEntries(TEAM_ACTIONS.map((action) => [action, action])) as {
  [A in TeamAction]: A;
};
registerEnumType(TeamActionEnum, { name: 'TeamAction' });

/** One to eight students with one lead. */
@ObjectType({ implements: () => [Node] })
@Entity('teams')
@Index('teams_payee', ['payeeId'])
export class Team extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @Field(() => String)
  @TextColumn()
  name: string;

  @TextColumn({ nullable: true })
  payeeId: string | null;

  @Field(() => [TeamMember])
  members: TeamMember[];

  @Field(() => [TeamMember], { description: 'As others see the team: without those whose guardian has not agreed.' })
  publicMembers: TeamMember[];

  @Field(() => [TeamActionEnum])
  viewerCan: TeamAction[];

  @MomentColumn()
  createdAt: Date;
}
