import { useFormat, useT } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { FileFieldOver } from '../../ui/file-field.js';
import { Icon } from '../../ui/icon.js';
import { useSaver } from '../../device/saver.js';
import { mostFiles } from './draft/use-photos.js';
import { fieldId, type QuestionProps } from './question.js';

/** iPhones hand over JPEG when only these are asked for. */
const pictures = 'image/jpeg,image/png,image/webp';

export function ProofQuestion({ project, draft, photos, errorOf }: QuestionProps) {
  const t = useT();
  const isSaving = useSaver();
  const { cover, attachments } = draft.values;
  return (
    <>
      {cover?.url && !isSaving && (
        <img src={cover.url} alt="" className="aspect-video w-full rounded-card object-cover" />
      )}
      <FileFieldOver
        id={fieldId('coverId')}
        label={t('editor.cover')}
        hint={t('editor.coverHint')}
        choose={t('editor.choosePhoto')}
        error={errorOf('coverId')}
        accept={pictures}
        files={cover ? [cover] : []}
        uploads={photos.cover}
        onChange={(files) => draft.set('cover', files[0] ?? null)}
      />
      <FileFieldOver
        id={fieldId('attachmentIds')}
        label={t('editor.files')}
        hint={t('editor.filesHint')}
        error={errorOf('attachmentIds')}
        accept={`${pictures},application/pdf`}
        max={mostFiles}
        files={attachments}
        uploads={photos.attachments}
        onChange={(files) => draft.set('attachments', files)}
      />
      <Awards project={project} />
    </>
  );
}

/** What was won is recorded by the organisers, so that everybody can trust it. */
function Awards({ project }: Pick<QuestionProps, 'project'>) {
  const t = useT();
  const { date } = useFormat();
  if (project.awards.length === 0) return <Banner title={t('editor.noAwardsTitle')}>{t('editor.noAwards')}</Banner>;
  return (
    <section className="grid gap-3">
      <h2 className="text-base font-semibold">{t('editor.awards')}</h2>
      <ul className="grid gap-2">
        {project.awards.map((award) => (
          <li key={award.id} className="flex gap-3 rounded-control bg-sun-soft p-4 text-sun-ink">
            <Icon name="medal" />
            <span>
              <span className="font-bold">{award.title}</span> ·{' '}
              {t('project.awardAt', { event: award.event.title, date: date(award.event.startsAt) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
