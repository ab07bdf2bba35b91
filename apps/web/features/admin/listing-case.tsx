import {
  ApproveListingDocument,
  CaseListingDocument,
  RejectListingDocument,
  RequestListingChangesDocument,
  type CaseListingQuery,
} from '../../graphql/generated/graphql.js';
import { useRead, useVerb } from '../../data/hooks.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { TextLink } from '../../ui/button.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { projectWithDraft, ProjectView } from '../editor/project-view.js';
import { ProblemPage } from '../frame/error-pages.js';
import { holdsContacts, type Check } from './checks.js';
import type { Decision } from './decision.js';
import { GoneSubject } from './gone-subject.js';
import { RevisionDiff } from './diff/revision-diff.js';
import { Split, type SubjectProps } from './split.js';

type Listing = Extract<NonNullable<CaseListingQuery['node']>, { __typename: 'Listing' }>;

export function ListingCase(props: SubjectProps) {
  const read = useRead(CaseListingDocument, { id: props.row.subject.id }, { fresh: true });
  if (read.loading) return <PageSkeleton />;
  if (read.problem) return <ProblemPage problem={read.problem} onRetry={read.reload} />;
  if (read.data?.node?.__typename !== 'Listing') return <GoneSubject {...props} />;
  return <Review {...props} listing={read.data.node} onStale={read.reload} />;
}

interface ReviewProps extends SubjectProps {
  readonly listing: Listing;
  /** What was read is not what stands there now. */
  readonly onStale: () => void;
}

function Review({ listing, onStale, ...props }: ReviewProps) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const decisions = useListingDecisions(listing, props.row, onStale);
  const beside = (
    <p className="flex flex-wrap gap-x-5">
      <TextLink to={paths.adminListing(listing.slug)}>{t('admin.listingActions')}</TextLink>
      <TextLink to={paths.adminAward({ team: listing.team.id, name: listing.team.name })}>
        {t('admin.recordAward')}
      </TextLink>
    </p>
  );
  return (
    <Split
      // Another version was not read yet: nothing of the reading before counts for it.
      key={listing.version}
      {...props}
      checks={checksOf(listing)}
      decisions={decisions}
      language={listing.draft?.language ?? listing.language}
      beside={beside}
    >
      {listing.pendingRevision && <RevisionDiff listing={listing} />}
      <ProjectView project={projectWithDraft(listing)} />
    </Split>
  );
}

function checksOf(listing: Listing): Check[] {
  const { draft, missing, awards } = listing;
  const texts = draft ? [draft.title, draft.summary, draft.problem, draft.solution, draft.useOfFunds] : [];
  const hasContacts = holdsContacts(texts);
  return [
    { ok: missing.length === 0, text: missing.length === 0 ? 'admin.check.complete' : 'admin.check.incomplete' },
    { ok: !hasContacts, text: hasContacts ? 'admin.check.contacts' : 'admin.check.noContacts' },
    ...(awards.length > 0 ? [{ ok: true, text: 'admin.check.awards', values: { count: awards.length } } as const] : []),
  ];
}

type Way = [may: Listing['viewerCan'][number], decision: Decision];

function useListingDecisions(listing: Listing, { riskFlags }: SubjectProps['row'], onStale: () => void): Decision[] {
  const approve = useVerb(ApproveListingDocument);
  const ask = useVerb(RequestListingChangesDocument);
  const reject = useVerb(RejectListingDocument);
  const { id: listingId, version } = listing;
  const publish = async (asWritten?: { keepsContacts: true }): Promise<boolean> => {
    const isDone = (await approve.run({ input: { listingId, version, ...asWritten } })) !== null;
    if (!isDone) onStale();
    return isDone;
  };
  const asWritten: Way[] = riskFlags.some(({ code }) => code === 'CONTACTS')
    ? [
        [
          'APPROVE',
          {
            ...approve,
            key: 'approveAsWritten',
            label: 'contacts.publishAsWritten',
            look: 'secondary',
            needsReason: false,
            run: () => publish({ keepsContacts: true }),
          },
        ],
      ]
    : [];
  const all: Way[] = [
    [
      'APPROVE',
      {
        ...approve,
        key: 'approve',
        label: 'admin.do.publish',
        look: 'primary',
        needsReason: false,
        run: () => publish(),
      },
    ],
    ...asWritten,
    [
      'REQUEST_CHANGES',
      {
        ...ask,
        key: 'ask',
        label: 'admin.do.askChanges',
        look: 'secondary',
        needsReason: true,
        run: async (reason) => (await ask.run({ input: { listingId, reason } })) !== null,
      },
    ],
    [
      'REJECT',
      {
        ...reject,
        key: 'reject',
        label: 'admin.do.reject',
        look: 'danger',
        needsReason: true,
        run: async (reason) => (await reject.run({ input: { listingId, reason } })) !== null,
      },
    ],
  ];
  return all.filter(([may]) => listing.viewerCan.includes(may)).map(([, decision]) => decision);
}
