import type { SignatoryRole } from '../../graphql/generated/graphql.js';
import { useFormat, useT, type TextKey } from '../../i18n/texts.js';
import { StatusWord } from '../../ui/badge.js';
import { Avatar } from '../../ui/avatar.js';
import { useChildrenIn } from '../teams/held-children.js';
import type { Deal } from './deal.js';

const roleTexts: Record<SignatoryRole, TextKey> = {
  MENTOR: 'signatories.MENTOR',
  TEAM_MEMBER: 'signatories.TEAM_MEMBER',
  GUARDIAN: 'signatories.GUARDIAN',
};

/** Who has signed, and who is still waited for. */
export function Signatories({ deal }: { deal: Pick<Deal, 'signatories' | 'status' | 'team'> }) {
  const t = useT();
  const { date } = useFormat();
  const { nameOf } = useChildrenIn(deal.team.id);
  return (
    <ul className="grid gap-4">
      {deal.signatories.map(({ person, role, onBehalfOf, signedAt }) => (
        <li key={`${person.id}-${onBehalfOf?.id ?? ''}`} className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Avatar name={person.displayName} />
          <span className="grid min-w-0 flex-1 basis-40 wrap-anywhere">
            <span className="font-semibold">{person.displayName}</span>
            <span className="text-sm text-muted">
              {onBehalfOf ? t('signatories.onBehalfOf', { name: nameOf(onBehalfOf) }) : t(roleTexts[role])}
            </span>
          </span>
          {signedAt ? (
            <StatusWord tone="leaf">
              <span className="numbers">{t('signatories.signed', { date: date(signedAt, 'short') })}</span>
            </StatusWord>
          ) : (
            <StatusWord tone={deal.status === 'SIGNING' ? 'sun' : 'plain'}>
              {t(deal.status === 'SIGNING' ? 'signatories.awaited' : 'signatories.notSigned')}
            </StatusWord>
          )}
        </li>
      ))}
    </ul>
  );
}
