import { useParams } from 'react-router';
import { VerifyAgreementDocument, type VerifyAgreementQuery } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { ProblemPage } from '../features/frame/error-pages.js';
import { agreementStatuses } from '../features/verification/agreement-status.js';
import { useFormat, useT } from '../i18n/texts.js';
import { StatusWord } from '../ui/badge.js';
import { Banner } from '../ui/banner.js';
import { Card, Facts } from '../ui/card.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';
import { pageQuery, type PageInput } from './pages.js';

export const queries = ({ params }: PageInput) => [
  pageQuery(VerifyAgreementDocument, { documentSha256: params['hash'] ?? '' }),
];

/** Reached by the QR code of a signed PDF. It is drawn on the server and needs no script; it shows as little as it can. */
export function Page() {
  const t = useT();
  const { hash = '' } = useParams();
  const { data, problem, loading, reload } = useRead(VerifyAgreementDocument, { documentSha256: hash });
  usePageMeta({ title: t('ui.pageTitle', { title: t('verify.title') }), noIndex: true });
  if (loading) return <PageSkeleton />;
  if (problem && problem.code !== 'BAD_USER_INPUT') return <ProblemPage problem={problem} onRetry={reload} />;
  return (
    <div className="page py-10 sm:py-14">
      <div className="mx-auto grid max-w-2xl gap-6">
        <PageHeader title={t('verify.title')} />
        <Verdict hash={hash} verification={data?.verifyAgreement} />
        <p className="text-sm text-muted">{t('verify.privacy')}</p>
      </div>
    </div>
  );
}

function Verdict({
  hash,
  verification,
}: {
  hash: string;
  verification: VerifyAgreementQuery['verifyAgreement'] | undefined;
}) {
  const t = useT();
  const { date, number } = useFormat();
  if (!verification?.known) {
    return (
      <Banner tone="apple" title={t('verify.unknownTitle')}>
        {t('verify.unknown')}
      </Banner>
    );
  }
  const { status, version, signedAt, chainIntact } = verification;
  const state = status && agreementStatuses[status];
  return (
    <>
      {chainIntact === false ? (
        <Banner tone="apple" title={t('verify.brokenTitle')}>
          {t('verify.broken')}
        </Banner>
      ) : (
        <Banner tone="leaf" title={t('verify.known')}>
          {t('verify.intact')}
        </Banner>
      )}
      <Card>
        <Facts
          rows={
            [
              state && [t('verify.status'), <StatusWord tone={state.tone}>{t(state.text)}</StatusWord>],
              signedAt && [t('verify.signedAt'), date(signedAt, 'withTime')],
              version && [t('verify.version'), number(version)],
              [t('verify.hash'), <code className="break-all font-mono text-sm font-normal">{hash}</code>],
            ].map((row) => row || null) as [string, string][]
          }
        />
      </Card>
    </>
  );
}
