import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Button, TextLink } from '../../ui/button.js';
import { useToast } from '../../ui/toast.js';

/** The document's fingerprint: short to look at, whole to copy, and a page on which anybody can check it. */
export function HashLine({ sha256 }: { sha256: string }) {
  const t = useT();
  const { say } = useToast();
  const paths = pathsFor(useSpeech().path);
  const copy = async () => {
    await navigator.clipboard.writeText(sha256);
    say(t('documents.copied'));
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span className="text-sm text-muted">{t('documents.hash')}</span>
      <code className="rounded bg-sunken px-2 py-1 text-sm" title={sha256}>
        {sha256.slice(0, 8)}…{sha256.slice(-8)}
      </code>
      <Button look="quiet" onClick={() => void copy()}>
        {t('documents.copy')}
      </Button>
      <TextLink to={paths.verification(sha256)}>{t('documents.check')}</TextLink>
    </div>
  );
}
