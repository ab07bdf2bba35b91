import { InputType, Resolver } from '@nestjs/graphql';
import { Person } from '#accounts';
import { advance, CurrentViewer, Database, IdOf, Input, lock, Text, Verb, Viewer } from '#platform';
import { personProcess } from './person.process.js';
import { tellStandingChanged } from './when-standing-changed.js';

@InputType()
export class DecidePersonInput {
  @IdOf('person')
  personId: string;
  @Text({ max: 1_000 })
  reason: string;
}

@Resolver()
export class SuspendPerson {
  constructor(private readonly database: Database) {}

  /**
   * From the commit on the person can change nothing and is told why; they still read what is theirs. Every transaction
   * holds a share lock on its person's row, so this one waits for what is under way and nothing starts behind it.
   */
  @Verb(() => Person, { access: 'admin', rule: 'person.suspend' })
  suspendPerson(@Input() input: DecidePersonInput, @CurrentViewer() viewer: Viewer): Promise<Person> {
    const { reason } = input;
    return this.database.transaction(viewer, async (tx) => {
      const person = await lock(tx, Person, input.personId);
      await advance(tx, personProcess, person, 'suspend', viewer, { reason, change: { suspensionReason: reason } });
      await tellStandingChanged(tx, viewer, { personId: person.id, isActive: false });
      return person;
    });
  }
}
