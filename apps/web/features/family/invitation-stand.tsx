import { useFormat, useSpeech, useT } from '../../i18n/texts.js';
import { isLinkExpired, type Tie } from './tie.js';

/** How an invitation stands that nobody has answered: until when its link works, and how often and when it was sent again. */
export function InvitationStand({ tie }: { tie: Tie }) {
  const t = useT();
  const { now } = useSpeech();
  const { ago, date } = useFormat();
  const { linkExpiresAt, remindedAt } = tie;
  const last = remindedAt.at(-1);
  const until = linkExpiresAt && date(linkExpiresAt, 'day');
  const isExpired = isLinkExpired(tie, now);
  return (
    <div className="grid gap-0.5 text-sm numbers">
      {until && (
        <p className={isExpired ? 'font-semibold text-apple' : 'text-muted'}>
          {t(isExpired ? 'family.linkExpired' : 'family.linkUntil', { date: until })}
        </p>
      )}
      {last && <p className="text-muted">{t('family.remindedTimes', { count: remindedAt.length, ago: ago(last) })}</p>}
    </div>
  );
}
