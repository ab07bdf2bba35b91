// What a team shows for a milestone: its own files, seen by the deal's two sides and by nobody else.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { Actor } from '../harness/cast.js';
import { countStatements } from '../harness/count-statements.js';
import { act, decide, funded, milestone, show, startDeal, submit, type Scene } from '../harness/milestones.js';
import { startPaidApp, type PaidApp } from '../harness/stripe.js';

let app: PaidApp;
let scene: Scene;
beforeAll(async () => {
  app = await startPaidApp();
  scene = await startDeal(app, await app.cast.admin());
  await funded(scene, 1);
  await act(scene.project.lead, 'startMilestone', (await milestone(scene.project.lead, scene)).id);
});
afterAll(() => app.stop());

async function uploaded(actor: Actor, name: string): Promise<string> {
  const bytes = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#2a6' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name);
  const answer = await fetch(`${new URL(app.webhookUrl).origin}/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${actor.token}` },
    body: form,
  });
  if (!answer.ok) throw new Error(`The upload was answered with ${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
}

const FILES = `query ($id: ID!) { node(id: $id) { ... on Milestone { evidence { note files { id name url } } } } }`;
interface Shown {
  readonly node: { evidence: { note: string; files: { id: string; name: string; url: string }[] }[] } | null;
}

describe('evidence', () => {
  it('carries the submitter’s own files in their order, and no one else’s', async () => {
    const { lead } = scene.project;
    const mentor = scene.mentor.actor;
    const { id } = await milestone(lead, scene);
    const [first, second, foreign] = [
      await uploaded(lead, 'түбіртек.png'),
      await uploaded(lead, 'b.png'),
      await uploaded(mentor, 'c.png'),
    ];
    const refused = await lead.refusal('submitMilestone', 'SubmitMilestoneInput', {
      milestoneId: id,
      note: 'Дайын',
      fileIds: [first, foreign],
    });
    expect(refused.fields[0]).toMatchObject({ path: 'fileIds.1', code: 'ID' });
    expect((await milestone(lead, scene)).status).toBe('IN_PROGRESS');
    await submit(lead, id, { fileIds: [second, first] });
    const { node } = await mentor.ask<Shown>(FILES, { id });
    expect(node?.evidence.map(({ files }) => files.map((file) => file.id))).toEqual([[second, first]]);
    const address = new URL(node?.evidence[0]?.files[0]?.url ?? '');
    const answer = await app.api.inject({ method: 'GET', url: address.pathname + address.search });
    expect(answer.statusCode).toBe(200);
    expect((await app.api.inject({ method: 'GET', url: address.pathname })).statusCode).toBe(404);
    expect(await (await app.cast.adult('Бөтен Адам')).ask<Shown>(FILES, { id })).toEqual({ node: null });
  });

  it('takes the same number of statements for many submissions as for one', async () => {
    const { lead } = scene.project;
    const { id } = await milestone(lead, scene);
    const counts: number[] = [];
    for (const round of [1, 2, 3]) {
      if (round > 1) {
        await decide(scene.mentor.actor, 'requestMilestoneChanges', id, 'Тағы бір фото керек');
        await submit(lead, id, { note: `Нұсқа ${round}`, fileIds: [await uploaded(lead, `${round}.png`)] });
      }
      await show(lead, scene);
      counts.push(await countStatements(() => show(lead, scene)));
    }
    expect(new Set(counts).size).toBe(1);
    process.stdout.write(
      `figure: ${counts[0]} statements for an agreement with its milestones, evidence, files, money\n`,
    );
  });
});
