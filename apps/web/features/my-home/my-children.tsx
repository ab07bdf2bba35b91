import type { FamilyWorkQuery } from '../../graphql/generated/graphql.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Avatar } from '../../ui/avatar.js';
import { StatusWord } from '../../ui/badge.js';
import { TextLink } from '../../ui/button.js';
import { Card, Section } from '../../ui/card.js';
import { statusTexts } from '../editor/project-status.js';
import { PauseCard } from '../family/children/pause-card.js';
import { workOf, type Work } from '../family/children/work.js';
import { useConsentNames } from '../family/consent-names.js';
import { firstNameOf, isLive, isPaused, pausedState, stateOf, type ChildTie } from '../family/tie.js';
import { consentsWanted, toConsent, wantsProof } from '../family/wanted.js';

interface MyChildrenProps {
  ties: readonly ChildTie[];
  family: FamilyWorkQuery['viewer'] | null;
  /** The page has said already that nothing is needed. */
  isCalm: boolean;
}

/** A guardian's home is about the children: what waits for the guardian, the child's project and its state, and the pause. */
export function MyChildren({ ties, family, isCalm }: MyChildrenProps) {
  const t = useT();
  const children = ties.filter(isLive);
  if (children.length === 0) return null;
  return (
    <Section title={t('myHome.children')}>
      <ul className="grid gap-4">
        {children.map((tie) => (
          <Child key={tie.id} tie={tie} work={workOf(family, tie.ward.id)} isCalm={isCalm} />
        ))}
      </ul>
    </Section>
  );
}

interface ChildProps {
  tie: ChildTie;
  work: Work;
  isCalm: boolean;
}

function Child({ tie, work, isCalm }: ChildProps) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const name = firstNameOf(tie);
  const state = isPaused(tie) ? pausedState : stateOf(tie);
  return (
    <Card as="li" className="grid gap-5">
      <div className="flex flex-wrap items-center gap-4">
        <Avatar name={name} />
        <h3 className="min-w-0 flex-1 text-lg wrap-anywhere">{name}</h3>
        <StatusWord tone={state.tone}>{t(state.text)}</StatusWord>
      </div>
      <Waits tie={tie} work={work} isCalm={isCalm} />
      {tie.status === 'VERIFIED' && <Projects work={work} />}
      <PauseCard tie={tie} isBare />
      <TextLink to={paths.family(tie.id)}>{t('myHome.child.more')}</TextLink>
    </Card>
  );
}

function Waits({ tie, work, isCalm }: ChildProps) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const namesOf = useConsentNames();
  const rows = [
    ...work.deals
      .filter(({ viewerCan }) => viewerCan.includes('SIGN'))
      .map(({ id, listing }) => ({
        key: id,
        to: paths.signAgreement(id),
        text: t('family.waits.sign', { title: listing.title }),
      })),
    ...(wantsProof(tie) ? [{ key: 'proof', to: paths.family(tie.id), text: t('family.waits.proof') }] : []),
    ...consentsWanted(tie, work).map((kind) => ({
      key: kind,
      to: toConsent(paths, tie, kind),
      text: t('myHome.child.consent', { names: namesOf([kind]) }),
    })),
    ...work.offers.map(({ id, listing, mentor }) => ({
      key: id,
      to: paths.offer(id),
      text: t('family.offerFrom', { name: mentor.person.displayName, title: listing.title }),
    })),
  ];
  if (rows.length === 0) {
    const isChecked = tie.status === 'ACCEPTED' && tie.hasEvidence;
    if (isPaused(tie) || (isCalm && !isChecked)) return null;
    return <p className="text-muted">{t(isChecked ? 'family.waits.check' : 'family.nothingWaits')}</p>;
  }
  return (
    <div className="grid gap-1">
      <p className="text-sm font-semibold text-muted">{t('myHome.child.waits')}</p>
      <ul>
        {rows.map(({ key, to, text }) => (
          <li key={key}>
            <TextLink to={to}>{text}</TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Projects({ work }: { work: Work }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const listings = work.teams.flatMap((team) => team.listings);
  return (
    <div className="grid gap-1">
      <p className="text-sm font-semibold text-muted">{t('myHome.child.projects')}</p>
      {listings.length === 0 && <p>{t('myHome.child.noProject')}</p>}
      <ul>
        {listings.map(({ id, slug, title, status, hiddenBecause }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4">
            <TextLink to={status === 'PUBLISHED' && !hiddenBecause ? paths.project(slug) : paths.previewProject(id)}>
              {title}
            </TextLink>
            {hiddenBecause ? (
              <StatusWord tone="apple">{t('family.hiddenNow')}</StatusWord>
            ) : (
              <StatusWord tone={statusTexts[status].tone}>{t(statusTexts[status].text)}</StatusWord>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
