// Who takes part: persons, mentors with their checks, teams with their payees.
import { hashPassword, insertPerson, Person } from '#accounts';
import { change, systemViewer, type Database } from '#platform';
import { clock } from '#kernel';
import { MENTORS, type DemoMentor } from './mentors.js';
import { DEMO_PASSWORD, emailOf, PEOPLE } from './people.js';
import type { Speaker } from './speaker.js';
import type { Theatre } from './theatre.js';

export type Company = ReadonlyMap<string, Speaker>;

/** Everybody, signed in. Those who are there already stay as they are. */
export async function gather(theatre: Theatre): Promise<Company> {
  await insertMissing(theatre.database);
  const company = new Map<string, Speaker>();
  for (const { key } of PEOPLE) company.set(key, await theatre.speaker(emailOf(key), DEMO_PASSWORD));
  return company;
}

async function insertMissing(database: Database): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  for (const person of PEOPLE) {
    const email = emailOf(person.key);
    await database.systemTransaction(async (tx) => {
      if (await tx.existsBy(Person, { email })) return;
      const { name: fullName, birthDate, locale, city } = person;
      const row = await insertPerson(tx, systemViewer, { email, passwordHash, fullName, birthDate, locale, city });
      const now = clock.now();
      await change(tx, row, { emailVerifiedAt: now, passwordProvenAt: now, isAdmin: person.isAdmin ?? false });
    });
  }
}

export function speakerOf(company: Company, key: string): Speaker {
  const speaker = company.get(key);
  if (!speaker) throw new Error(`There is no demo person ${key}`);
  return speaker;
}

const CHECKED = ['IDENTITY', 'BACKGROUND', 'TRAINING'];

/** Brings the mentors to their verifications; returns their ids by person. */
export async function vet(theatre: Theatre, company: Company): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const mentor of MENTORS) ids.set(mentor.person, await vetOne(company, mentor));
  await theatre.settle();
  return ids;
}

async function vetOne(company: Company, mentor: DemoMentor): Promise<string> {
  const speaker = speakerOf(company, mentor.person);
  const admin = speakerOf(company, 'admin');
  const [ticketMin, ticketMax] = mentor.ticket ?? [];
  const sum = (amount?: string) => (amount === undefined ? null : { amount, currency: 'KZT' });
  const { person: _person, ticket: _ticket, ends, ...profile } = mentor;
  const { id } = await speaker.does<{ id: string }>(
    'updateMentorProfile',
    'UpdateMentorProfileInput',
    { ...profile, ticketMin: sum(ticketMin), ticketMax: sum(ticketMax) },
    'id verification',
  );
  // Who is still looked at hands it in near the end of the story (waiting.ts).
  if (ends === 'NOT_SUBMITTED' || ends === 'PENDING') return id;
  await speaker.ask(`mutation { submitMentorProfile { id } }`);
  if (ends === 'VERIFIED') {
    const checks = CHECKED.map((item) => ({ item, isChecked: false }));
    await admin.does('verifyMentor', 'DecideMentorInput', { mentorId: id, checks }, 'id');
  }
  if (ends === 'REFUSED') {
    const reason =
      'Пожалуйста, расскажите о своём опыте подробнее и назовите хотя бы одну команду, которой вы помогли.';
    await admin.does('refuseMentor', 'DecideMentorInput', { mentorId: id, reason }, 'id');
  }
  return id;
}
