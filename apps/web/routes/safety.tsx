import { HelpLinesDocument } from '../graphql/generated/graphql.js';
import { HelpLines } from '../features/report/help-lines.js';
import { useT, type TextKey } from '../i18n/texts.js';
import { Card } from '../ui/card.js';
import { Icon, type IconName } from '../ui/icon.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { pageQuery } from './pages.js';

export const queries = () => [pageQuery(HelpLinesDocument, {})];

const blocks: readonly { title: TextKey; icon: IconName; texts: readonly TextKey[]; tone: string }[] = [
  {
    title: 'safety.people',
    icon: 'people',
    tone: 'bg-sky-soft text-sky-ink',
    texts: ['safety.people1', 'safety.people2'],
  },
  {
    title: 'safety.young',
    icon: 'shield',
    tone: 'bg-iris-soft text-iris-ink',
    texts: ['safety.young1', 'safety.young2', 'safety.young3'],
  },
  {
    title: 'safety.money',
    icon: 'agreement',
    tone: 'bg-leaf-soft text-leaf-ink',
    texts: ['safety.money1', 'safety.money2'],
  },
  { title: 'safety.help', icon: 'flag', tone: 'bg-apple-soft text-apple-ink', texts: ['safety.help1'] },
];

export function Page() {
  const t = useT();
  usePageMeta({ title: t('ui.pageTitle', { title: t('safety.title') }), description: t('safety.lead') });
  return (
    <div className="page grid max-w-4xl gap-8 py-8 sm:py-12">
      <PageHeader title={t('safety.title')} lead={t('safety.lead')} />
      {blocks.map((block) => (
        <Card key={block.title} as="section" className="grid gap-4 sm:grid-cols-[4rem_1fr]">
          <span className={`grid size-14 place-items-center rounded-full ${block.tone}`}>
            <Icon name={block.icon} className="size-7" />
          </span>
          <div className="grid gap-3">
            <h2 className="text-xl">{t(block.title)}</h2>
            {block.texts.map((text) => (
              <p key={text} className="measure">
                {t(text)}
              </p>
            ))}
          </div>
        </Card>
      ))}
      <HelpLines />
    </div>
  );
}
