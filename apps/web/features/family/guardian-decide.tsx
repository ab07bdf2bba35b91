import { useEffect, useState } from 'react';
import {
  AcceptGuardianshipDocument,
  type AcceptGuardianshipMutation,
  type ConsentKind,
  type NameLevel,
} from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useUploads } from '../../device/use-uploads.js';
import { useT } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { Card } from '../../ui/card.js';
import { FileFieldOver, type AttachedFile } from '../../ui/file-field.js';
import { Form, useForm } from '../../ui/form.js';
import { HouseLinks } from '../house/house-links.js';
import { OneTimeCodeField } from '../account/one-time-code-field.js';
import { kindOrder, lacksGround } from './consent-kinds.js';
import { ConsentList } from './consent-list.js';
import type { Invitation } from './invitation.js';
import { MailboxCode } from './mailbox-code.js';
import { NameLevelChoice } from './name-level.js';

export type Accepted = AcceptGuardianshipMutation['acceptGuardianship'];

interface GuardianDecideProps {
  token: string;
  invitation: Invitation;
  /** The link was passed on, and nothing has shown yet that the guardian's mailbox is the reader's. */
  needsCode: boolean;
  onAccepted: (accepted: Accepted) => void;
}

/** A press while the document is still going up is kept until it has arrived: on a slow network it would be left behind. */
function useHeldUntil(isReady: boolean, act: () => void): [isHeld: boolean, press: () => void] {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!isHeld || !isReady) return;
    setHeld(false);
    act();
  }, [isHeld, isReady, act]);
  return [isHeld, () => setHeld(true)];
}

/** All that is decided, on one page: what is allowed, under which name, and what shows the relation. */
export function GuardianDecide({ token, invitation, needsCode, onAccepted }: GuardianDecideProps) {
  const t = useT();
  const accept = useVerb(AcceptGuardianshipDocument);
  const [given, setGiven] = useState<readonly ConsentKind[]>([]);
  const [nameLevel, setNameLevel] = useState<NameLevel>('HANDLE');
  const [files, setFiles] = useState<AttachedFile[]>([]);
  const uploads = useUploads({ files, onChange: setFiles, max: 1 });
  const isUploading = uploads.items.some(({ state }) => state !== 'refused');
  const send = async () => {
    const evidence = files[0] && { evidenceFileId: files[0].id };
    const proof = needsCode && { code: form.values.code };
    const done = await accept.run({ input: { token, consents: [...given], nameLevel, ...evidence, ...proof } });
    if (done) onAccepted(done.acceptGuardianship);
  };
  const [isHeld, press] = useHeldUntil(!isUploading, () => void send());
  const form = useForm({
    initial: { code: '' },
    required: needsCode ? ['code'] : [],
    ...accept,
    busy: accept.busy || isHeld,
    onSubmit: press,
  });
  const change = (kind: ConsentKind, isGiven: boolean) =>
    setGiven((before) => kindOrder.filter((each) => (each === kind ? isGiven : before.includes(each))));
  const first = invitation.wardName ?? '';
  const names = {
    HANDLE: invitation.wardHandle ?? t('level.someName'),
    FIRST_NAME: first,
    FULL: t('level.withFamilyName', { name: first }),
  };
  return (
    <Form form={form} submit={t('guardian.confirm')} after={<HouseLinks />}>
      <ConsentList given={given} onChange={change} />
      <div aria-live="polite" className="empty:hidden">
        {lacksGround(given) && <Banner tone="sun">{t('consent.needsFirst')}</Banner>}
      </div>
      <Card as="section">
        <NameLevelChoice names={names} value={nameLevel} onChange={setNameLevel} />
      </Card>
      <Card as="section" className="grid gap-3">
        <FileFieldOver
          uploads={uploads}
          id={form.fieldId('evidenceFileId')}
          label={t('guardian.proof')}
          hint={t('guardian.proofHint')}
          error={form.errorOf('evidenceFileId')}
          files={files}
          onChange={setFiles}
          accept="image/jpeg,image/png,image/webp"
        />
        <p className="text-sm text-muted">{t('guardian.proofSeen')}</p>
        {files.length === 0 && !isUploading && <p className="text-sm font-semibold">{t('guardian.proofLater')}</p>}
      </Card>
      {needsCode && (
        <MailboxCode token={token} email={invitation.maskedEmail ?? ''}>
          <OneTimeCodeField {...form.field('code')} label={t('guardian.code')} />
        </MailboxCode>
      )}
      <div aria-live="polite" className="empty:hidden">
        {given.length === 0 && <p className="text-muted">{t('guardian.noneChosen')}</p>}
      </div>
    </Form>
  );
}
