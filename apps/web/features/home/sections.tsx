import { useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { ButtonLink, TextLink } from '../../ui/button.js';
import { Cover } from '../../ui/cover.js';
import { Icon } from '../../ui/icon.js';
import { Scene } from './scene.js';

export function Hero({ openProjects }: { openProjects: number | undefined }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <section className="relative isolate overflow-hidden">
      <Scene />
      <div className="page grid content-start gap-6 pb-68 pt-12 sm:pb-64 sm:pt-20">
        <h1 className="max-w-3xl text-[min(2.5rem,12.5vw)] font-extrabold leading-[1.06] tracking-tight sm:text-3xl">
          {t('home.title')}
        </h1>
        <p className="max-w-2xl text-lg">{t('home.lead')}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink to={paths.projects()} className="max-sm:w-full">
            {t('home.find')}
          </ButtonLink>
          <ButtonLink to={paths.newProject()} look="secondary" className="max-sm:w-full">
            {t('home.publish')}
          </ButtonLink>
        </div>
        {openProjects !== undefined && openProjects > 0 && (
          <p className="flex items-center gap-2.5 font-semibold numbers">
            <span aria-hidden="true" className="mx-1 size-3 shrink-0 rounded-full bg-sun ring-4 ring-sun/30" />
            {t('home.open', { count: openProjects })}
          </p>
        )}
      </div>
    </section>
  );
}

const steps: readonly { title: TextKey; text: TextKey; tone: string }[] = [
  { title: 'home.step1', text: 'home.step1Text', tone: 'bg-sky-soft text-sky-ink' },
  { title: 'home.step2', text: 'home.step2Text', tone: 'bg-iris-soft text-iris-ink' },
  { title: 'home.step3', text: 'home.step3Text', tone: 'bg-leaf-soft text-leaf-ink' },
];

export function ThreeSteps() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <section className="grid gap-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="text-2xl max-sm:text-[min(1.75rem,12.5vw)]">{t('home.steps')}</h2>
        <TextLink to={paths.how()}>{t('frame.how')}</TextLink>
      </div>
      <ol className="grid gap-5 md:grid-cols-3">
        {steps.map((step, index) => (
          <li key={step.title} className="grid content-start gap-3 rounded-card bg-surface p-6 ring-1 ring-hairline">
            <span
              aria-hidden="true"
              className={`grid size-12 place-items-center rounded-full text-xl font-extrabold numbers ${step.tone}`}
            >
              {index + 1}
            </span>
            <h3 className="text-lg">{t(step.title)}</h3>
            <p className="text-muted">{t(step.text)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function SafetyPromise() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <section className="grid gap-6 rounded-card bg-leaf-soft p-6 text-leaf-ink sm:p-10 lg:grid-cols-[1fr_2fr]">
      <div className="grid content-start gap-3">
        <Icon name="shield" className="size-12" />
        <h2 className="text-xl">{t('home.safetyTitle')}</h2>
        <TextLink to={paths.safety()} className="!text-leaf-ink">
          {t('home.safetyMore')}
        </TextLink>
      </div>
      <ul className="grid content-center gap-4 text-lg">
        {(['home.safety1', 'home.safety2', 'home.safety3'] as const).map((key) => (
          <li key={key} className="flex gap-3 wrap-anywhere">
            <Icon name="check" className="mt-0.5 size-6" />
            {t(key)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function MentorInvitation() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <section className="grid overflow-hidden rounded-card bg-surface ring-1 ring-hairline md:grid-cols-2">
      <div className="grid content-center gap-4 p-6 sm:p-10">
        <h2 className="text-2xl max-sm:text-[min(1.75rem,12.5vw)]">{t('home.mentorTitle')}</h2>
        <p className="text-muted">{t('home.mentorText')}</p>
        <ButtonLink to={paths.mentorProfile()} className="w-fit">
          {t('home.mentorAction')}
        </ButtonLink>
      </div>
      <Cover seed="become a mentor" palette="dusk" className="!aspect-auto h-full min-h-56" />
    </section>
  );
}
