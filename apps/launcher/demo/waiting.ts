// What waits for a moderator when the story ends: a queue as one finds it on a morning, not one that nobody has opened for weeks.
import { speakerOf } from './company.js';
import { MENTORS } from './mentors.js';
import type { Stage } from './stories.js';

/** Mentors who have asked to be checked. */
export async function mentorsWait({ company, theatre }: Stage): Promise<void> {
  for (const { person } of MENTORS.filter(({ ends }) => ends === 'PENDING'))
    await speakerOf(company, person).ask(`mutation { submitMentorProfile { id } }`);
  await theatre.settle();
}

/** Projects that were handed in this morning. */
export async function projectsWait({ company, theatre, placed }: Stage): Promise<void> {
  for (const { project, listingId } of placed.values()) {
    if (project.ends !== 'IN_REVIEW') continue;
    await speakerOf(company, project.lead).does('submitListing', 'ListingInput', { listingId }, 'id');
  }
  await theatre.settle();
}
