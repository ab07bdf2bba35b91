// Deals that bind somebody under 18: the guardian signs beside them, and for three days everybody may still walk away.
import { days } from '#kernel';
import { mentoring, seed, type Stage } from './stories.js';

/** “Таза аула”: signed by the pupil and her mother; the tranche went out when the time to think was over. */
export async function pupilsFirstDeal({ offer, at, theatre }: Stage): Promise<void> {
  const aula = at('aula');
  const deal = await offer(
    ['marat', aula],
    seed(aula, 'Көршілеріңізге барып көрдім: жәшіктер шынымен керек. Бірінші кезеңді көтеремін.', 1),
  );
  await deal.accept();
  await deal.sign(deal.mentor, deal.team, deal.payee);
  await deal.onboardPayee();
  await deal.fund(0);
  await deal.submit(0, 'Алты кіреберісте он екі жәшік тұр. Алғашқы аптада елу келі қағаз жиналды.');
  await deal.approve(0);
  await theatre.pass(days(4));
}

/** “Таза аула”: her mother's signature is awaited. “Скворечник”: a child's guardian has signed, the time to think runs. */
export async function pupilsOpenDeals({ offer, at }: Stage): Promise<void> {
  const aula = at('aula');
  const next = await offer(
    ['saule', aula],
    seed(aula, 'Екінші кезеңге де қосыламын: сұрыптауды мектепте бірге түсіндірейік.', 2, 1),
  );
  await next.accept();
  await next.sign(next.mentor, next.team);
  const uya = at('uya');
  const child = await offer(
    ['viktor', uya],
    mentoring('Покажу, как делать домики безопасно и быстро, в присутствии взрослых.', 2, 2, ['Инструменты']),
  );
  await child.accept();
  await child.sign(child.mentor, child.team);
}
