// Teams and their projects, brought to the states they are to be shown in.
import { speakerOf, type Company } from './company.js';
import { emailOf } from './people.js';
import { PROJECTS, type DemoProject } from './projects.js';
import { YOUNG_PROJECTS } from './young-projects.js';
import type { Theatre } from './theatre.js';

export interface PlacedProject {
  readonly project: DemoProject;
  readonly listingId: string;
  readonly teamId: string;
}
export type Placed = ReadonlyMap<string, PlacedProject>;

interface OwnTeams {
  readonly viewer: {
    person: { id: string };
    teams: { id: string; name: string; listings: { id: string; title: string }[] }[];
  };
}
const OWN_TEAMS = `{ viewer { person { id } teams { id name listings { id title } } } }`;

const sum = (amount: string | undefined) => (amount === undefined ? null : { amount, currency: 'KZT' });

/** Lists every project that is not there yet. */
export async function place(theatre: Theatre, company: Company, childId: string): Promise<Placed> {
  const placed = new Map<string, PlacedProject>();
  for (const project of [...PROJECTS, ...YOUNG_PROJECTS]) {
    const teamId = await teamOf(theatre, company, project, childId);
    placed.set(project.key, { project, teamId, listingId: await listingOf(company, project, teamId) });
    await theatre.settle();
  }
  return placed;
}

async function teamOf(theatre: Theatre, company: Company, project: DemoProject, childId: string): Promise<string> {
  const lead = speakerOf(company, project.lead);
  const { viewer } = await lead.ask<OwnTeams>(OWN_TEAMS);
  const known = viewer.teams.find(({ name }) => name === project.team);
  if (known) return known.id;
  const { id: teamId } = await lead.does<{ id: string }>(
    'createTeam',
    'CreateTeamInput',
    { name: project.team, ...(project.isChilds && { leadId: childId }) },
    'id',
  );
  for (const member of project.members ?? []) {
    await lead.does('inviteToTeam', 'InviteToTeamInput', { teamId, email: emailOf(member) }, 'id');
    await theatre.settle();
    const link = new URL(await theatre.linkFor(emailOf(member), '/join-team'));
    await speakerOf(company, member).does('joinTeam', 'JoinTeamInput', { token: link.searchParams.get('token') }, 'id');
  }
  if (project.ask !== undefined) {
    const personId = project.payee === undefined ? viewer.person.id : await idOf(company, project.payee);
    await lead.does('choosePayee', 'ChoosePayeeInput', { teamId, personId }, 'id');
  }
  if (project.award) {
    const { event, place: where, title, sum: amount } = project.award;
    const award = {
      teamId,
      eventTitle: event,
      eventDate: '2026-05-16',
      place: where,
      kind: 'INVESTMENT_RIGHT',
      title,
      sum: sum(amount),
    };
    await speakerOf(company, 'admin').does('recordAward', 'RecordAwardInput', award, 'id');
  }
  return teamId;
}

async function idOf(company: Company, key: string): Promise<string> {
  const { viewer } = await speakerOf(company, key).ask<OwnTeams>(OWN_TEAMS);
  return viewer.person.id;
}

async function listingOf(company: Company, project: DemoProject, teamId: string): Promise<string> {
  const lead = speakerOf(company, project.lead);
  const { viewer } = await lead.ask<OwnTeams>(OWN_TEAMS);
  const known = viewer.teams.flatMap(({ listings }) => listings).find(({ title }) => title === project.title);
  if (known) return known.id;
  const { title, language } = project;
  const { id: listingId } = await lead.does<{ id: string }>(
    'createListing',
    'CreateListingInput',
    { teamId, title, language },
    'id',
  );
  await lead.does(
    'updateListing',
    'UpdateListingInput',
    {
      listingId,
      summary: project.summary,
      problem: project.problem,
      solution: project.solution,
      sector: project.sector,
      stage: project.stage,
      city: project.city,
      mentoringTopics: project.topics,
      ask: sum(project.ask),
      useOfFunds: project.useOfFunds ?? null,
      plannedMilestones: project.milestones.map(({ amount, ...rest }) => ({ ...rest, amount: sum(amount) })),
    },
    'id',
  );
  // What is still read is handed in near the end of the story (waiting.ts).
  if (project.ends !== 'DRAFT' && project.ends !== 'IN_REVIEW') await review(company, project, listingId);
  return listingId;
}

/** What lead and admin do after the submission, by the state it is to end in. */
async function review(company: Company, project: DemoProject, listingId: string): Promise<void> {
  const lead = speakerOf(company, project.lead);
  const admin = speakerOf(company, 'admin');
  const { reason, ends } = project;
  await lead.does('submitListing', 'ListingInput', { listingId }, 'id');
  if (ends === 'CHANGES_REQUESTED') {
    await admin.does('requestListingChanges', 'DecideListingInput', { listingId, reason }, 'id');
  } else if (ends === 'REJECTED') {
    await admin.does('rejectListing', 'DecideListingInput', { listingId, reason }, 'id');
  } else {
    await admin.does('approveListing', 'ListingInput', { listingId }, 'id');
  }
  if (ends === 'PAUSED') await lead.does('pauseListing', 'ListingInput', { listingId }, 'id');
  if (ends === 'SUSPENDED') await admin.does('suspendListing', 'DecideListingInput', { listingId, reason }, 'id');
  if (ends === 'CLOSED') await lead.does('closeListing', 'DecideListingInput', { listingId, reason }, 'id');
}
