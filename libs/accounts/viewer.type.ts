import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '#platform';
import { Person } from './person.entity.js';

/** The signed-in person's own view; other libraries add their fields (`Viewer.teams`, `Viewer.offers`). */
@ObjectType('Viewer', { description: 'The signed-in person’s own view.' })
export class ViewerType {
  /** Not shown: what the field tables go by. */
  personId: string;

  @Field(() => Person)
  person: Person;
  @Field(() => String)
  email: string;
  @Field(() => Boolean)
  emailVerified: boolean;
  @Field(() => Boolean)
  isMinor: boolean;
  @Field(() => Boolean, { description: 'False for whoever signs in by mailed codes only.' })
  hasPassword: boolean;
  @Field(() => Boolean, {
    description:
      'Whether the account is surely its mailbox’s; if not, a mailed code (MAILBOX) is asked for before it answers for a child.',
  })
  isMailboxProven: boolean;
  @Field(() => Boolean, { description: 'Whether one has given a phone number; nobody is shown it.' })
  hasPhone: boolean;
  @Field(() => Boolean)
  isAdmin: boolean;
}

@ObjectType({
  description: '`refreshToken` is null for browsers, which get an HttpOnly cookie instead (they send `X-Client: web`).',
})
export class SignedIn {
  @Field(() => String)
  accessToken: string;
  @Field(() => DateTimeScalar)
  accessTokenExpiresAt: Date;
  @Field(() => String, { nullable: true })
  refreshToken: string | null;
  @Field(() => ViewerType)
  viewer: ViewerType;
}
