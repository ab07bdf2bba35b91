import { InputType, Resolver } from '@nestjs/graphql';
import type { Locale } from '#kernel';
import {
  change,
  claimFile,
  Choice,
  CurrentViewer,
  Database,
  IdOf,
  Input,
  lock,
  recordFact,
  Text,
  Verb,
  Viewer,
  WithoutContacts,
} from '#platform';
import { displayNameOf } from './display-name.js';
import { phoneColumns } from './phone.js';
import { LocaleEnum, Person } from './person.entity.js';
import { viewerTypeOf } from './signed-in.js';
import { ViewerType } from './viewer.type.js';

@InputType()
export class UpdatePersonInput {
  @Text({ max: 120, min: 2, nullable: true })
  @WithoutContacts()
  fullName?: string;
  @Choice(() => LocaleEnum, { nullable: true })
  locale?: Locale;
  @Text({ max: 80, nullable: true })
  @WithoutContacts()
  city?: string;
  @IdOf('file', { nullable: true })
  avatarId?: string;
  @Text({ max: 30, nullable: true, description: 'Shown to nobody; an empty one takes it away.' })
  phone?: string | null;
}

@Resolver()
export class UpdatePerson {
  constructor(private readonly database: Database) {}

  @Verb(() => ViewerType, { access: 'signedIn', rule: 'accounts: oneself' })
  async updatePerson(@Input() input: UpdatePersonInput, @CurrentViewer() viewer: Viewer): Promise<ViewerType> {
    const personId = viewer.personId ?? '';
    await this.database.transaction(viewer, async (tx) => {
      const person = await lock(tx, Person, personId);
      const changes: Partial<Person> = {
        ...(input.fullName && {
          fullName: input.fullName,
          displayName: displayNameOf({ ...person, fullName: input.fullName }),
        }),
        ...(input.phone !== undefined && phoneColumns(input.phone, personId)),
        ...(input.locale && { locale: input.locale }),
        ...(input.city !== undefined && { city: input.city || null }),
        ...(input.avatarId && { avatarId: input.avatarId }),
      };
      if (input.avatarId && input.avatarId !== person.avatarId) {
        await claimFile(tx, viewer, input.avatarId, {
          path: 'avatarId',
          purpose: 'AVATAR',
          // A minor's face has no plain address that whoever once saw it could pass on.
          visibility: person.isWard ? 'PRIVATE' : 'PUBLIC',
          mustBePicture: true,
        });
      }
      if (Object.keys(changes).length === 0) return true;
      await change(tx, person, changes);
      await recordFact(tx, viewer, {
        action: 'person.updated',
        subject: personId,
        data: { fields: Object.keys(changes) },
      });
      return true;
    });
    return viewerTypeOf(personId);
  }
}
