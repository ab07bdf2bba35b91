import { Link } from 'react-router';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Icon } from '../../ui/icon.js';

/** The first choice of everybody who is new: one of two big doors. */
export function ChooseWay({ canHelp }: { canHelp: boolean }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const project = {
    to: paths.newProject(),
    icon: 'flag',
    title: t('myHome.haveProject'),
    text: t('myHome.haveProjectText'),
    tone: 'bg-sun-soft text-sun-ink',
  } as const;
  const help = {
    to: paths.mentorProfile(),
    icon: 'people',
    title: t('myHome.wantHelp'),
    text: t('myHome.wantHelpText'),
    tone: 'bg-iris-soft text-iris-ink',
  } as const;
  return (
    <section className="grid gap-4">
      <h2 className="text-xl">{t('myHome.choose')}</h2>
      <div className="grid gap-4 sm:grid-cols-2">
        {(canHelp ? [project, help] : [project]).map((door) => (
          <Link
            key={door.to}
            to={door.to}
            className={`grid content-start gap-2 rounded-card p-6 no-underline hover:shadow-card ${door.tone}`}
          >
            <Icon name={door.icon} className="size-8" />
            <span className="text-lg font-bold">{door.title}</span>
            <span>{door.text}</span>
          </Link>
        ))}
      </div>
    </section>
  );
}
