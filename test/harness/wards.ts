// What a viewer's relations say of wards, made up, for tests that hold a policy and its SQL equal.
import fc from 'fast-check';
import { sealBirthDate } from '#accounts';
import { bornYearsAgo } from './family.js';

export interface MadeUpWard {
  readonly teamId: string;
  readonly role: 'LEAD' | 'MEMBER';
  readonly isVerified: boolean;
  readonly isHeld: boolean;
  readonly age: number;
}

/** Wards of every kind, in some of these teams. */
export const someWards = (teamIds: readonly string[]): fc.Arbitrary<MadeUpWard[]> =>
  fc.array(
    fc.record({
      teamId: fc.constantFrom(...teamIds),
      role: fc.constantFrom('LEAD' as const, 'MEMBER' as const),
      isVerified: fc.boolean(),
      isHeld: fc.boolean(),
      age: fc.constantFrom(12, 16, 18),
    }),
    { maxLength: 3 },
  );

/** The relations as the guardians' and the teams' libraries read them. */
export function relationsOfWards(wards: readonly MadeUpWard[]): { wards: object[]; wardTeams: object[] } {
  const id = (index: number): string => `person_ward${index}`;
  return {
    wards: wards.map(({ isVerified, isHeld, age }, index) => ({
      guardianshipId: `guardianship_${index}`,
      wardId: id(index),
      isVerified,
      isHeld,
      birthDateSealed: sealBirthDate(bornYearsAgo(age, 1), id(index)),
    })),
    wardTeams: wards.map(({ teamId, role }, index) => ({ wardId: id(index), teamId, role })),
  };
}
