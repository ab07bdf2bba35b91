import { useState, type ReactNode } from 'react';
import { ExportMyDataDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Card, Section } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemText } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import { EraseForm } from './erase-form.js';

interface DataSectionProps {
  /** Absent: one's own data. */
  ward?: { id: string; name: string };
  onErased: () => void;
}

/** A copy of all of one's own data, and the way out. */
export function DataSection({ onErased }: Pick<DataSectionProps, 'onErased'>) {
  const t = useT();
  return (
    <Section id="data" title={t('privacy.title')}>
      <Card className="grid gap-6">
        <DataWays onErased={onErased} />
      </Card>
    </Section>
  );
}

/** The same two ways without a frame: one's own, or for a child. */
export function DataWays({ ward, onErased }: DataSectionProps) {
  const t = useT();
  return (
    <>
      <Copy personId={ward?.id} />
      <Way title={t('privacy.erase')} text={ward ? t('privacy.eraseWardLead') : t('privacy.eraseLead')}>
        <EraseButton ward={ward} onErased={onErased} />
      </Way>
    </>
  );
}

function Way({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="grid gap-2">
      <h3 className="font-semibold">{title}</h3>
      <p className="measure text-muted">{text}</p>
      {children}
    </div>
  );
}

function Copy({ personId }: { personId: string | undefined }) {
  const t = useT();
  const { say } = useToast();
  const copy = useVerb(ExportMyDataDocument);
  const press = async () => {
    const done = await copy.run(personId ? { personId } : {});
    if (!done) return;
    say(t('privacy.copyDone'));
    // The file comes as an attachment: the page stays.
    location.assign(done.exportMyData.url);
  };
  return (
    <Way title={t('privacy.copy')} text={t('privacy.copyLead')}>
      {copy.problem && (
        <Banner tone="apple" alert>
          <ProblemText problem={copy.problem} />
        </Banner>
      )}
      <Button look="secondary" className="w-fit max-sm:w-full" busy={copy.busy} onClick={() => void press()}>
        {t('privacy.copyDo')}
      </Button>
    </Way>
  );
}

function EraseButton({ ward, onErased }: DataSectionProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const title = ward ? t('privacy.eraseWardTitle', { name: ward.name }) : t('privacy.eraseTitle');
  return (
    <>
      <Button look="quiet" className="w-fit" onClick={() => setOpen(true)}>
        {t('privacy.erase')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={title}>
        <EraseForm wardId={ward?.id} onClose={() => setOpen(false)} onErased={onErased} />
      </Dialog>
    </>
  );
}
