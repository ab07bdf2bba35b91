import type { ConsentKind } from '../../graphql/generated/graphql.js';
import type { TextKey } from '../../i18n/texts.js';
import type { IconName } from '../../ui/icon.js';

export interface KindWords {
  /** A short name for lists; what is consented to is worded by the API. */
  title: TextKey;
  icon: IconName;
  tone: string;
}

export const kindWords: Record<ConsentKind, KindWords> = {
  DATA: { title: 'consent.DATA', icon: 'shield', tone: 'bg-sky-soft text-sky-ink' },
  PARTICIPATION: { title: 'consent.PARTICIPATION', icon: 'people', tone: 'bg-sky-soft text-sky-ink' },
  PUBLICATION: { title: 'consent.PUBLICATION', icon: 'flag', tone: 'bg-sun-soft text-sun-ink' },
  MENTORING: { title: 'consent.MENTORING', icon: 'offer', tone: 'bg-iris-soft text-iris-ink' },
  SEED: { title: 'consent.SEED', icon: 'agreement', tone: 'bg-leaf-soft text-leaf-ink' },
  PHOTO: { title: 'consent.PHOTO', icon: 'person', tone: 'bg-apple-soft text-apple-ink' },
};

/** From what everything needs to what nothing needs. */
export const kindOrder = ['DATA', 'PARTICIPATION', 'PUBLICATION', 'MENTORING', 'SEED', 'PHOTO'] as const;

/** Without these nobody under 18 shows a project: what every guardian is asked for. */
export const wantedKinds = ['DATA', 'PARTICIPATION', 'PUBLICATION'] as const satisfies readonly ConsentKind[];

/** Nothing begins without these two. */
export const isNeeded = (kind: ConsentKind): boolean => kind === 'DATA' || kind === 'PARTICIPATION';

/** Something was allowed while what it rests on was not. */
export const lacksGround = (given: readonly ConsentKind[]): boolean =>
  given.some((kind) => !isNeeded(kind)) && !(['DATA', 'PARTICIPATION'] as const).every((kind) => given.includes(kind));
