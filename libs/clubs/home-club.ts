import { clock, newId } from '#kernel';
import { insert, type Tx } from '#platform';
import { Club } from './club.entity.js';

/** The club that runs this installation: events recorded by hand are its own. It is there from the first time it is asked for. */
export async function homeClub(tx: Tx): Promise<Club> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('home club'))`);
  const found = await tx.findOneBy(Club, { slug: 'asar' });
  return found ?? insert(tx, Club, { id: newId('club'), slug: 'asar', name: 'Asar', createdAt: clock.now() });
}
