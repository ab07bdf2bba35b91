// A project that is not shown right now: mentors who have made it an offer are told, kindly and without the reason, which is
// between a child and their guardian.
import { defineNotifications, type NotificationRow } from '#notifications';
import { defineTexts, sql } from '#platform';

export const hiddenListingTexts = defineTexts({
  'notification.listing.hidden.toMentor': {
    kk: 'Сіз ұсыныс жасаған «{title}» жобасы қазір уақытша жабық тұр. Ұсынысыңыз сақтаулы; жоба ашылғанда хабарлаймыз.',
    ru: 'Проект «{title}», которому вы сделали предложение, сейчас временно закрыт. Ваше предложение сохранено; мы сообщим, когда проект откроется.',
    en: '“{title}”, to which you have made an offer, is closed for a while. Your offer is kept; we will tell you when the project is open again.',
  },
  'notification.listing.shownAgain.toMentor': {
    kk: 'Сіз ұсыныс жасаған «{title}» жобасы қайта ашылды.',
    ru: 'Проект «{title}», которому вы сделали предложение, снова открыт.',
    en: '“{title}”, to which you have made an offer, is open again.',
  },
});

const mentorsWithOffers: NotificationRow['to'] = async ({ subjectId }, { database }) => {
  const rows = await database.rows<{ id: string }>(sql`
    select distinct m.person_id as id from offers o join mentors m on m.id = o.mentor_id
    where o.listing_id = ${subjectId} and o.status in ('OPEN', 'HELD')`);
  return rows.map(({ id }) => id);
};

const told: Omit<NotificationRow, 'kind'> = {
  to: mentorsWithOffers,
  path: () => '/offers',
  params: async ({ data }) => ({ title: String(data['title']) }),
  mail: true,
};

defineNotifications({
  'listing.hidden': { ...told, kind: 'listing.hidden.toMentor' },
  'listing.shownAgain': { ...told, kind: 'listing.shownAgain.toMentor' },
});
