// From which age somebody may have an account of their own. The setting is never told: another birth date is not the way in,
// and a browser that has named one below it is remembered (safety.md, K-1).
import { InputType, Resolver } from '@nestjs/graphql';
import { almatyDay, clock, days, fullYears, newId } from '#kernel';
import {
  badInput,
  Context,
  CurrentViewer,
  Day,
  type GraphContext,
  Input,
  isEqualSecret,
  keyedDigest,
  Limits,
  problem,
  settings,
  Verb,
  Viewer,
} from '#platform';

const MAX_AGE = 110;

/** A birth date that can be one, in full years; anything else is bad input. */
export function readAge(birthDate: string, path = 'birthDate'): number {
  const today = almatyDay(clock.now());
  const age = fullYears(birthDate, today);
  if (birthDate > today || age > MAX_AGE) throw badInput(path, 'DATE');
  return age;
}

/** The browser of somebody too young for an account of their own: another birth date from it is looked at by a person. */
const YOUNG_COOKIE = 'asar_start';

/** Remembers the browser of whoever is too young. */
function isOldEnough(birthDate: string, { cookies }: GraphContext): boolean {
  if (readAge(birthDate) >= settings().minorSelfRegistrationMinAge) return true;
  const mark = newId('token');
  cookies.set(YOUNG_COOKIE, `${mark}.${keyedDigest('young', mark)}`, days(30));
  return false;
}

/** Whoever is too young is told whom to ask, and never the age. */
export function requireOldEnough(birthDate: string, context: GraphContext): void {
  if (!isOldEnough(birthDate, context)) throw problem('GUARDIAN_CONSENT_REQUIRED', { about: 'signUp' });
}

export function wasRefused({ cookies }: GraphContext): boolean {
  const [mark = '', digest = ''] = (cookies.get(YOUNG_COOKIE) ?? '').split('.');
  return mark !== '' && isEqualSecret(digest, keyedDigest('young', mark));
}

@InputType()
export class BirthDateInput {
  @Day()
  birthDate: string;
}

/** A whole school may sit behind one address. */
const PER_ADDRESS = { name: 'check-birth-date', points: 600, perSeconds: 3_600 };

@Resolver()
export class CheckBirthDate {
  constructor(private readonly limits: Limits) {}

  /** Asked while the form is filled in, so that nobody is promised an account that a guardian would have to open for them. */
  @Verb(() => Boolean, {
    access: 'anyone',
    rule: 'accounts: anybody may ask whether somebody born on that day signs up themself',
  })
  async checkBirthDate(
    @Input() { birthDate }: BirthDateInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphContext,
  ): Promise<boolean> {
    await this.limits.take(PER_ADDRESS, viewer.request.ip);
    return isOldEnough(birthDate, context);
  }
}
