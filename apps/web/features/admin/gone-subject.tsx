import { ResolveCaseDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import type { Decision } from './decision.js';
import { Split, type SubjectProps } from './split.js';

/** A case that is decided by words alone: a report, a flag, a payment that does not add up, or a subject that is gone. */
export function GoneSubject(props: SubjectProps) {
  const t = useT();
  const { locale } = useSpeech();
  const decisions = useWordDecisions(props.row);
  return (
    <Split {...props} checks={[]} decisions={decisions} language={locale}>
      <p className="text-muted">{t('admin.noSubject')}</p>
    </Split>
  );
}

export function useWordDecisions(row: SubjectProps['row']): Decision[] {
  const resolve = useVerb(ResolveCaseDocument);
  const dismiss = useVerb(ResolveCaseDocument);
  const caseId = row.id;
  const decisions: Decision[] = [];
  if (row.viewerCan.includes('RESOLVE')) {
    decisions.push({
      ...resolve,
      key: 'resolve',
      label: 'admin.do.resolve',
      look: 'primary',
      needsReason: true,
      run: async (resolution) => (await resolve.run({ input: { caseId, resolution } })) !== null,
    });
  }
  if (row.viewerCan.includes('DISMISS')) {
    decisions.push({
      ...dismiss,
      key: 'dismiss',
      label: 'admin.do.dismiss',
      look: 'secondary',
      needsReason: true,
      run: async (resolution) => (await dismiss.run({ input: { caseId, resolution, dismiss: true } })) !== null,
    });
  }
  return decisions;
}
