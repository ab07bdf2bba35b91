// The editor as data: five tasks, one question a screen, and where each missing field is asked for.
import type { TextKey } from '../../i18n/texts.js';

export type Question = 'title' | 'problem' | 'solution' | 'place' | 'proof' | 'plan' | 'mentoring' | 'money' | 'check';

export interface TaskOfEditor {
  key: 'idea' | 'proof' | 'plan' | 'need' | 'check';
  title: TextKey;
  minutes: number;
  questions: readonly Question[];
}

export const tasks: readonly TaskOfEditor[] = [
  { key: 'idea', title: 'editor.task.idea', minutes: 5, questions: ['title', 'problem', 'solution', 'place'] },
  { key: 'proof', title: 'editor.task.proof', minutes: 2, questions: ['proof'] },
  { key: 'need', title: 'editor.task.need', minutes: 3, questions: ['mentoring', 'money'] },
  { key: 'plan', title: 'editor.task.plan', minutes: 4, questions: ['plan'] },
  { key: 'check', title: 'editor.task.check', minutes: 1, questions: ['check'] },
];

export const questions: readonly Question[] = tasks.flatMap((task) => task.questions);

export const taskOf = (question: Question): TaskOfEditor =>
  tasks.find((task) => task.questions.includes(question)) ?? tasks[0]!;

export const isQuestion = (word: string): word is Question => (questions as readonly string[]).includes(word);

interface Place {
  question: Question;
  text: TextKey;
}

const places: Record<string, Place> = {
  title: { question: 'title', text: 'editor.missing.title' },
  problem: { question: 'problem', text: 'editor.missing.problem' },
  solution: { question: 'solution', text: 'editor.missing.solution' },
  sector: { question: 'place', text: 'editor.missing.sector' },
  city: { question: 'place', text: 'editor.missing.city' },
  mentoringTopics: { question: 'mentoring', text: 'editor.missing.need' },
  ask: { question: 'mentoring', text: 'editor.missing.need' },
  useOfFunds: { question: 'money', text: 'editor.missing.useOfFunds' },
  plannedMilestones: { question: 'plan', text: 'editor.missing.plan' },
  GUARDIAN_CONSENT_REQUIRED: { question: 'check', text: 'editor.missing.guardian' },
};
const amounts: Place = { question: 'plan', text: 'editor.missing.planSums' };
const unknown: Place = { question: 'check', text: 'editor.missing.other' };

const placeOf = (path: string): Place => places[path] ?? (path.startsWith('plannedMilestones.') ? amounts : unknown);

/** Each thing that is missing once, in the order of the questions. */
export function missingPlaces(missing: readonly string[]): Place[] {
  const found = new Map(missing.map(placeOf).map((place) => [place.text, place]));
  return [...found.values()].sort((a, b) => questions.indexOf(a.question) - questions.indexOf(b.question));
}
