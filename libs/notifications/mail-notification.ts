import { Injectable } from '@nestjs/common';
import { addressOf, Person } from '#accounts';
import { localePath } from '#kernel';
import { Database, find, Job, say, sendMail, settings } from '#platform';

import { Notification } from './notification.entity.js';
import { notificationMore, notificationText } from './notification-text.js';

/** Sends one notification by mail, in the person's language; the same notification is the same mail. */
@Injectable()
@Job('mail-notification')
export class MailNotification {
  constructor(private readonly database: Database) {}

  async run({ notificationId }: { notificationId: string }): Promise<void> {
    const { manager } = this.database.dataSource;
    const notification = await find(manager, Notification, notificationId);
    const person = notification && (await find(manager, Person, notification.personId));
    if (!notification || !person?.email || person.status === 'ERASED' || !person.emailVerifiedAt) return;
    const { locale } = person;
    const { you, name } = addressOf(person);
    const text = notificationText(notification, locale, you);
    const more = notificationMore(notification, locale, you);
    await sendMail(notification.id, {
      to: person.email,
      locale,
      subject: text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text,
      paragraphs: [say(locale, 'mail.hello', { you, name }), text, ...(more ? [more] : [])],
      action: {
        label: say(locale, 'mail.open'),
        url: `${settings().publicUrl}/${localePath(locale)}${notification.path}`,
      },
    });
  }
}
