import { useId, useState, type ReactNode } from 'react';
import { UploadRefused, uploadFile } from '../data/upload.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { buttonClasses } from './button.js';
import { FieldError } from './field.js';
import { Icon } from './icon.js';
import { Progress } from './progress.js';

export interface AttachedFile {
  id: string;
  name: string;
  url?: string | undefined;
}
interface Upload {
  name: string;
  share: number;
}

interface FileFieldProps {
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  files: readonly AttachedFile[];
  onChange: (files: AttachedFile[]) => void;
  accept?: string;
  max?: number;
}

/** Sends the chosen files one after another and tells how far it is. */
function useUploads({
  files,
  onChange,
  max,
}: {
  files: readonly AttachedFile[];
  onChange: FileFieldProps['onChange'];
  max: number;
}) {
  const t = useT();
  const { path } = useSpeech();
  const [upload, setUpload] = useState<Upload | null>(null);
  const [refusal, setRefusal] = useState('');
  const add = async (chosen: File[]) => {
    setRefusal('');
    let attached = [...files];
    try {
      for (const file of chosen.slice(0, max - files.length)) {
        setUpload({ name: file.name, share: 0 });
        const { id } = await uploadFile(file, path, (share) => setUpload({ name: file.name, share }));
        attached = [...attached, { id, name: file.name, url: URL.createObjectURL(file) }];
        onChange(attached);
      }
    } catch (failure) {
      setRefusal((failure instanceof UploadRefused && failure.message) || t('ui.uploadFailed'));
    }
    setUpload(null);
  };
  return { upload, refusal, add };
}

/** Files go up at once; the form then names them by id. */
export function FileField({ id, label, hint, error, files, onChange, accept, max = 1 }: FileFieldProps) {
  const t = useT();
  const generated = useId();
  const control = id ?? generated;
  const { upload, refusal, add } = useUploads({ files, onChange, max });
  const problem = error || refusal;
  return (
    <div className="grid gap-2">
      <p className="font-semibold">{label}</p>
      {hint && <p className="text-sm text-muted">{hint}</p>}
      {problem && <FieldError id={`${control}-error`}>{problem}</FieldError>}
      <AttachedFiles files={files} onRemove={(removed) => onChange(files.filter((file) => file.id !== removed))} />
      {upload && (
        <Progress value={upload.share} max={1} tone="sky">
          {t('ui.uploading', { name: upload.name })}
        </Progress>
      )}
      {files.length < max && !upload && (
        <ChooseButton
          id={control}
          label={label}
          accept={accept}
          multiple={max > 1}
          describedBy={problem ? `${control}-error` : undefined}
          onChoose={(chosen) => void add(chosen)}
        />
      )}
    </div>
  );
}

interface ChooseButtonProps {
  id: string;
  label: ReactNode;
  accept: string | undefined;
  multiple: boolean;
  describedBy: string | undefined;
  onChoose: (files: File[]) => void;
}

function ChooseButton({ id, label, accept, multiple, describedBy, onChoose }: ChooseButtonProps) {
  const t = useT();
  return (
    <label
      className={buttonClasses(
        'secondary',
        'w-fit cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-offset-2',
      )}
    >
      <Icon name="plus" className="size-5" />
      {t('ui.chooseFile')}
      <span className="sr-only">{label}</span>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy}
        className="sr-only"
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </label>
  );
}

function AttachedFiles({ files, onRemove }: { files: readonly AttachedFile[]; onRemove: (id: string) => void }) {
  const t = useT();
  return (
    <ul className="grid gap-2">
      {files.map((file) => (
        <li key={file.id} className="flex items-center gap-3 rounded-control bg-sunken py-1 pl-4 pr-1">
          <Icon name="file" className="size-5 text-muted" />
          <span className="flex-1 truncate">{file.name}</span>
          <button
            type="button"
            aria-label={t('ui.removeFile', { name: file.name })}
            onClick={() => onRemove(file.id)}
            className="grid size-11 place-items-center rounded-full hover:bg-surface"
          >
            <Icon name="close" className="size-5" />
          </button>
        </li>
      ))}
    </ul>
  );
}
