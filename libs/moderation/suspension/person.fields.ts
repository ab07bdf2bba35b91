import { ResolveField, Resolver, registerEnumType } from '@nestjs/graphql';
import { Person } from '#accounts';
import { fields } from '#platform';
import { personProcess } from './person.process.js';

export const PersonActionEnum = { SUSPEND: 'SUSPEND', REINSTATE: 'REINSTATE' } as const;
export type PersonAction = keyof typeof PersonActionEnum;
registerEnumType(PersonActionEnum, { name: 'PersonAction' });

/** Declares `Person.viewerCan`. */
@Resolver(() => Person)
export class PersonActionsField {
  @ResolveField(() => [PersonActionEnum])
  viewerCan(): PersonAction[] {
    return [];
  }
}

fields(Person, {
  viewerCan: (person, _, { viewer }) => personProcess.actionsFor(person, viewer) as PersonAction[],
});
