import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { ButtonLink } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { Timeline } from '../ui/timeline.js';

const steps = [
  ['how.step1', 'how.step1Text'],
  ['how.step2', 'how.step2Text'],
  ['how.step3', 'how.step3Text'],
  ['how.step4', 'how.step4Text'],
  ['how.step5', 'how.step5Text'],
  ['how.step6', 'how.step6Text'],
] as const;

export function Page() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  usePageMeta({ title: t('ui.pageTitle', { title: t('how.title') }), description: t('how.lead') });
  return (
    <div className="page grid max-w-4xl gap-8 py-8 sm:py-12">
      <PageHeader title={t('how.title')} lead={t('how.lead')} />
      <Card>
        <div className="-mb-7">
          <Timeline
            label={t('how.title')}
            steps={steps.map(([title, text]) => ({
              key: title,
              state: 'later',
              title: <span className="text-lg">{t(title)}</span>,
              children: <p className="measure text-muted">{t(text)}</p>,
            }))}
          />
        </div>
      </Card>
      <section className="grid gap-2 rounded-card bg-sun-soft p-6 text-sun-ink">
        <h2 className="text-lg">{t('how.feeTitle')}</h2>
        <p className="measure">{t('how.fee')}</p>
      </section>
      <div className="flex flex-wrap gap-3">
        <ButtonLink to={paths.projects()}>{t('home.find')}</ButtonLink>
        <ButtonLink to={paths.newProject()} look="secondary">
          {t('home.publish')}
        </ButtonLink>
      </div>
    </div>
  );
}
