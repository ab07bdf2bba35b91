import { languageNames } from '../frame/switches.js';
import { useT } from '../../i18n/texts.js';
import { buttonClasses } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import type { DealDetail } from './deal.js';

/** The document in each language it was made in; they open beside the page, so that nothing here is lost. */
export function DocumentLinks({ deal, onOpen }: { deal: DealDetail; onOpen?: () => void }) {
  const t = useT();
  const files = [
    { language: 'kk' as const, file: deal.kkDocument },
    { language: 'ru' as const, file: deal.ruDocument },
    { language: 'en' as const, file: deal.enDocument },
  ].filter(({ file }) => file !== null);
  if (files.length === 0) return <p className="text-muted">{t('documents.none')}</p>;
  return (
    <ul className="flex flex-wrap gap-3">
      {files.map(({ language, file }) => (
        <li key={language}>
          <a href={file.url} target="_blank" rel="noopener" onClick={onOpen} className={buttonClasses('secondary')}>
            <Icon name="file" className="size-5" />
            <span lang={language}>{languageNames[language].long}</span>
            <span className="font-normal text-muted">{t('documents.pdf')}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
