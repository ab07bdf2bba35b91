import type { Milestone } from '../agreements/deal.js';
import { useFormat, useT } from '../../i18n/texts.js';
import { Card } from '../../ui/card.js';
import { Icon } from '../../ui/icon.js';
import { useSaver } from '../../device/saver.js';

/** What was handed in, the newest first; earlier attempts stay readable. */
export function EvidenceList({ milestone, lang }: { milestone: Milestone; lang: string }) {
  const t = useT();
  const { date } = useFormat();
  const newestFirst = [...milestone.evidence].sort((one, other) => (one.submittedAt < other.submittedAt ? 1 : -1));
  return (
    <ul className="grid gap-4">
      {newestFirst.map((evidence) => (
        <Card as="li" key={evidence.submittedAt} className="grid gap-4">
          <p className="text-sm text-muted numbers">
            {t('evidence.by', {
              name: evidence.submittedBy.displayName,
              date: date(evidence.submittedAt, 'withTime'),
            })}
          </p>
          <p lang={lang} className="measure whitespace-pre-line">
            {evidence.note}
          </p>
          <Pictures files={evidence.files} />
          {evidence.links.length > 0 && (
            <ul className="grid">
              {evidence.links.map((link) => (
                <li key={link}>
                  <a
                    href={link}
                    target="_blank"
                    rel="noopener noreferrer nofollow"
                    className="inline-flex min-h-11 items-center break-all"
                  >
                    {link}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Card>
      ))}
    </ul>
  );
}

function Pictures({ files }: { files: Milestone['evidence'][number]['files'] }) {
  const isSaving = useSaver();
  if (files.length === 0) return null;
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      {files.map((file) => (
        <li key={file.id}>
          <a
            href={file.url}
            target="_blank"
            rel="noopener"
            className="grid min-h-11 gap-2 overflow-hidden rounded-control bg-sunken p-2 text-sm"
          >
            {file.contentType.startsWith('image/') && !isSaving ? (
              <img src={file.url} alt="" loading="lazy" className="aspect-4/3 w-full rounded object-cover" />
            ) : (
              <Icon name="file" className="m-auto size-10 text-muted" />
            )}
            <span className="wrap-anywhere">{file.name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
