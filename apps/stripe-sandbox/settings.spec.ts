import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptSecrets } from '../../libs/platform/config/kept-secrets.js';
import { startSandbox } from './sandbox.js';
import { readSettings } from './settings.js';

describe('settings', () => {
  it('stand beside the product when nothing is said: its folder, its address, its secret', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stripe-sandbox-'));
    const settings = readSettings({ DATA_DIR: folder, PORT: '4000' });
    expect(settings).toEqual({
      port: 3002,
      dataDir: join(folder, 'stripe-sandbox'),
      webhookUrl: 'http://127.0.0.1:4000/webhooks/stripe',
      webhookSecret: keptSecrets(folder)['STRIPE_WEBHOOK_SECRET'],
      extraCountries: [],
      settlementCurrencies: ['usd', 'kzt'],
    });
    await rm(folder, { recursive: true });
  });

  it('name every problem at once', () => {
    const wrong = () => readSettings({ STRIPE_SANDBOX_PORT: 'none', STRIPE_SANDBOX_WEBHOOK_URL: 'nowhere' });
    expect(wrong).toThrow(/STRIPE_SANDBOX_PORT[\s\S]*STRIPE_SANDBOX_WEBHOOK_URL/);
  });

  it('never send webhooks to another machine, and know their currencies', async () => {
    const dataDir = join(tmpdir(), 'stripe-sandbox-never');
    await expect(startSandbox({ dataDir, webhookUrl: 'https://example.com/', webhookSecret: 'x' })).rejects.toThrow(
      'localhost',
    );
    await expect(startSandbox({ dataDir, settlementCurrencies: ['zzz'] })).rejects.toThrow('zzz');
  });
});
