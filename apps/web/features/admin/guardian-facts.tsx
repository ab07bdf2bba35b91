import type { AgeBand } from '../../graphql/generated/graphql.js';
import { useFormat, useT, type TextKey } from '../../i18n/texts.js';
import { Facts } from '../../ui/card.js';
import { Tag } from '../../ui/chips.js';
import { kindOrder, kindWords } from '../family/consent-kinds.js';
import type { GuardianBond } from './guardian-case.js';

const bands: Record<AgeBand, TextKey> = {
  CHILD: 'case.guardian.CHILD',
  TEEN: 'case.guardian.TEEN',
  ADULT: 'case.guardian.ADULT',
};

/** Who says to be whose guardian, and the picture that should show it. */
export function GuardianFacts({ bond }: { bond: GuardianBond }) {
  const t = useT();
  const { date } = useFormat();
  const { ward, guardian } = bond;
  const given = kindOrder.filter((kind) =>
    bond.consents.some((consent) => consent.kind === kind && !consent.withdrawnAt),
  );
  const others = bond.others.map((other) => other.guardianName).join(', ');
  return (
    <div className="grid gap-7">
      <div className="grid gap-6 break-words">
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
      <Evidence bond={bond} />
    </div>
  );
}

/** Large enough to read a name on it without opening anything. */
function Evidence({ bond: { evidence, isPaper } }: { bond: GuardianBond }) {
  const t = useT();
  return (
    <section className="grid gap-3">
      <h2 className="text-lg">{t(isPaper ? 'case.guardian.form' : 'case.guardian.evidence')}</h2>
      {!evidence && <p className="text-muted">{t('case.guardian.noEvidence')}</p>}
      {evidence && evidence.contentType.startsWith('image/') && (
        <a href={evidence.url} target="_blank" rel="noreferrer" className="block w-fit">
          <img
            src={evidence.url}
            alt={t('case.guardian.evidenceAlt', { name: evidence.name })}
            className="max-h-[36rem] max-w-full rounded-card bg-sunken object-contain ring-1 ring-hairline"
          />
        </a>
      )}
      {evidence && !evidence.contentType.startsWith('image/') && (
        <a
          href={evidence.url}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-11 items-center font-semibold"
        >
          {evidence.name}
        </a>
      )}
    </section>
  );
}
