import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { TextLink } from '../../ui/button.js';
import { Banner } from '../../ui/banner.js';
import { HandOverByOffice } from '../handover/by-office.js';
import { subjectName } from './case-words.js';
import { useWordDecisions } from './gone-subject.js';
import { Said } from './said.js';
import { usePayeeChange } from './use-payee-change.js';
import { Split, type SubjectProps } from './split.js';

const isHeldGrownUp = ({ riskFlags, viewerCan }: SubjectProps['row']): boolean =>
  viewerCan.length > 0 && riskFlags.some(({ code }) => code === 'HELD_GROWN_UP');

/** A report, a warning sign, a payment: what was said, and where to look. */
export function ReportCase(props: SubjectProps) {
  const t = useT();
  const { path, locale } = useSpeech();
  const paths = pathsFor(path);
  const { row } = props;
  const payee = usePayeeChange(row);
  const decisions = [...payee.decisions, ...useWordDecisions(row)];
  const { subject } = row;
  const places: Record<string, string> = {
    Listing: paths.previewProject(subject.id),
    Offer: paths.offer(subject.id),
    Agreement: paths.agreement(subject.id),
    Team: paths.team(subject.id),
    Person: paths.adminPeople(),
    ...(subject.__typename === 'Mentor' && subject.slug !== null && { Mentor: paths.mentor(subject.slug) }),
    ...(subject.__typename === 'Milestone' && { Milestone: paths.milestone(subject.agreement.id, subject.id) }),
  };
  const to = places[subject.__typename];
  return (
    <Split {...props} checks={[]} decisions={decisions} language={locale}>
      <div className="grid gap-4">
        <h2 className="text-lg">{t('admin.whatWasSaid')}</h2>
        {row.kind === 'REPORT' ? (
          <Said caseId={row.id} />
        ) : (
          <blockquote className="measure whitespace-pre-line border-l-4 border-sun pl-5">{row.reason}</blockquote>
        )}
        {payee.notice && <Banner tone="sun">{payee.notice}</Banner>}
        {subject.__typename === 'Person' && isHeldGrownUp(row) && <HandOverByOffice wardId={subject.id} />}
        {to && <TextLink to={to}>{subjectName(row) ?? t('admin.openSubject')}</TextLink>}
      </div>
    </Split>
  );
}
