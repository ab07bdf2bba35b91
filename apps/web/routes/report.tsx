import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { HelpLinesDocument } from '../graphql/generated/graphql.js';
import { ConcernForm } from '../features/report/concern-form.js';
import { ExitButton } from '../features/report/exit-button.js';
import { HelpLines } from '../features/report/help-lines.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { Banner } from '../ui/banner.js';
import { TextLink } from '../ui/button.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { pageQuery } from './pages.js';

export const queries = () => [pageQuery(HelpLinesDocument, {})];

const receiptShape = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** Anybody may say that something is wrong, without an account, also without JavaScript (ux.md, F9). */
export function Page() {
  const t = useT();
  const [search] = useSearchParams();
  const fromAddress = search.get('sent') ?? '';
  const [receipt, setReceipt] = useState(receiptShape.test(fromAddress) ? fromAddress : null);
  /** Another form is another key: nothing of the last one is left. */
  const [turn, setTurn] = useState(0);
  const about = (search.get('about') ?? '').slice(0, 300);
  // The tab's name says nothing to whoever looks over a shoulder.
  usePageMeta({ title: t('ui.pageTitle', { title: t('report.tab') }), noIndex: search.size > 0, isKeptNowhere: true });
  return (
    <div className="page grid max-w-2xl gap-8 pb-12 pt-8 sm:pt-12">
      <ExitButton onLeave={() => setTurn((last) => last + 1)} />
      {receipt === null ? (
        <>
          <PageHeader title={t('report.title')} lead={t('report.lead')} />
          <ConcernForm key={turn} about={about} refusal={search.get('problem')} onSent={setReceipt} />
        </>
      ) : (
        <Sent receipt={receipt} onAgain={() => setReceipt(null)} />
      )}
      <HelpLines />
      <p className="text-sm text-muted">{t('report.exitHint')}</p>
    </div>
  );
}

function Sent({ receipt, onAgain }: { receipt: string; onAgain: () => void }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <>
      <PageHeader title={t('report.sentTitle')} lead={t('report.sentText')} />
      <Banner tone="leaf">
        <p>
          {t.rich('report.receipt', {
            number: receipt,
            b: (chunks) => <b className="whitespace-nowrap numbers">{chunks}</b>,
          })}
        </p>
      </Banner>
      <TextLink to={paths.report()} replace onClick={onAgain} className="w-fit">
        {t('report.again')}
      </TextLink>
    </>
  );
}
