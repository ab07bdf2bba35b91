import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { almatyDay, clock, days } from '#kernel';
import { seal } from '#platform';
import type { Actor } from '../harness/cast.js';
import { startApp, type TestApp } from '../harness/app.js';
import { makeOffer, mentoringTerms, publishedProject, verifiedMentor } from '../harness/deals.js';
import {
  CARD,
  type Card,
  PROFILE,
  readProfile,
  saveProfile,
  submitProfile,
  verifiedProfile,
} from '../harness/profiles.js';

describe('mentors', () => {
  let app: TestApp;
  let admin: Actor;
  beforeAll(async () => {
    app = await startApp();
    admin = await app.cast.admin();
  });
  afterAll(async () => {
    expect((await app.doctor()).broken).toEqual([]);
    await app.stop();
  });

  it('come to the public by way of an admin', async () => {
    const person = await app.cast.adult('Сәуле Қыдырәліқызы');
    const draft = await saveProfile(person);
    expect(draft).toMatchObject({
      slug: 'saule-qydyraliqyzy',
      verification: 'NOT_SUBMITTED',
      hoursCommitted: 0,
      viewerCan: ['UPDATE', 'SUBMIT'],
      sectors: [
        { slug: 'education', name: 'Білім беру' },
        { slug: 'retail', name: 'Сауда' },
      ],
      ticketMin: { amount: '50000.00', currency: 'KZT' },
      ticketMax: { amount: '900000.50', currency: 'KZT' },
    });
    expect(await readProfile(app.cast.nobody, draft.slug)).toBeNull();
    expect((await submitProfile(person)).verification).toBe('PENDING');
    expect((await readProfile(admin, draft.slug))?.viewerCan).toEqual(['VERIFY', 'REFUSE', 'REPORT']);
    const done = await admin.does<Card>(
      'verifyMentor',
      'DecideMentorInput',
      { mentorId: draft.id, checks: [{ item: 'IDENTITY', isChecked: true, validUntil: '2100-01-31' }] },
      CARD,
    );
    expect(done).toMatchObject({
      verification: 'VERIFIED',
      checks: [
        { item: 'BACKGROUND', isChecked: false, validUntil: null },
        { item: 'IDENTITY', isChecked: true, validUntil: '2100-01-31' },
        { item: 'TRAINING', isChecked: false, validUntil: null },
      ],
    });
    const shown = await readProfile(app.cast.nobody, draft.slug);
    expect(shown).toMatchObject({ verification: 'VERIFIED', checks: null, viewerCan: [] });
    expect(shown?.['person']).toEqual({ displayName: 'Сәуле Қыдырәліқызы', mentor: { id: draft.id } });
    await app.drain();
    const mails = await app.mails(person.email);
    expect(mails.some(({ subject }) => subject.includes('verified'))).toBe(true);
  });

  it('are refused with a reason, and may submit again', async () => {
    const person = await app.cast.adult('Refused Person');
    const { id } = await saveProfile(person);
    await submitProfile(person);
    const noReason = await admin.refusal('refuseMentor', 'DecideMentorInput', { mentorId: id });
    expect([noReason.code, noReason.fields[0]?.path]).toEqual(['BAD_USER_INPUT', 'reason']);
    const reason = 'Write what you have done.';
    const refused = await admin.does<Card>('refuseMentor', 'DecideMentorInput', { mentorId: id, reason }, CARD);
    expect(refused).toMatchObject({ verification: 'REFUSED', decisionReason: reason });
    expect((await submitProfile(person)).decisionReason).toBeNull();
    await admin.does('verifyMentor', 'DecideMentorInput', { mentorId: id }, 'id');
    expect(await admin.does('revokeMentor', 'DecideMentorInput', { mentorId: id, reason }, 'verification')).toEqual({
      verification: 'REVOKED',
    });
    const again = await person.raw(`mutation { submitMentorProfile { id } }`);
    expect(again.errors?.[0]?.extensions.code).toBe('INVALID_STATE');
  });

  it('keep their verification when they edit their words, and their address when they change their name', async () => {
    const { actor, card } = await verifiedProfile(app, admin, 'Аман Өтеген');
    await actor.does('updatePerson', 'UpdatePersonInput', { fullName: 'Аман Өтегенов' }, 'email');
    expect(
      await saveProfile(actor, { headline: 'Жаңа сөздер', ticketMin: null, ticketMax: null, city: '' }),
    ).toMatchObject({
      slug: card.slug,
      verification: 'VERIFIED',
      headline: 'Жаңа сөздер',
      ticketMin: null,
      city: null,
    });
  });

  it('are adults', async () => {
    const child = await app.cast.adult('Young Person', { birthDate: '2000-02-02' });
    await app.database.dataSource.query('update persons set birth_date_sealed = $2 where id = $1', [
      child.personId,
      seal('2012-02-02', `persons.birth_date:${child.personId}`),
    ]);
    expect((await child.refusal('updateMentorProfile', 'UpdateMentorProfileInput', PROFILE)).code).toBe('FORBIDDEN');
  });

  it('submit once, and once only when two clicks come together', async () => {
    const person = await app.cast.adult('Double Click');
    await saveProfile(person);
    const answers = await Promise.all([1, 2, 3].map(() => person.raw(`mutation { submitMentorProfile { id } }`)));
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'OK').sort();
    expect(codes).toEqual(['INVALID_STATE', 'INVALID_STATE', 'OK']);
    const nobodyYet = await app.cast.adult('No Profile');
    const refused = await nobodyYet.raw(`mutation { submitMentorProfile { id } }`);
    expect(refused.errors?.[0]?.extensions.code).toBe('INVALID_STATE');
  });

  it('make one profile when two first saves come together; namesakes have different addresses', async () => {
    const person = await app.cast.adult('Same Name');
    const [a, b] = await Promise.all([saveProfile(person), saveProfile(person)]);
    expect(a.id).toBe(b.id);
    const namesake = await saveProfile(await app.cast.adult('Same Name'));
    expect(namesake.slug).toMatch(/^same-name-[0-9a-z]{5}$/);
  });

  it.each<[string, object, string]>([
    ['an unknown sector', { sectors: ['education', 'magic'] }, 'sectors.1'],
    ['a sector twice', { sectors: ['food', 'food'] }, 'sectors'],
    ['no language', { languages: [] }, 'languages'],
    ['too long a headline', { headline: 'ә'.repeat(161) }, 'headline'],
    ['NUL', { bio: 'a\u0000b' }, 'bio'],
    ['a lone surrogate', { bio: 'a\ud800b' }, 'bio'],
    ['empty words', { bio: ' \n ' }, 'bio'],
    ['hours beyond a month', { hoursPerMonth: 201 }, 'hoursPerMonth'],
    ['a negative sum', { ticketMin: { amount: '-5', currency: 'KZT' } }, 'ticketMin.amount'],
    ['a sum of three decimals', { ticketMin: { amount: '5.001', currency: 'KZT' } }, 'ticketMin.amount'],
    ['the largest below the smallest', { ticketMax: { amount: '1', currency: 'KZT' } }, 'ticketMax.amount'],
  ])('refuse %s', async (_, wrong, path) => {
    const person = await app.cast.adult('Wrong Input');
    const refused = await person.refusal('updateMentorProfile', 'UpdateMentorProfileInput', { ...PROFILE, ...wrong });
    expect([refused.code, refused.fields[0]?.path]).toEqual(['BAD_USER_INPUT', path]);
    expect(refused.fields[0]?.message.length).toBeGreaterThan(3);
  });

  it('refuse two currencies, people without a verified address, strangers and ids of other types', async () => {
    const person = await app.cast.adult('Odd Inputs');
    const mixed = { ...PROFILE, ticketMin: { amount: '1', currency: 'USD' } };
    expect((await person.refusal('updateMentorProfile', 'UpdateMentorProfileInput', mixed)).code).toBe(
      'CURRENCY_MISMATCH',
    );
    const unverified = await app.cast.adult('Unverified', { isVerified: false });
    const early = await unverified.refusal('updateMentorProfile', 'UpdateMentorProfileInput', PROFILE);
    expect(early.code).toBe('EMAIL_NOT_VERIFIED');
    expect((await app.cast.nobody.refusal('updateMentorProfile', 'UpdateMentorProfileInput', PROFILE)).code).toBe(
      'UNAUTHENTICATED',
    );
    const { id } = await saveProfile(person);
    expect((await person.refusal('verifyMentor', 'DecideMentorInput', { mentorId: id })).code).toBe('FORBIDDEN');
    for (const mentorId of [person.personId, 'mentor_x', '', id.toUpperCase()]) {
      expect((await admin.refusal('verifyMentor', 'DecideMentorInput', { mentorId })).fields[0]?.path).toBe('mentorId');
    }
    const unknown = id.slice(0, -3) + 'zzz';
    expect((await admin.refusal('verifyMentor', 'DecideMentorInput', { mentorId: unknown })).code).toBe('NOT_FOUND');
    expect((await admin.refusal('verifyMentor', 'DecideMentorInput', { mentorId: id })).code).toBe('INVALID_STATE');
  });

  it('keep the hours that they have promised', async () => {
    const { actor } = await verifiedMentor(app, admin, { hoursPerMonth: 10 });
    const { listingId } = await publishedProject(app, admin);
    await makeOffer(actor, listingId, { mentoring: mentoringTerms(6) });
    const fewer = await actor.refusal('updateMentorProfile', 'UpdateMentorProfileInput', {
      ...PROFILE,
      hoursPerMonth: 5,
    });
    expect(fewer.fields[0]).toMatchObject({ path: 'hoursPerMonth', code: 'HOURS_COMMITTED' });
    expect(await saveProfile(actor, { hoursPerMonth: 6 })).toMatchObject({ hoursPerMonth: 6, hoursCommitted: 6 });
  });

  it('are not vetted by themselves, though they be admins', async () => {
    const both = await app.cast.admin('Admin Mentor');
    const { id } = await saveProfile(both);
    await submitProfile(both);
    expect((await both.refusal('verifyMentor', 'DecideMentorInput', { mentorId: id })).code).toBe('FORBIDDEN');
  });

  it('lose their standing on the day after a check runs out', async () => {
    const person = await app.cast.adult('Lapsing Mentor');
    const { id, slug } = await saveProfile(person);
    await submitProfile(person);
    const today = almatyDay(clock.now());
    const yesterday = almatyDay(new Date(clock.now().getTime() - days(1)));
    const check = { item: 'TRAINING', isChecked: true };
    const late = { mentorId: id, checks: [{ ...check, validUntil: yesterday }] };
    expect((await admin.refusal('verifyMentor', 'DecideMentorInput', late)).fields[0]?.path).toBe(
      'checks.0.validUntil',
    );
    await admin.does(
      'verifyMentor',
      'DecideMentorInput',
      { mentorId: id, checks: [{ ...check, validUntil: today }] },
      'id',
    );
    expect((await readProfile(app.cast.nobody, slug))?.verification).toBe('VERIFIED');
    await app.advance(days(1));
    expect(await readProfile(app.cast.nobody, slug)).toBeNull();
    expect((await readProfile(person, slug))?.verification).toBe('NOT_SUBMITTED');
    await submitProfile(person);
  });
});
