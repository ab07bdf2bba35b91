import { useState } from 'react';
import type { Locale } from '#kernel';
import { GuardianFormDocument, SubmitPaperFormDocument } from '../../../graphql/generated/graphql.js';
import { useVerb } from '../../../data/hooks.js';
import { useSpeech, useT } from '../../../i18n/texts.js';
import { Banner } from '../../../ui/banner.js';
import { Button, buttonClasses } from '../../../ui/button.js';
import { Select } from '../../../ui/field.js';
import { FileField, type AttachedFile } from '../../../ui/file-field.js';
import { Form, ProblemText, useForm } from '../../../ui/form.js';
import { Icon } from '../../../ui/icon.js';
import { useToast } from '../../../ui/toast.js';
import { languageNames } from '../../frame/switches.js';
import type { Tie } from '../tie.js';

/** For a family without mail: print, sign by hand, photograph. Staff read it. */
export function PaperWay({ tie }: { tie: Tie }) {
  const t = useT();
  return (
    <details className="border-t border-hairline pt-2">
      <summary className="inline-flex min-h-11 items-center font-semibold text-sky underline underline-offset-4">
        {t('family.paper')}
      </summary>
      <div className="grid gap-6 pt-2">
        <p className="measure">{t('family.paperHint')}</p>
        <BlankForm guardianshipId={tie.id} />
        <SignedForm guardianshipId={tie.id} />
      </div>
    </details>
  );
}

const languages = (['KK', 'RU', 'EN'] as const).map((value) => ({
  value,
  label: languageNames[value.toLowerCase() as Lowercase<Locale>].long,
}));

/** In the language that the parent reads, which need not be the pupil's. */
function BlankForm({ guardianshipId }: { guardianshipId: string }) {
  const t = useT();
  const speech = useSpeech();
  const draw = useVerb(GuardianFormDocument);
  const [locale, setLocale] = useState<string>(speech.locale);
  const [url, setUrl] = useState<string | null>(null);
  const press = async () => {
    const done = await draw.run({ input: { guardianshipId, locale: locale as Locale } });
    setUrl(done?.guardianForm.url ?? null);
  };
  const choose = (next: string) => {
    setLocale(next);
    setUrl(null);
  };
  return (
    <div className="grid gap-4">
      <div className="grid items-end gap-4 sm:grid-cols-[14rem_auto] sm:justify-start">
        <Select label={t('family.paperLanguage')} value={locale} onChange={choose} options={languages} />
        {url ? (
          <a href={url} target="_blank" rel="noreferrer" className={buttonClasses('primary')}>
            <Icon name="file" className="size-5" />
            {t('family.paperOpen')}
          </a>
        ) : (
          <Button look="secondary" busy={draw.busy} onClick={() => void press()}>
            {t('family.paperDraw')}
          </Button>
        )}
      </div>
      {draw.problem && (
        <Banner tone="apple" alert>
          <ProblemText problem={draw.problem} />
        </Banner>
      )}
    </div>
  );
}

function SignedForm({ guardianshipId }: { guardianshipId: string }) {
  const t = useT();
  const { say } = useToast();
  const submit = useVerb(SubmitPaperFormDocument);
  const [files, setFiles] = useState<AttachedFile[]>([]);
  const fileId = files[0]?.id;
  const form = useForm({
    initial: {},
    ...submit,
    onSubmit: async () => {
      if (fileId && (await submit.run({ input: { guardianshipId, fileId } }))) say(t('family.paperSent'));
    },
  });
  const field = (
    <FileField
      id={form.fieldId('fileId')}
      label={t('family.paperPhoto')}
      error={form.errorOf('fileId')}
      files={files}
      onChange={setFiles}
      accept="image/jpeg,image/png,image/webp,application/pdf"
    />
  );
  if (!fileId) return field;
  return (
    <Form form={form} submit={t('family.paperSend')}>
      {field}
    </Form>
  );
}
