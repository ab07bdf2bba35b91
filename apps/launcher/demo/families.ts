// Who is under 18 and who stands behind them. A guardian comes by the mailed link, shows a proof and consents item by item;
// the admin looks at the proof.
import { speakerOf, type Company } from './company.js';
import { emailOf } from './people.js';
import { drawnProof } from './proof.js';
import type { Theatre } from './theatre.js';

const ALL = ['DATA', 'PARTICIPATION', 'PUBLICATION', 'PHOTO', 'MENTORING', 'SEED'] as const;
type Consent = (typeof ALL)[number];

interface DemoFamily {
  readonly ward: string;
  readonly guardian: string;
  readonly consents: readonly Consent[];
  readonly nameLevel: 'HANDLE' | 'FIRST_NAME';
}

const FAMILIES: readonly DemoFamily[] = [
  { ward: 'aruzhan', guardian: 'maira', consents: ALL, nameLevel: 'FIRST_NAME' },
  { ward: 'dana', guardian: 'serik', consents: ['DATA', 'PARTICIPATION'], nameLevel: 'HANDLE' },
];

/** A child without an account, by the key of who holds the profile. */
export const CHILD = {
  holder: 'serik',
  name: 'Тимур Талдыков',
  birthDate: '2014-04-27',
} as const;

interface Wards {
  readonly viewer: { readonly wards: readonly { readonly id: string; readonly ward: { readonly id: string } }[] };
}

/** Families as they stand at the beginning of the story. Returns the person behind the child profile. */
export async function bind(theatre: Theatre, company: Company): Promise<{ readonly childId: string }> {
  for (const family of FAMILIES) await bindOne(theatre, company, family);
  const pupil = speakerOf(company, 'ilyas');
  await pupil.does(
    'inviteGuardian',
    'InviteGuardianInput',
    { email: emailOf('kokte'), fullName: 'Бақыт Көктемова' },
    'id',
  );
  await theatre.settle();
  return { childId: await holdChild(theatre, company) };
}

async function bindOne(theatre: Theatre, company: Company, family: DemoFamily): Promise<void> {
  const ward = speakerOf(company, family.ward);
  const guardian = speakerOf(company, family.guardian);
  const email = emailOf(family.guardian);
  const { viewer } = await guardian.ask<{ viewer: { person: { fullName: string } } }>(
    `{ viewer { person { fullName } } }`,
  );
  const { id: guardianshipId } = await ward.does<{ id: string }>(
    'inviteGuardian',
    'InviteGuardianInput',
    { email, fullName: viewer.person.fullName },
    'id',
  );
  await theatre.settle();
  const token = new URL(await theatre.linkFor(email, '/guardian')).searchParams.get('token');
  const evidenceFileId = await guardian.upload('document.png', await drawnProof());
  const { consents, nameLevel } = family;
  await guardian.does(
    'acceptGuardianship',
    'AcceptGuardianshipInput',
    { token, evidenceFileId, consents, nameLevel },
    'id',
  );
  await verify(theatre, company, guardianshipId);
}

/** The admin looks at the proof, and then says that it shows what it should. */
async function verify(theatre: Theatre, company: Company, guardianshipId: string): Promise<void> {
  const admin = speakerOf(company, 'admin');
  await admin.does('openEvidence', 'OpenEvidenceInput', { guardianshipId }, 'id');
  await admin.does('verifyGuardianship', 'VerifyGuardianshipInput', { guardianshipId }, 'id');
  await theatre.settle();
}

async function holdChild(theatre: Theatre, company: Company): Promise<string> {
  const guardian = speakerOf(company, CHILD.holder);
  const evidenceFileId = await guardian.upload('document.png', await drawnProof());
  const { name: fullName, birthDate } = CHILD;
  const { id: guardianshipId } = await guardian.does<{ id: string }>(
    'createChildProfile',
    'CreateChildProfileInput',
    { fullName, birthDate, evidenceFileId },
    'id',
  );
  for (const kind of ALL) await guardian.does('grantConsent', 'ConsentInput', { guardianshipId, kind }, 'id');
  await verify(theatre, company, guardianshipId);
  const { viewer } = await guardian.ask<Wards>(`{ viewer { wards { id ward { id } } } }`);
  const held = viewer.wards.find(({ id }) => id === guardianshipId);
  if (!held) throw new Error('The child profile is not there');
  return held.ward.id;
}
