import { useState } from 'react';
import { GiveEvidenceDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { FileField, type AttachedFile } from '../../ui/file-field.js';
import { Form, useForm } from '../../ui/form.js';

/** The proof of the relation, when it did not come with the consent or was not good enough. */
export function EvidenceForm({ guardianshipId, onSent }: { guardianshipId: string; onSent: () => void }) {
  const t = useT();
  const give = useVerb(GiveEvidenceDocument);
  const [files, setFiles] = useState<AttachedFile[]>([]);
  const evidenceFileId = files[0]?.id ?? '';
  const form = useForm({
    initial: {},
    ...give,
    onSubmit: async () => {
      if (await give.run({ input: { guardianshipId, evidenceFileId } })) onSent();
    },
  });
  const field = (
    <FileField
      id={form.fieldId('evidenceFileId')}
      label={t('guardian.proof')}
      hint={`${t('guardian.proofHint')} ${t('guardian.proofSeen')}`}
      error={form.errorOf('evidenceFileId')}
      files={files}
      onChange={setFiles}
      accept="image/jpeg,image/png,image/webp"
    />
  );
  // The button comes with the picture: before that it could only refuse.
  if (!evidenceFileId) return field;
  return (
    <Form form={form} submit={t('guardian.evidenceSend')}>
      {field}
    </Form>
  );
}
