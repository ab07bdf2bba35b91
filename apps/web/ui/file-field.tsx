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

/** Files go up at once, one after another, with progress; the form then names them by id. */
export function FileField({ id, label, hint, error, files, onChange, accept, max = 1 }: FileFieldProps) {
  const t = useT();
  const { path } = useSpeech();
  const generated = useId();
  const control = id ?? generated;
  const [upload, setUpload] = useState<Upload | null>(null);
  const [refusal, setRefusal] = useState('');
  const add = async (list: FileList | null) => {
    setRefusal('');
    let attached = [...files];
    try {
      for (const file of [...(list ?? [])].slice(0, max - files.length)) {
        setUpload({ name: file.name, share: 0 });
        const { id: fileId } = await uploadFile(file, path, (share) => setUpload({ name: file.name, share }));
        attached = [...attached, { id: fileId, name: file.name, url: URL.createObjectURL(file) }];
        onChange(attached);
      }
    } catch (failure) {
      setRefusal((failure instanceof UploadRefused && failure.message) || t('ui.uploadFailed'));
    }
    setUpload(null);
  };
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
        <label
          className={buttonClasses(
            'secondary',
            'w-fit cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-offset-2',
          )}
        >
          <Icon name="plus" className="size-5" />
          {t('ui.chooseFile')}
          <input
            id={control}
            type="file"
            accept={accept}
            multiple={max > 1}
            aria-describedby={problem ? `${control}-error` : undefined}
            className="sr-only"
            onChange={(event) => {
              void add(event.target.files);
              event.target.value = '';
            }}
          />
        </label>
      )}
    </div>
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
