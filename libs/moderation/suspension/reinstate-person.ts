import { Resolver } from '@nestjs/graphql';
import { Person } from '#accounts';
import { advance, CurrentViewer, Database, Input, lock, Verb, Viewer } from '#platform';
import { personProcess } from './person.process.js';
import { DecidePersonInput } from './suspend-person.js';
import { tellStandingChanged } from './when-standing-changed.js';

@Resolver()
export class ReinstatePerson {
  constructor(private readonly database: Database) {}

  @Verb(() => Person, { access: 'admin', rule: 'person.reinstate' })
  reinstatePerson(@Input() input: DecidePersonInput, @CurrentViewer() viewer: Viewer): Promise<Person> {
    const { reason } = input;
    return this.database.transaction(viewer, async (tx) => {
      const person = await lock(tx, Person, input.personId);
      await advance(tx, personProcess, person, 'reinstate', viewer, { reason, change: { suspensionReason: null } });
      await tellStandingChanged(tx, viewer, { personId: person.id, isActive: true });
      return person;
    });
  }
}
