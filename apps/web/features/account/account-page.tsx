import type { ReactNode } from 'react';
import { useT } from '../../i18n/texts.js';
import { Card } from '../../ui/card.js';
import { PageHeader } from '../../ui/page-header.js';
import { usePageMeta } from '../../ui/page-meta.js';

/** The quiet frame of sign-in, sign-up and the pages that mails lead to. */
export function AccountPage({
  title,
  lead,
  children,
  below,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  below?: ReactNode;
}) {
  const t = useT();
  usePageMeta({ title: t('ui.pageTitle', { title }), noIndex: true });
  return (
    <div className="page py-10 sm:py-14">
      <div className="mx-auto grid max-w-xl gap-6">
        <PageHeader title={title} lead={lead} />
        <Card>{children}</Card>
        {below}
      </div>
    </div>
  );
}
