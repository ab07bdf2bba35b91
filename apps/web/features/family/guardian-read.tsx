import type { ReactNode } from 'react';
import { useT, type TextKey } from '../../i18n/texts.js';
import { Avatar } from '../../ui/avatar.js';
import { Icon, type IconName } from '../../ui/icon.js';
import { PageHeader } from '../../ui/page-header.js';

const points: readonly { title: TextKey; text: TextKey; icon: IconName; tone: string }[] = [
  { title: 'guardian.want', text: 'guardian.wantText', icon: 'flag', tone: 'bg-sun-soft text-sun-ink' },
  { title: 'guardian.public', text: 'guardian.publicText', icon: 'search', tone: 'bg-sky-soft text-sky-ink' },
  { title: 'guardian.money', text: 'guardian.moneyText', icon: 'agreement', tone: 'bg-leaf-soft text-leaf-ink' },
  { title: 'guardian.talk', text: 'guardian.talkText', icon: 'offer', tone: 'bg-iris-soft text-iris-ink' },
  { title: 'guardian.back', text: 'guardian.backText', icon: 'shield', tone: 'bg-apple-soft text-apple-ink' },
];

interface GuardianReadProps {
  wardName: string;
  handle: string;
  actions: ReactNode;
}

/** Everything that one has to know before the first question, in one minute. */
export function GuardianRead({ wardName, handle, actions }: GuardianReadProps) {
  const t = useT();
  return (
    <>
      <PageHeader
        title={t('guardian.title', { name: wardName })}
        lead={t('guardian.lead')}
        before={
          <p className="flex w-fit items-center gap-2 rounded-full bg-sun-soft px-4 py-1.5 text-sm font-semibold text-sun-ink">
            <Icon name="clock" className="size-5" />
            {t('guardian.minute')}
          </p>
        }
      />
      <ul className="grid gap-6">
        {points.map((point) => (
          <li key={point.title} className="grid grid-cols-[3rem_1fr] gap-x-4">
            <span className={`grid size-12 place-items-center rounded-full ${point.tone}`}>
              <Icon name={point.icon} />
            </span>
            <div className="grid gap-1">
              <h2 className="text-lg">{t(point.title)}</h2>
              <p className="measure">{t(point.text, { name: wardName })}</p>
              {point.title === 'guardian.public' && (
                <p className="mt-2 flex w-fit items-center gap-3 rounded-full bg-surface py-1.5 pr-5 pl-1.5 ring-1 ring-hairline">
                  <Avatar name={handle} />
                  <span className="grid">
                    <span className="text-sm text-muted">{t('level.preview')}</span>
                    <span className="font-bold">{handle}</span>
                  </span>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div className="grid gap-4 border-t border-hairline pt-6">
        <p className="font-semibold">{t('guardian.needs')}</p>
        <div className="flex flex-wrap gap-3">{actions}</div>
      </div>
    </>
  );
}
