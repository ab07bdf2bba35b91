import type { ComponentType } from 'react';
import type { CaseKind } from '../../graphql/generated/graphql.js';
import { AgreementCase } from './agreement-case.js';
import { GuardianCase } from './guardian-case.js';
import { ListingCase } from './listing-case.js';
import { MentorCase } from './mentor-case.js';
import { MilestoneCase } from './milestone-case.js';
import { ReportCase } from './report-case.js';
import type { SubjectProps } from './split.js';

const subjects: Partial<Record<CaseKind, ComponentType<SubjectProps>>> = {
  LISTING_REVIEW: ListingCase,
  MENTOR_VERIFICATION: MentorCase,
  GUARDIAN_VERIFICATION: GuardianCase,
  AGREEMENT_REVIEW: AgreementCase,
  MILESTONE_DISPUTE: MilestoneCase,
};

export function CaseSubject(props: SubjectProps) {
  const Subject = subjects[props.row.kind] ?? ReportCase;
  return <Subject {...props} />;
}
