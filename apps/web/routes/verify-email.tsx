import { VerifyEmailDocument } from '../graphql/generated/graphql.js';
import { MailedLink } from '../features/account/mailed-link.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';

export function Page() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <MailedLink
      title={t('verifyEmail.title')}
      lead={t('verifyEmail.lead')}
      submit={t('verifyEmail.submit')}
      document={VerifyEmailDocument}
      done={({ verifyEmail }) => ({ text: t('verifyEmail.done', { email: verifyEmail.email }), to: paths.myHome() })}
    />
  );
}
