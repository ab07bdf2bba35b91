import { useT } from '../../i18n/texts.js';
import { useConsentNames } from '../family/consent-names.js';
import type { Step } from './next-step.js';

export function useStepWords(): (step: Pick<Step, 'text' | 'values' | 'consents'>) => string {
  const t = useT();
  const namesOf = useConsentNames();
  return ({ text, values, consents }) => t(text, { ...values, ...(consents && { names: namesOf(consents) }) });
}
