import { Args, Int, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerType } from '#accounts';
import { clock } from '#kernel';
import { CurrentViewer, Database, Verb, Viewer } from '#platform';
import { Notification, NotificationConnection } from './notification.entity.js';

/** Declares the fields that `notification.fields.ts` resolves. */
@Resolver(() => ViewerType)
export class ViewerNotificationFields {
  @ResolveField(() => NotificationConnection)
  notifications(
    @Args('first', { type: () => Int, nullable: true }) _first?: number,
    @Args('after', { type: () => String, nullable: true }) _after?: string,
  ): Notification[] {
    return [];
  }

  @ResolveField(() => Int)
  unreadNotifications(): number {
    return 0;
  }
}

@Resolver()
export class MarkNotificationsRead {
  constructor(private readonly database: Database) {}

  @Verb(() => Boolean, { access: 'signedIn', rule: 'notifications: one’s own', evenSuspended: true })
  async markNotificationsRead(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    return this.database.transaction(
      viewer,
      async (tx) => {
        await tx.query(`update notifications set read_at = $2 where person_id = $1 and read_at is null`, [
          viewer.personId,
          clock.now(),
        ]);
        return true;
      },
      { evenSuspended: true },
    );
  }
}
