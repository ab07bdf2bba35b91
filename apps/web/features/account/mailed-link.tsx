import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useVerb } from '../../data/hooks.js';
import type { Document } from '../../data/document.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Banner } from '../../ui/banner.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { ProblemText } from '../../ui/form.js';
import { AccountPage } from './account-page.js';

interface MailedLinkProps<Data, Extra> {
  title: string;
  lead: string;
  submit: string;
  document: Document<Data, { input: { token: string } & Extra }>;
  /** What else the mutation is told; null while it still has to be chosen. */
  extra?: Extra | null;
  /** Asked above the button. */
  question?: ReactNode;
  /** What to say, and where to go on. */
  done: (data: Data) => { text: string; to: string };
  /** Shown instead of the button, for example when one has to sign in first. */
  instead?: ReactNode;
}

/**
 * The page behind a link of a mail. It acts on a press only: mail programs open links by themselves to look into them,
 * and must not use a token up.
 */
export function MailedLink<Data, Extra extends object = object>({
  title,
  lead,
  submit,
  document,
  extra,
  question,
  done,
  instead,
}: MailedLinkProps<Data, Extra>) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const verb = useVerb(document);
  const [result, setResult] = useState<Data | null>(null);
  const end = result && done(result);
  const press = async () => setResult(await verb.run({ input: { token, ...(extra as Extra) } }));
  return (
    <AccountPage title={title} lead={end || !token ? undefined : lead}>
      <div className="grid gap-5">
        {!token && <Banner tone="sun">{t('account.linkMissing')}</Banner>}
        {verb.problem && (
          <Banner tone="apple" alert>
            <ProblemText problem={verb.problem} />
          </Banner>
        )}
        {end ? (
          <>
            <Banner tone="leaf" alert>
              {end.text}
            </Banner>
            <ButtonLink to={end.to} className="w-fit">
              {t('signUp.goOn')}
            </ButtonLink>
          </>
        ) : (
          (instead ??
          (token ? (
            <>
              {question}
              {extra !== null && (
                <Button busy={verb.busy} onClick={() => void press()} className="w-fit">
                  {submit}
                </Button>
              )}
            </>
          ) : (
            <ButtonLink to={paths.home()} look="secondary" className="w-fit">
              {t('frame.toHome')}
            </ButtonLink>
          )))
        )}
      </div>
    </AccountPage>
  );
}
