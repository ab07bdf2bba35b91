import { lazy, Suspense } from 'react';
import { useT } from '../../i18n/texts.js';
import { Button, buttonClasses } from '../../ui/button.js';
import { controlClasses, Field } from '../../ui/field.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useToast } from '../../ui/toast.js';

const QrPicture = lazy(async () => ({ default: (await import('./qr-picture.js')).QrPicture }));

/** A link by the ways that families use: a messenger, the clipboard, or the other person's camera. */
export function ShareWays({ link, text }: { link: string; text: string }) {
  const t = useT();
  const { say } = useToast();
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    say(t('share.copied'));
  };
  const message = encodeURIComponent(text);
  const address = encodeURIComponent(link);
  const place = { target: '_blank', rel: 'noreferrer' };
  return (
    <div className="grid gap-5">
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        <a {...place} href={`https://wa.me/?text=${message}%20${address}`} className={buttonClasses('secondary')}>
          {t('share.whatsApp')}
        </a>
        <a
          {...place}
          href={`https://t.me/share/url?url=${address}&text=${message}`}
          className={buttonClasses('secondary')}
        >
          {t('share.telegram')}
        </a>
        <Button look="secondary" className="max-sm:col-span-2" onClick={() => void copy()}>
          {t('share.copy')}
        </Button>
      </div>
      <div className="grid gap-5 sm:grid-cols-[10rem_1fr] sm:items-center">
        <Suspense fallback={<Skeleton className="size-40" />}>
          <QrPicture text={link} label={t('share.qrLabel')} className="size-40" />
        </Suspense>
        <div className="grid gap-3">
          <p className="text-sm text-muted">{t('share.qr')}</p>
          <Field label={t('share.link')}>
            {(described) => (
              <input
                {...described}
                readOnly
                value={link}
                onFocus={(event) => event.target.select()}
                className={`${controlClasses} text-sm`}
              />
            )}
          </Field>
        </div>
      </div>
    </div>
  );
}
