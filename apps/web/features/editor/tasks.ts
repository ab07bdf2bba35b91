// The editor as data: four tasks, a fifth for those under 18 and for whoever holds a child's profile, one question a screen, and where each missing field is asked for.
import type { TextKey } from '../../i18n/texts.js';
import type { DraftKey } from './draft/draft-values.js';

export type Question =
  'title' | 'problem' | 'solution' | 'place' | 'proof' | 'plan' | 'mentoring' | 'money' | 'parent' | 'check';

export interface TaskOfEditor {
  key: 'idea' | 'proof' | 'plan' | 'need' | 'parent';
  title: TextKey;
  minutes: number;
  questions: readonly Question[];
}

const everybody: readonly TaskOfEditor[] = [
  { key: 'idea', title: 'editor.task.idea', minutes: 3, questions: ['title', 'problem', 'solution', 'place'] },
  { key: 'proof', title: 'editor.task.proof', minutes: 1, questions: ['proof'] },
  { key: 'plan', title: 'editor.task.plan', minutes: 2, questions: ['plan'] },
  { key: 'need', title: 'editor.task.need', minutes: 2, questions: ['mentoring', 'money'] },
];
const parent: TaskOfEditor = { key: 'parent', title: 'editor.task.parent', minutes: 1, questions: ['parent'] };

/** Grown-ups have four tasks; somebody under 18 has a parent to ask, and whoever acts for a child has consents to give. */
export const tasksFor = (hasParent: boolean): readonly TaskOfEditor[] =>
  hasParent ? [...everybody, parent] : everybody;

/** All screens in order; the last one is no task: it hands in. */
export const questionsFor = (hasParent: boolean): readonly Question[] => [
  ...tasksFor(hasParent).flatMap((task) => task.questions),
  'check',
];

export const taskOf = (question: Question): TaskOfEditor | null =>
  tasksFor(true).find((task) => task.questions.includes(question)) ?? null;

/** Where each field is asked for. */
export const questionOf: Record<DraftKey, Question> = {
  title: 'title',
  summary: 'title',
  problem: 'problem',
  solution: 'solution',
  sector: 'place',
  city: 'place',
  stage: 'place',
  language: 'place',
  cover: 'proof',
  attachments: 'proof',
  plannedMilestones: 'plan',
  mentoringTopics: 'mentoring',
  ask: 'money',
  useOfFunds: 'money',
};

export interface MissingPlace {
  question: Question;
  text: TextKey;
}

const places: Record<string, MissingPlace> = {
  title: { question: 'title', text: 'editor.missing.title' },
  problem: { question: 'problem', text: 'editor.missing.problem' },
  solution: { question: 'solution', text: 'editor.missing.solution' },
  sector: { question: 'place', text: 'editor.missing.sector' },
  city: { question: 'place', text: 'editor.missing.city' },
  mentoringTopics: { question: 'mentoring', text: 'editor.missing.need' },
  ask: { question: 'mentoring', text: 'editor.missing.need' },
  useOfFunds: { question: 'money', text: 'editor.missing.useOfFunds' },
  plannedMilestones: { question: 'plan', text: 'editor.missing.plan' },
  GUARDIAN_CONSENT_REQUIRED: { question: 'parent', text: 'editor.missing.guardian' },
};
const sums: MissingPlace = { question: 'plan', text: 'editor.missing.planSums' };
/** Steps have a price, and nobody has asked for the money yet. */
const askForPlan: MissingPlace = { question: 'money', text: 'editor.missing.askForPlan' };
const unknown: MissingPlace = { question: 'check', text: 'editor.missing.other' };

interface Unfinished {
  missing: readonly string[];
  draft?: { ask?: unknown; plannedMilestones: readonly unknown[] } | null;
}

function placeOf(path: string, { draft }: Unfinished): MissingPlace {
  if (path.startsWith('plannedMilestones.')) return draft?.ask ? sums : askForPlan;
  if (path === 'plannedMilestones' && (draft?.plannedMilestones.length ?? 0) > 0) return draft?.ask ? sums : askForPlan;
  return places[path] ?? unknown;
}

/** Each thing that is missing once, in the order of the questions. */
export function missingPlaces(project: Unfinished): MissingPlace[] {
  const order = questionsFor(true);
  const found = new Map(project.missing.map((path) => placeOf(path, project)).map((place) => [place.text, place]));
  return [...found.values()].sort((a, b) => order.indexOf(a.question) - order.indexOf(b.question));
}
