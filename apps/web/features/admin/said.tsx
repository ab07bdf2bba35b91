import { useState } from 'react';
import {
  CaseSaidDocument,
  ReadContactDocument,
  type CaseSaidQuery,
  type ReportTopic,
} from '../../graphql/generated/graphql.js';
import { useRead, useVerb } from '../../data/hooks.js';
import { useFormat, useT, type TextKey } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { ProblemText } from '../../ui/form.js';
import { languageNames } from '../frame/switches.js';

type Case = Extract<NonNullable<CaseSaidQuery['node']>, { __typename: 'ModerationCase' }>;
type Concern = Case['concerns'][number];

const topicTexts: Record<ReportTopic, TextKey> = {
  CHILD_SAFETY: 'report.topic.CHILD_SAFETY',
  FRAUD: 'report.topic.FRAUD',
  INSULT: 'report.topic.INSULT',
  SPAM: 'report.topic.SPAM',
  OTHER: 'report.topic.OTHER',
};

/** Everything that was said in a case, by people with an account (whose names nobody sees) and without one. */
export function Said({ caseId }: { caseId: string }) {
  const t = useT();
  const { data, problem } = useRead(CaseSaidDocument, { id: caseId }, { fresh: true });
  if (problem) return <ProblemText problem={problem} />;
  if (data?.node?.__typename !== 'ModerationCase') return null;
  const { reports, concerns } = data.node;
  return (
    <ol className="grid gap-5">
      {reports.map((said, index) => (
        <Words key={index} topic={said.topic} words={said.words} at={said.reportedAt} by={t('admin.withAccount')} />
      ))}
      {concerns.map((said) => (
        <Words
          key={said.id}
          topic={said.topic}
          words={said.words}
          at={said.receivedAt}
          by={t('admin.withoutAccount', { receipt: said.receipt })}
          concern={said}
        />
      ))}
    </ol>
  );
}

interface WordsProps {
  topic: ReportTopic | null;
  words: string;
  at: string;
  by: string;
  concern?: Concern;
}

function Words({ topic, words, at, by, concern }: WordsProps) {
  const t = useT();
  const { date } = useFormat();
  return (
    <li className="grid gap-2 border-l-4 border-sun pl-5">
      <p className="font-semibold">{t(topic ? topicTexts[topic] : 'admin.noTopic')}</p>
      {words ? (
        <blockquote className="measure whitespace-pre-line wrap-anywhere">{words}</blockquote>
      ) : (
        <p className="text-muted">{t('admin.noWords')}</p>
      )}
      <p className="text-sm text-muted numbers">
        {by} · {date(at, 'withTime')}
        {concern && ` · ${t('admin.readsIn', { language: languageNames[lower(concern.locale)].long })}`}
      </p>
      {/* As text: whoever wrote it may have written anything. */}
      {concern?.page && <p className="break-all text-sm text-muted">{t('admin.fromPage', { page: concern.page })}</p>}
      {concern?.hasContact && <Contact concernId={concern.id} />}
    </li>
  );
}

const lower = (locale: Concern['locale']) => locale.toLowerCase() as Lowercase<Concern['locale']>;

function Contact({ concernId }: { concernId: string }) {
  const t = useT();
  const read = useVerb(ReadContactDocument);
  const [contact, setContact] = useState<string | null>(null);
  const show = async () => setContact((await read.run({ input: { concernId } }))?.readContact ?? null);
  if (contact !== null) return <p className="wrap-anywhere font-semibold">{contact}</p>;
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <Button look="secondary" busy={read.busy} onClick={() => void show()}>
        {t('admin.showContact')}
      </Button>
      <span className="text-sm text-muted">{t('admin.contactNote')}</span>
      {read.problem && <ProblemText problem={read.problem} />}
    </div>
  );
}
