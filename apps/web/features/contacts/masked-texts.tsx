import { CaseMaskedDocument, type ContactKind } from '../../graphql/generated/graphql.js';
import { useRead } from '../../data/hooks.js';
import { useT, type TextKey } from '../../i18n/texts.js';
import { ProblemText } from '../../ui/form.js';

const kindTexts: Record<ContactKind, TextKey> = {
  PHONE: 'contacts.kind.PHONE',
  EMAIL: 'contacts.kind.EMAIL',
  LINK: 'contacts.kind.LINK',
  HANDLE: 'contacts.kind.HANDLE',
  MESSENGER: 'contacts.kind.MESSENGER',
  CARD: 'contacts.kind.CARD',
  ADDRESS: 'contacts.kind.ADDRESS',
};

/** For admins: the texts of a case's subject as they were written, where others read stars. */
export function MaskedTexts({ caseId }: { caseId: string }) {
  const t = useT();
  const { data, problem } = useRead(CaseMaskedDocument, { id: caseId }, { fresh: true });
  if (problem) return <ProblemText problem={problem} />;
  if (data?.node?.__typename !== 'ModerationCase' || !data.node.maskedTexts?.length) return null;
  return (
    <section className="grid gap-3">
      <h2 className="text-lg">{t('contacts.originals')}</h2>
      <p className="text-sm text-muted">{t('contacts.originalsNote')}</p>
      <ol className="grid gap-4">
        {data.node.maskedTexts.map(({ path, original, kinds }, index) => (
          <li key={`${path} ${index}`} className="grid gap-1 border-l-4 border-sun pl-4">
            <blockquote className="measure whitespace-pre-line wrap-anywhere">{original}</blockquote>
            <p className="text-sm text-muted">{kinds.map((kind) => t(kindTexts[kind])).join(', ')}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
