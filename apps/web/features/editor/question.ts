import type { WholeProjectFragment } from '../../graphql/generated/graphql.js';
import type { TextControl } from '../../ui/field.js';
import type { DraftValues } from './draft-values.js';
import type { Draft } from './use-draft.js';

type TextKeys = { [Key in keyof DraftValues]: DraftValues[Key] extends string ? Key : never }[keyof DraftValues];

export interface QuestionProps {
  project: WholeProjectFragment;
  draft: Draft;
  /** What each text control needs; the names are those of `updateListing`, so a refusal finds its field. */
  field: (key: TextKeys) => TextControl;
  errorOf: (path: string) => string | undefined;
}

/** The server's refusals by field; a path below a field ("ask.amount") counts for the field. */
export function fieldsOf(draft: Draft): Pick<QuestionProps, 'field' | 'errorOf'> {
  const errorOf = (path: string) =>
    draft.problem?.fields.find((each) => each.path === path || each.path.startsWith(`${path}.`))?.message;
  const field = (key: TextKeys): TextControl => ({
    id: `project-${key}`,
    name: key,
    value: draft.values[key],
    onChange: (value: string) => draft.set(key, value as never),
    error: errorOf(key),
  });
  return { field, errorOf };
}
