import { useEffect, useRef } from 'react';
import type { AgeBand } from '../../graphql/generated/graphql.js';
import { useFormat, useT, type TextKey } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Facts } from '../../ui/card.js';
import { Tag } from '../../ui/chips.js';
import { ProblemText } from '../../ui/form.js';
import { kindOrder, kindWords } from '../family/consent-kinds.js';
import type { GuardianBond } from './guardian-case.js';
import type { Proof, ProofFile } from './use-proof.js';

const bands: Record<AgeBand, TextKey> = {
  CHILD: 'case.guardian.CHILD',
  TEEN: 'case.guardian.TEEN',
  ADULT: 'case.guardian.ADULT',
};

/** Who says to be whose guardian, and the picture that should show it. */
export function GuardianFacts({ bond, proof }: { bond: GuardianBond; proof: Proof }) {
  const t = useT();
  const { date } = useFormat();
  const { ward, guardian } = bond;
  const given = kindOrder.filter((kind) =>
    bond.consents.some((consent) => consent.kind === kind && !consent.withdrawnAt),
  );
  const others = bond.others.map((other) => other.guardianName).join(', ');
  return (
    <div className="grid gap-7">
      <div className="grid gap-6 wrap-anywhere">
        <section className="grid content-start gap-3">
          <h2 className="text-lg">{t('case.guardian.ward')}</h2>
          <Facts
            rows={[
              [t('case.guardian.name'), ward.fullName],
              [t('case.guardian.age'), ward.ageBand && t(bands[ward.ageBand])],
              [t('case.guardian.account'), t(bond.isHeld ? 'case.guardian.held' : 'case.guardian.own')],
            ]}
          />
        </section>
        <section className="grid content-start gap-3">
          <h2 className="text-lg">{t('case.guardian.guardian')}</h2>
          <Facts
            rows={[
              [t('case.guardian.name'), guardian?.fullName ?? bond.guardianName],
              [t('settings.email'), bond.guardianEmail],
              bond.acceptedAt !== null && [t('case.guardian.accepted'), date(bond.acceptedAt, 'day')],
              others !== '' && [t('case.guardian.others'), others],
            ]}
          />
        </section>
      </div>
      <section className="grid gap-3">
        <h2 className="text-lg">{t('case.guardian.consents')}</h2>
        {given.length === 0 ? (
          <p className="text-muted">{t(bond.isPaper ? 'case.guardian.onPaper' : 'case.guardian.none')}</p>
        ) : (
          <ul className="flex flex-wrap gap-1.5">
            {given.map((kind) => (
              <li key={kind}>
                <Tag>{t(kindWords[kind].title)}</Tag>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Evidence bond={bond} proof={proof} />
    </div>
  );
}

/** Closed until somebody opens it, which is put on record; then large enough to read a name on it. */
function Evidence({ bond: { hasEvidence, isPaper }, proof }: { bond: GuardianBond; proof: Proof }) {
  const t = useT();
  const { file, open, busy, problem } = proof;
  return (
    <section className="grid gap-3">
      <h2 className="text-lg">{t(isPaper ? 'case.guardian.form' : 'case.guardian.evidence')}</h2>
      {!hasEvidence && <p className="text-muted">{t('case.guardian.noEvidence')}</p>}
      {problem && (
        <Banner tone="apple" alert>
          <ProblemText problem={problem} />
        </Banner>
      )}
      {hasEvidence && !file && (
        <div className="grid justify-items-start gap-3 rounded-card bg-sunken p-5">
          <p className="measure text-muted">{t('case.guardian.openHint')}</p>
          <Button look="secondary" busy={busy} onClick={open}>
            {t('case.guardian.open')}
          </Button>
        </div>
      )}
      {file && <OpenProof file={file} />}
    </section>
  );
}

function OpenProof({ file: { url, name, contentType } }: { file: ProofFile }) {
  const t = useT();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus(), []);
  return (
    <a
      ref={link}
      href={url}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-11 w-fit max-w-full items-center font-semibold wrap-anywhere"
    >
      {contentType.startsWith('image/') ? (
        <img
          src={url}
          alt={t('case.guardian.evidenceAlt', { name })}
          className="max-h-[36rem] max-w-full rounded-card bg-sunken object-contain ring-1 ring-hairline"
        />
      ) : (
        name
      )}
    </a>
  );
}
