import { useFormat, useT } from '../../i18n/texts.js';
import { Section } from '../../ui/card.js';
import type { OfferDetail } from './offer-detail.js';
import { TermsChanges } from './terms-changes.js';
import { TermsWords } from './terms-words.js';

/** All earlier terms, each folded: who made them, when, and what was different. */
export function Revisions({ offer: { revisions, terms, listing } }: { offer: OfferDetail }) {
  const t = useT();
  const { date } = useFormat();
  const earlier = revisions
    .filter(({ revision }) => revision < terms.revision)
    .sort((one, other) => other.revision - one.revision);
  return (
    <Section title={t('offer.revisions')}>
      <ol className="grid gap-2">
        {earlier.map((each) => {
          const before = revisions.find(({ revision }) => revision === each.revision - 1);
          return (
            <li key={each.revision}>
              <details className="rounded-card bg-surface ring-1 ring-hairline">
                <summary className="min-h-12 px-5 py-3 font-semibold numbers">
                  {t(each.madeBy === 'TEAM' ? 'offer.revisionTeam' : 'offer.revisionMentor', {
                    number: each.revision,
                    date: date(each.madeAt, 'long'),
                  })}
                </summary>
                <div className="grid gap-5 px-5 pb-5">
                  {before && <TermsChanges before={before} after={each} />}
                  <TermsWords terms={each} lang={listing.language.toLowerCase()} />
                </div>
              </details>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
