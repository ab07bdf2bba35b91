import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { SubmitMilestoneDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Button } from '../../ui/button.js';
import { TextArea, TextField } from '../../ui/field.js';
import { FileField, type AttachedFile } from '../../ui/file-field.js';
import { Form, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import type { Milestone } from '../agreements/deal.js';
import { useKeptDraft } from '../offers/kept-draft.js';

const mostFiles = 10;
const mostLinks = 5;

interface EvidenceDraft {
  note: string;
  links: string[];
  files: AttachedFile[];
}

/** What was done: a few words, photos, links. Photos are made small on the phone; words and files stay until they are sent. */
export function EvidenceForm({ dealId, milestone }: { dealId: string; milestone: Milestone }) {
  const t = useT();
  const { say } = useToast();
  const navigate = useNavigate();
  const paths = pathsFor(useSpeech().path);
  const empty = (): EvidenceDraft => ({ note: '', links: [''], files: [] });
  const [kept, keep, forget] = useKeptDraft(`evidence.${milestone.id}`, empty);
  const [files, setFiles] = useState<AttachedFile[]>(kept.files);
  const submit = useVerb(SubmitMilestoneDocument);
  const form = useForm({
    initial: { note: kept.note, links: kept.links },
    required: ['note'],
    ...submit,
    onSubmit: async ({ note, links }) => {
      const wanted = links.map((link) => link.trim()).filter(Boolean);
      const input = { milestoneId: milestone.id, note, fileIds: files.map(({ id }) => id), links: wanted };
      if (!(await submit.run({ input }))) return;
      forget();
      say(t('evidence.sent'));
      void navigate(paths.agreement(dealId));
    },
  });
  const { note, links } = form.values;
  useEffect(() => {
    // Previews live only in this page; what the server has been given is known by its id.
    keep({ note, links, files: files.map(({ id, name }) => ({ id, name })) });
  }, [note, links, files, keep]);
  return (
    <Form form={form} submit={t('evidence.submit')}>
      <TextArea {...form.field('note')} label={t('evidence.note')} hint={t('evidence.noteHint')} maxLength={4000} />
      <FileField
        id={form.fieldId('fileIds')}
        label={t('evidence.files')}
        hint={t('evidence.filesHint')}
        error={form.errorOf('fileIds')}
        files={files}
        onChange={setFiles}
        accept="image/*,application/pdf"
        max={mostFiles}
      />
      <fieldset className="grid gap-3">
        <legend className="mb-1.5 font-semibold">{t('evidence.links')}</legend>
        {links.map((link, index) => (
          <TextField
            key={index}
            id={form.fieldId(`links.${index}`)}
            label={t('evidence.link', { number: index + 1 })}
            optional
            type="url"
            inputMode="url"
            placeholder="https://"
            value={link}
            onChange={(value) =>
              form.set(
                'links',
                links.map((each, at) => (at === index ? value : each)),
              )
            }
            error={form.errorOf(`links.${index}`)}
          />
        ))}
        {links.length < mostLinks && (
          <Button look="quiet" icon="plus" className="w-fit" onClick={() => form.set('links', [...links, ''])}>
            {t('evidence.addLink')}
          </Button>
        )}
      </fieldset>
    </Form>
  );
}
