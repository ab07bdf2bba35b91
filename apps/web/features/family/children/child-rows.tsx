import type { ReactNode } from 'react';
import { useT } from '../../../i18n/texts.js';
import { Disclosure, Disclosures } from '../../../ui/disclosure.js';
import { HandOver, useHandoverLine } from '../../handover/hand-over.js';
import { DataWays } from '../../privacy/data-section.js';
import { kindOrder } from '../consent-kinds.js';
import { useConsentNames } from '../consent-names.js';
import { firstNameOf, givenBy, isLive, stateOf, type ChildTie, type Tie } from '../tie.js';
import { consentPlace, consentsWanted } from '../wanted.js';
import { ChildConsents } from './child-consents.js';
import { LogPart } from './child-log.js';
import { ChildName } from './child-name.js';
import { ChildDeals, ChildProjects, publicListings } from './child-work.js';
import { EndSection } from './end-section.js';
import { JoinTeam } from './join-team.js';
import { OtherGuardians } from './other-guardians.js';
import type { Work } from './work.js';

interface RowProps {
  tie: ChildTie;
  work: Work;
  reload: () => void;
}

/** How everything about the child stands, a line each; whoever wants to know more or change something opens it. */
export function ChildRows({ tie, work, reload }: RowProps) {
  const t = useT();
  const can = (action: Tie['viewerCan'][number]) => tie.viewerCan.includes(action);
  const isVerified = tie.status === 'VERIFIED';
  return (
    <Disclosures>
      {can('CONSENT') && <Consents tie={tie} work={work} />}
      {(isVerified || can('SET_NAME_LEVEL')) && <Seen tie={tie} work={work} />}
      {isVerified && <Deals work={work} />}
      {tie.isHeld && isVerified && (
        <Disclosure
          id="teams"
          title={t('family.teams')}
          state={work.teams.map(({ name }) => name).join(', ') || t('family.line.noTeam')}
        >
          <JoinTeam tie={tie} reload={reload} />
        </Disclosure>
      )}
      {tie.handover && !tie.handover.isGrownUp && <OwnAccount tie={tie} handover={tie.handover} reload={reload} />}
      {isVerified && <Others tie={tie} reload={reload} />}
      <Disclosure id="log" title={t('family.log')}>
        <LogPart tie={tie} part="DEEDS" hint={t('family.logHint')} none={t('family.noLog')} />
      </Disclosure>
      <Disclosure id="looks" title={t('family.looks')}>
        <LogPart tie={tie} part="LOOKS" hint={t('family.looksHint')} none={t('family.noLooks')} />
      </Disclosure>
      <WaysOut tie={tie} reload={reload} />
    </Disclosures>
  );
}

const isConsent = (place: string): boolean => kindOrder.some((kind) => consentPlace(kind) === place);

function Consents({ tie, work }: Pick<RowProps, 'tie' | 'work'>) {
  const t = useT();
  const namesOf = useConsentNames();
  const wanted = consentsWanted(tie, work);
  const given = t('family.line.consents', { given: givenBy(tie).length, all: kindOrder.length });
  const isAwaited = wanted.length > 0;
  const state = isAwaited ? <Awaited>{t('family.line.wanted', { names: namesOf(wanted) })}</Awaited> : given;
  return (
    <Disclosure id="consents" title={t('family.consents')} state={state} holds={isConsent}>
      <p className="measure text-muted">{t('family.consentsHint')}</p>
      <ChildConsents tie={tie} work={work} />
    </Disclosure>
  );
}

const Awaited = ({ children }: { children: ReactNode }) => <b className="font-semibold text-sun-ink">{children}</b>;

/** Which projects, and under which name: the one example of it stands with the choice. */
function Seen({ tie, work }: Pick<RowProps, 'tie' | 'work'>) {
  const t = useT();
  const listings = publicListings(work);
  const state = t('family.line.seen', { count: listings.length, name: tie.ward.displayName });
  return (
    <Disclosure id="seen" title={t('family.seen')} state={state}>
      {tie.status === 'VERIFIED' && <ChildProjects work={work} />}
      {tie.viewerCan.includes('SET_NAME_LEVEL') && <ChildName tie={tie} title={listings[0]?.title} />}
    </Disclosure>
  );
}

function Deals({ work }: Pick<RowProps, 'work'>) {
  const t = useT();
  const { offers, deals } = work;
  const isAny = offers.length + deals.length > 0;
  const state = isAny ? t('family.line.deals', { offers: offers.length, deals: deals.length }) : t('family.noDeals');
  return (
    <Disclosure id="deals" title={t('family.deals')} state={state}>
      <ChildDeals work={work} />
    </Disclosure>
  );
}

/** A child without an account is old enough for one. */
function OwnAccount({
  tie,
  handover,
  reload,
}: Pick<RowProps, 'tie' | 'reload'> & { handover: NonNullable<ChildTie['handover']> }) {
  const t = useT();
  const lineOf = useHandoverLine();
  return (
    <Disclosure id="account" title={t('handover.row')} state={lineOf(handover)}>
      <HandOver handover={handover} wardId={tie.ward.id} name={firstNameOf(tie)} reload={reload} />
    </Disclosure>
  );
}

function Others({ tie, reload }: Pick<RowProps, 'tie' | 'reload'>) {
  const t = useT();
  const others = tie.others.filter(isLive);
  const line = (other: Tie) => `${other.guardian?.displayName ?? other.guardianName ?? ''}: ${t(stateOf(other).text)}`;
  return (
    <Disclosure
      id="guardians"
      title={t('family.others')}
      state={others.length > 0 ? others.map(line).join(', ') : t('family.line.alone')}
    >
      <OtherGuardians tie={tie} reload={reload} />
    </Disclosure>
  );
}

/** A copy of the data, its erasure, the end of the guardianship: seldom needed, never far. */
function WaysOut({ tie, reload }: Pick<RowProps, 'tie' | 'reload'>) {
  const t = useT();
  const canEnd = tie.viewerCan.includes('END');
  const hasData = tie.status === 'VERIFIED';
  if (!canEnd && !hasData) return null;
  const name = tie.ward.fullName ?? tie.ward.displayName;
  return (
    <Disclosure id="data" title={t(hasData ? 'family.waysOut' : 'family.end')}>
      {hasData && <DataWays ward={{ id: tie.ward.id, name }} onErased={reload} />}
      {canEnd && <EndSection tie={tie} />}
    </Disclosure>
  );
}
