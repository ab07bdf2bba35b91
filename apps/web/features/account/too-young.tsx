import { useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { TextLink } from '../../ui/button.js';
import { ShareWays } from '../family/share-ways.js';
import { AccountPage } from './account-page.js';

const steps: readonly TextKey[] = ['signUp.together1', 'signUp.together2', 'signUp.together3'];

/** The way in for whoever is too young for an account of their own. It names no age: another date is not the way. */
export function TooYoung() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const link = `${location.origin}${paths.signUp(paths.family())}`;
  return (
    <AccountPage
      title={t('signUp.together')}
      lead={t('signUp.togetherLead')}
      below={<TextLink to={paths.projects()}>{t('frame.toProjects')}</TextLink>}
    >
      <div className="grid gap-6">
        <ol className="grid gap-3">
          {steps.map((text, index) => (
            <li key={text} className="flex gap-4">
              <span className="grid size-8 shrink-0 place-items-center rounded-full bg-sun font-bold text-on-sun numbers">
                {index + 1}
              </span>
              <span className="pt-0.5">{t(text)}</span>
            </li>
          ))}
        </ol>
        <ShareWays link={link} text={t('signUp.shareText')} />
      </div>
    </AccountPage>
  );
}
