import type { Translate, TextKey } from '../../i18n/texts.js';
import type { WholeProjectFragment } from '../../graphql/generated/graphql.js';
import type { Uploads } from '../../device/use-uploads.js';
import type { TextControl } from '../../ui/field.js';
import { halvesOf, type DraftKey, type DraftValues, type Half } from './draft/draft-values.js';
import type { Draft } from './draft/use-draft.js';
import { keysOf } from './draft/merge.js';
import { questionOf, type Question } from './tasks.js';

type TextKeys = { [Key in keyof DraftValues]: DraftValues[Key] extends string ? Key : never }[keyof DraftValues];

/** What is wrong where, as it stood when the person wanted to go on: nothing turns red while somebody types. */
export type Errors = Map<string, string>;
export const noErrors: Errors = new Map();

export interface QuestionProps {
  project: WholeProjectFragment;
  draft: Draft;
  photos: { cover: Uploads; attachments: Uploads };
  /** What each text control needs; the names are those of `updateListing`, so a refusal finds its field. */
  field: (key: TextKeys) => TextControl;
  errorOf: (path: string) => string | undefined;
}

/** The id of a field's control; the error summary leads there. */
export const fieldId = (path: string): string => `project-${path}`;

/** A path below a field ("ask.amount") counts for the field. */
export function fieldsOf(draft: Draft, errors: Errors): Pick<QuestionProps, 'field' | 'errorOf'> {
  const errorOf = (path: string) => errors.get(path) ?? [...errors].find(([name]) => name.startsWith(`${path}.`))?.[1];
  const field = (key: TextKeys): TextControl => ({
    id: fieldId(key),
    name: key,
    value: draft.values[key],
    onChange: (value: string) => draft.set(key, value as never),
    error: errors.get(key) ?? errors.get(`${key}.amount`),
  });
  return { field, errorOf };
}

const halfTexts: Record<Half['what'], TextKey> = {
  title: 'editor.half.title',
  days: 'editor.half.days',
  sum: 'editor.half.sum',
};

/** What keeps this screen's answers from the server: half of something, or what it does not take. */
export function errorsOf(question: Question, draft: Draft, t: Translate): Errors {
  const keys = keysOf(draft.edits).filter((key) => questionOf[key] === question);
  const halves = keys.flatMap((key: DraftKey) => halvesOf(key, draft.values));
  const refusals = keys.flatMap((key) => draft.refused[key] ?? []);
  return new Map([
    ...halves.map(({ path, what }) => [path, t(halfTexts[what])] as const),
    ...refusals.map(({ path, message }) => [path, message] as const),
  ]);
}
