import { change, type Database, problem, recordFact, systemViewer } from '#platform';
import { readEmail } from './email.js';
import { Person } from './person.entity.js';

/** Makes a person an admin (`npm run cli -- admin grant EMAIL`); safe to repeat. NOT_FOUND when nobody has the address. */
export async function grantAdmin(database: Database, email: string): Promise<Person> {
  return database.systemTransaction(async (tx) => {
    const person = await tx.findOneBy(Person, { email: readEmail(email) });
    if (!person) throw problem('NOT_FOUND');
    if (person.isAdmin) return person;
    await change(tx, person, { isAdmin: true });
    await recordFact(tx, systemViewer, { action: 'person.madeAdmin', subject: person.id });
    return person;
  });
}
