import { EraseAccountDocument, OwnProofDocument, RequestOneTimeCodeDocument } from '../../graphql/generated/graphql.js';
import { useRead, useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Form, ProblemText, useForm } from '../../ui/form.js';
import { Skeleton, Waiting } from '../../ui/skeleton.js';
import { useToast } from '../../ui/toast.js';
import { OneTimeCodeField } from '../account/one-time-code-field.js';
import { PasswordField } from '../account/password-field.js';

interface EraseFormProps {
  wardId: string | undefined;
  onClose: () => void;
  onErased: () => void;
}

/** What goes and what stays is said first; then whoever asks shows once more that it is them. */
export function EraseForm(props: EraseFormProps) {
  const t = useT();
  const proof = useRead(OwnProofDocument, {}, { fresh: true });
  const me = proof.data?.viewer;
  return (
    <div className="grid gap-5">
      <ul className="grid list-disc gap-2 ps-5">
        <li>{t('privacy.goes')}</li>
        <li>{t('privacy.stays')}</li>
        <li className="font-semibold">{t('privacy.noWayBack')}</li>
      </ul>
      {proof.problem && <ProblemText problem={proof.problem} />}
      {me && (me.hasPassword ? <ByPassword {...props} /> : <ByCode {...props} />)}
      {proof.loading && (
        <Waiting>
          <Skeleton className="h-24" />
        </Waiting>
      )}
    </div>
  );
}

function useErase({ wardId, onClose, onErased }: EraseFormProps, name: 'password' | 'oneTimeCode') {
  const t = useT();
  const { say } = useToast();
  const erase = useVerb(EraseAccountDocument);
  const form = useForm({
    initial: { [name]: '' } as Record<'password' | 'oneTimeCode', string>,
    required: [name],
    ...erase,
    onSubmit: async (values) => {
      const input = { [name]: values[name], ...(wardId && { personId: wardId }) };
      if (!(await erase.run({ input }))) return;
      onClose();
      say(t('privacy.erased'));
      onErased();
    },
  });
  const back = (
    <Button look="secondary" onClick={onClose}>
      {t('privacy.notNow')}
    </Button>
  );
  return { form, back };
}

function ByPassword(props: EraseFormProps) {
  const t = useT();
  const { form, back } = useErase(props, 'password');
  return (
    <Form form={form} submit={t('privacy.eraseDo')} look="danger" after={back}>
      <PasswordField {...form.field('password')} label={t('privacy.password')} />
    </Form>
  );
}

function ByCode(props: EraseFormProps) {
  const t = useT();
  const { say } = useToast();
  const { form, back } = useErase(props, 'oneTimeCode');
  const send = useVerb(RequestOneTimeCodeDocument);
  const press = async () => {
    if (await send.run({ input: { purpose: 'SIGN' } })) say(t('privacy.codeSent'));
  };
  return (
    <div className="grid gap-4">
      <Button look="secondary" className="w-fit" busy={send.busy} onClick={() => void press()}>
        {t('privacy.sendCode')}
      </Button>
      {send.problem && <ProblemText problem={send.problem} />}
      <Form form={form} submit={t('privacy.eraseDo')} look="danger" after={back}>
        <OneTimeCodeField {...form.field('oneTimeCode')} label={t('privacy.code')} />
      </Form>
    </div>
  );
}
