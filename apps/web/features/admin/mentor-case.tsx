import { useState } from 'react';
import {
  CaseMentorDocument,
  RefuseMentorDocument,
  VerifyMentorDocument,
  type CaseMentorQuery,
  type CheckItem,
} from '../../graphql/generated/graphql.js';
import { useRead, useVerb } from '../../data/hooks.js';
import { useFormat, useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { useCity } from '../cities/city-names.js';
import { Card, Facts } from '../../ui/card.js';
import { Checkbox } from '../../ui/choices.js';
import { Tag } from '../../ui/chips.js';
import { DateFields } from '../../ui/date-fields.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { ProblemPage } from '../frame/error-pages.js';
import { languageNames } from '../frame/switches.js';
import { holdsContacts, type Check } from './checks.js';
import type { Decision } from './decision.js';
import { GoneSubject } from './gone-subject.js';
import { Split, type SubjectProps } from './split.js';

type Mentor = Extract<NonNullable<CaseMentorQuery['node']>, { __typename: 'Mentor' }>;
type Items = Record<CheckItem, { isChecked: boolean; validUntil: string }>;

export function MentorCase(props: SubjectProps) {
  const read = useRead(CaseMentorDocument, { id: props.row.subject.id }, { fresh: true });
  if (read.loading) return <PageSkeleton />;
  if (read.problem) return <ProblemPage problem={read.problem} onRetry={read.reload} />;
  if (read.data?.node?.__typename !== 'Mentor') return <GoneSubject {...props} />;
  return <Review {...props} mentor={read.data.node} />;
}

/** A year from today, as the checks are usually good for. */
function yearFrom(now: string): string {
  return `${Number(now.slice(0, 4)) + 1}${now.slice(4, 10)}`;
}

function Review({ mentor, ...props }: SubjectProps & { mentor: Mentor }) {
  const { now } = useSpeech();
  const fresh = { isChecked: false, validUntil: yearFrom(now) };
  const [items, setItems] = useState<Items>({ IDENTITY: fresh, BACKGROUND: fresh, TRAINING: fresh });
  const decisions = useMentorDecisions(mentor, items);
  const hasContacts = holdsContacts([mentor.headline, mentor.bio]);
  const checks: Check[] = [
    { ok: !hasContacts, text: hasContacts ? 'admin.check.contacts' : 'admin.check.noContacts' },
    { ok: mentor.bio.length > 120, text: mentor.bio.length > 120 ? 'admin.check.bio' : 'admin.check.shortBio' },
  ];
  return (
    <Split
      {...props}
      checks={checks}
      decisions={decisions}
      language={mentor.person.locale}
      beside={mentor.viewerCan.includes('VERIFY') && <ItemFields items={items} onChange={setItems} />}
    >
      <MentorView mentor={mentor} />
    </Split>
  );
}

function MentorView({ mentor }: { mentor: Mentor }) {
  const t = useT();
  const city = useCity();
  const { money } = useFormat();
  const languages = mentor.languages.map((each) => languageNames[each.toLowerCase() as 'kk' | 'ru' | 'en'].long);
  const { ticketMin, ticketMax } = mentor;
  return (
    <div className="grid gap-5">
      <h2 className="text-xl">{mentor.person.displayName}</h2>
      <p className="text-lg">{mentor.headline}</p>
      <p className="measure whitespace-pre-line">{mentor.bio}</p>
      <ul className="flex flex-wrap gap-1.5">
        {[...mentor.sectors.map(({ name }) => name), ...mentor.topics].map((word) => (
          <li key={word}>
            <Tag>{word}</Tag>
          </li>
        ))}
      </ul>
      <Facts
        rows={[
          [t('admin.mentor.languages'), languages.join(', ')],
          mentor.city ? [t('admin.mentor.city'), city(mentor.city)] : null,
          [t('admin.mentor.hours'), mentor.hoursPerMonth],
          ticketMin || ticketMax
            ? [t('admin.mentor.sums'), [ticketMin, ticketMax].map((sum) => (sum ? money(sum) : '…')).join(' – ')]
            : null,
        ]}
      />
    </div>
  );
}

const itemTexts: Record<CheckItem, { label: TextKey; hint: TextKey }> = {
  IDENTITY: { label: 'admin.item.IDENTITY', hint: 'admin.item.IDENTITYHint' },
  BACKGROUND: { label: 'admin.item.BACKGROUND', hint: 'admin.item.BACKGROUNDHint' },
  TRAINING: { label: 'admin.item.TRAINING', hint: 'admin.item.TRAININGHint' },
};
const order = ['IDENTITY', 'BACKGROUND', 'TRAINING'] as const;

function ItemFields({ items, onChange }: { items: Items; onChange: (items: Items) => void }) {
  const t = useT();
  return (
    <Card as="section" className="grid gap-3">
      <h2 className="text-lg">{t('admin.items')}</h2>
      <p className="text-sm text-muted">{t('admin.itemsHint')}</p>
      {order.map((item) => (
        <div key={item} className="grid gap-1">
          <Checkbox
            label={t(itemTexts[item].label)}
            hint={t(itemTexts[item].hint)}
            checked={items[item].isChecked}
            onChange={(isChecked) => onChange({ ...items, [item]: { ...items[item], isChecked } })}
          />
          {items[item].isChecked && (
            <DateFields
              id={`until-${item}`}
              label={t('admin.validUntil')}
              value={items[item].validUntil}
              onChange={(validUntil) => onChange({ ...items, [item]: { ...items[item], validUntil } })}
            />
          )}
        </div>
      ))}
    </Card>
  );
}

function useMentorDecisions(mentor: Mentor, items: Items): Decision[] {
  const verify = useVerb(VerifyMentorDocument);
  const refuse = useVerb(RefuseMentorDocument);
  const mentorId = mentor.id;
  const checks = order.map((item) => ({
    item,
    isChecked: items[item].isChecked,
    validUntil: items[item].isChecked ? items[item].validUntil : null,
  }));
  const decisions: Decision[] = [];
  if (mentor.viewerCan.includes('VERIFY')) {
    decisions.push({
      ...verify,
      key: 'verify',
      label: 'admin.do.verify',
      look: 'primary',
      needsReason: false,
      keyAwaits: checks.every(({ isChecked }) => isChecked) ? undefined : 'admin.tickFirst',
      run: async () => (await verify.run({ input: { mentorId, checks } })) !== null,
    });
  }
  if (mentor.viewerCan.includes('REFUSE')) {
    decisions.push({
      ...refuse,
      key: 'refuse',
      label: 'admin.do.refuse',
      look: 'secondary',
      needsReason: true,
      run: async (reason) => (await refuse.run({ input: { mentorId, reason } })) !== null,
    });
  }
  return decisions;
}
