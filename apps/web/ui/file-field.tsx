import { useId, type ReactNode } from 'react';
import { useUploads, type AttachedFile, type Upload, type Uploads } from '../device/use-uploads.js';
import { useT } from '../i18n/texts.js';
import { buttonClasses } from './button.js';
import { FieldError } from './field.js';
import { Icon } from './icon.js';

export type { AttachedFile } from '../device/use-uploads.js';

interface ShownFileField {
  id?: string | undefined;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  files: readonly AttachedFile[];
  onChange: (files: AttachedFile[]) => void;
  accept?: string;
  max?: number;
  /** What the button says; «Choose a file» unless told. */
  choose?: ReactNode;
}

/** Files go up at once; the form then names them by id. */
export function FileField(props: ShownFileField) {
  const uploads = useUploads({ files: props.files, onChange: props.onChange, max: props.max ?? 1 });
  return <FileFieldOver {...props} uploads={uploads} />;
}

/** The same over uploads that go on also when the field is not on the screen. */
export function FileFieldOver({
  id,
  label,
  hint,
  error,
  files,
  onChange,
  accept,
  max = 1,
  choose,
  uploads,
}: ShownFileField & { uploads: Uploads }) {
  const t = useT();
  const generated = useId();
  const control = id ?? generated;
  const hasRoom = files.length + uploads.items.length < max;
  return (
    <div className="grid gap-2">
      <p className="font-semibold">{label}</p>
      {hint && <p className="text-sm text-muted">{hint}</p>}
      {error && <FieldError id={`${control}-error`}>{error}</FieldError>}
      {files.length + uploads.items.length > 0 && (
        <ul className="grid gap-2">
          {files.map((file) => (
            <li key={file.id} className={row}>
              <Icon name="file" className="ml-1 size-5 text-muted" />
              <span className="min-w-0 flex-1 truncate">{file.name}</span>
              <RemoveButton name={file.name} onClick={() => onChange(files.filter((each) => each.id !== file.id))} />
            </li>
          ))}
          {uploads.items.map((upload) => (
            <UnderWay key={upload.key} upload={upload} uploads={uploads} />
          ))}
        </ul>
      )}
      {hasRoom && (
        <ChooseButton
          id={control}
          label={label}
          words={choose ?? t('files.choose')}
          accept={accept}
          multiple={max > 1}
          describedBy={error ? `${control}-error` : undefined}
          onChoose={uploads.add}
        />
      )}
    </div>
  );
}

const row = 'flex flex-wrap items-center gap-x-3 rounded-control bg-sunken py-1 pl-3 pr-1';

/** A file on its way: how far it is, or why it waits, or why it is not taken. */
function UnderWay({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const t = useT();
  const { key, name, picture, share, state, reason, isKept } = upload;
  const words = {
    shrinking: t('files.shrinking'),
    sending: t('files.sending', { percent: Math.round(share * 100) }),
    waiting: t(isKept ? 'files.waitsKept' : 'files.waitsHere'),
    refused: reason || t('files.failed'),
  }[state];
  const isRefused = state === 'refused';
  return (
    <li className={`${row} ${isRefused ? 'bg-apple-soft text-apple-ink' : ''}`}>
      {picture ? (
        <img src={picture} alt="" className="size-11 shrink-0 rounded-control object-cover" />
      ) : (
        <Icon name={isRefused ? 'alert' : state === 'waiting' ? 'clock' : 'file'} className="ml-1 size-5" />
      )}
      <span className="grid min-w-0 flex-1 py-1">
        <span className="truncate">{name}</span>
        <span role="status" className={`text-sm numbers ${isRefused ? 'font-semibold' : 'text-muted'}`}>
          {words}
        </span>
      </span>
      {state === 'waiting' && (
        <button type="button" onClick={uploads.retry} className="min-h-11 px-2 font-semibold text-sky underline">
          {t('files.sendNow')}
        </button>
      )}
      <RemoveButton name={name} onClick={() => uploads.remove(key)} />
      {(state === 'sending' || state === 'shrinking') && (
        <div aria-hidden="true" className="mb-1 h-1.5 basis-full overflow-hidden rounded-full bg-surface">
          <div className="h-full rounded-full bg-sky transition-[width]" style={{ width: `${share * 100}%` }} />
        </div>
      )}
    </li>
  );
}

function RemoveButton({ name, onClick }: { name: string; onClick: () => void }) {
  const t = useT();
  return (
    <button
      type="button"
      aria-label={t('files.remove', { name })}
      onClick={onClick}
      className="grid size-11 shrink-0 place-items-center rounded-full hover:bg-surface"
    >
      <Icon name="close" className="size-5" />
    </button>
  );
}

interface ChooseButtonProps {
  id: string;
  label: ReactNode;
  words: ReactNode;
  accept: string | undefined;
  multiple: boolean;
  describedBy: string | undefined;
  onChoose: (files: File[]) => void;
}

function ChooseButton({ id, label, words, accept, multiple, describedBy, onChoose }: ChooseButtonProps) {
  return (
    <label
      className={buttonClasses(
        'secondary',
        'w-fit cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-offset-2',
      )}
    >
      <Icon name="plus" className="size-5" />
      {words}
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
