import { defineNotifications } from '#notifications';

defineNotifications({
  // On the screen only: a mail would carry the matter further than the text itself went.
  'contacts.masked': {
    to: async ({ data }) => (Array.isArray(data['authorIds']) ? data['authorIds'].map(String) : []),
    subject: ({ data }) => String(data['subjectId']),
    path: ({ data }) => String(data['page']),
    evenActor: true,
  },
});
