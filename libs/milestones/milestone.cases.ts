// Whom a case about a milestone is about: everybody in its agreement.
import { agreementPeople } from '#agreements';
import { defineCasePeople } from '#moderation';
import { find } from '#platform';
import { Milestone } from './milestone.entity.js';

defineCasePeople('milestone', async (tx, milestoneId) => {
  const milestone = await find(tx, Milestone, milestoneId);
  return milestone ? agreementPeople(tx, milestone.agreementId) : [];
});
