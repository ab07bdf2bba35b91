import type { ConsentKind } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/texts.js';
import { kindWords } from './consent-kinds.js';

/** Says consents by their names: «Publish the project», «Show a photo». */
export function useConsentNames(): (kinds: readonly ConsentKind[]) => string {
  const t = useT();
  return (kinds) => kinds.map((kind) => t('consent.quoted', { title: t(kindWords[kind].title) })).join(', ');
}
