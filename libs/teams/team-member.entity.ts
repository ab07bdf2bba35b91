import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '#accounts';
import { DateTimeScalar, MomentColumn, TextColumn } from '#platform';
import { Entity, Index, PrimaryColumn } from 'typeorm';

export const TeamRoleEnum = { LEAD: 'LEAD', MEMBER: 'MEMBER' } as const;
export type TeamRole = keyof typeof TeamRoleEnum;
registerEnumType(TeamRoleEnum, { name: 'TeamRole' });

@ObjectType()
@Entity('team_members')
@Index('team_members_person', ['personId'])
@Index('team_members_one_lead', ['teamId'], { unique: true, where: `role = 'LEAD'` })
export class TeamMember {
  @PrimaryColumn({ type: 'text' })
  teamId: string;

  @PrimaryColumn({ type: 'text' })
  personId: string;

  @Field(() => Person)
  person: Person;

  @Field(() => TeamRoleEnum)
  @TextColumn()
  role: TeamRole;

  @Field(() => DateTimeScalar)
  @MomentColumn()
  joinedAt: Date;
}
