import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { keptSecrets } from './kept-secrets.js';
import { notesOf, settingNames } from './schema.js';
import { settingsPage } from './settings-page.js';
import { type Environment, SettingsProblem, loadSettings, projectDir } from './settings.js';

const random = () => randomBytes(32).toString('base64');
const kept = {
  ACCESS_TOKEN_SECRET: random(),
  DATA_ENCRYPTION_KEY: random(),
  FILE_URL_SECRET: random(),
  STRIPE_WEBHOOK_SECRET: `whsec_${random()}`,
};
const production: Environment = {
  ...kept,
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://asar_app:x@db:5432/asar',
  SMTP_URL: 'smtps://mail.example.org:465',
  STRIPE_SECRET_KEY: 'sk_live_abc',
  STRIPE_PUBLISHABLE_KEY: 'pk_live_abc',
};

function problemsOf(env: Environment, secrets = {}): string[] {
  try {
    loadSettings(env, secrets);
    return [];
  } catch (error) {
    if (error instanceof SettingsProblem) return error.problems;
    throw error;
  }
}

describe('settings', () => {
  it('needs nothing on a bare machine', () => {
    const settings = loadSettings({}, kept);
    expect(settings).toMatchObject({
      nodeEnv: 'development',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      isEmbedded: true,
      demoData: true,
      paymentsMode: 'sandbox',
      stripeSecretKey: 'sk_test_sandbox',
      stripeApiBase: 'http://127.0.0.1:3002',
      mailFrom: 'Asar <asar@localhost>',
      allowedOrigins: ['http://localhost:3000'],
      trustProxy: false,
    });
    expect(settings.dataDir).toBe(path.join(projectDir, 'var'));
    expect(settings.dataEncryptionKey).toHaveLength(32);
    expect(fs.existsSync(path.join(projectDir, 'package.json'))).toBe(true);
  });

  it('takes an empty value for unset, and follows PORT and DATABASE_URL', () => {
    const env = { PORT: '4100', SMTP_URL: '', DATABASE_URL: 'postgresql://a:b@c/d', DATA_DIR: '/tmp/x' };
    expect(loadSettings(env, kept)).toMatchObject({
      publicUrl: 'http://localhost:4100',
      smtpUrl: undefined,
      isEmbedded: false,
      demoData: false,
      migrationDatabaseUrl: 'postgresql://a:b@c/d',
      dataDir: '/tmp/x',
    });
  });

  it('lists every problem at once, without the values', () => {
    const problems = problemsOf({ PORT: '99999', NODE_ENV: 'prod', SMTP_URL: 'mail:hunter2', DEMO_DATA: 'yes' });
    expect(problems.map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['PORT', 'NODE_ENV', 'SMTP_URL', 'DEMO_DATA', 'ACCESS_TOKEN_SECRET']),
    );
    expect(problems.join()).not.toContain('hunter2');
  });

  it('accepts a complete production environment', () => {
    expect(problemsOf(production)).toEqual([]);
    expect(loadSettings(production)).toMatchObject({ demoData: false, stripeApiBase: undefined, isProduction: true });
  });

  const refused: [string, Environment, RegExp][] = [
    ['a missing secret', { ACCESS_TOKEN_SECRET: undefined }, /ACCESS_TOKEN_SECRET is missing/],
    ['a short secret', { FILE_URL_SECRET: 'short' }, /FILE_URL_SECRET is shorter than 32/],
    ['a placeholder', { ACCESS_TOKEN_SECRET: 'change-me-change-me-change-me-change-me' }, /looks like a placeholder/],
    ['a key of the wrong size', { DATA_ENCRYPTION_KEY: 'abcdefghijklmnopqrstuvwxyz0123456789' }, /not 32 bytes/],
    ['no webhook secret', { STRIPE_WEBHOOK_SECRET: undefined }, /STRIPE_WEBHOOK_SECRET is missing/],
    ['the sandbox by omission', { STRIPE_SECRET_KEY: undefined }, /PAYMENTS_MODE=sandbox/],
    ['a live key for another server', { STRIPE_API_BASE: 'http://localhost:1' }, /live/],
    ['no mail server', { SMTP_URL: undefined }, /SMTP_URL is missing/],
    ['invented people', { DEMO_DATA: '1' }, /DEMO_DATA/],
    ['an embedded database', { DATABASE_URL: undefined }, /DATABASE_URL is missing/],
  ];
  it.each(refused)('in production refuses %s, even when secrets are kept', (_name, change, expected) => {
    const problems = problemsOf({ ...production, ...change }, kept);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });

  it('lets production ask for the sandbox, with a webhook secret of its own', () => {
    const asked = { ...production, STRIPE_SECRET_KEY: undefined, PAYMENTS_MODE: 'sandbox' };
    expect(problemsOf(asked)).toEqual([]);
    expect(problemsOf({ ...asked, STRIPE_WEBHOOK_SECRET: undefined }, kept)).toHaveLength(1);
  });

  it('describes every setting, and docs/settings.md is up to date', () => {
    for (const name of settingNames) {
      const words = notesOf(name);
      expect([name, words?.about.length, words?.unit.length, words?.unset.length].every(Boolean)).toBe(true);
    }
    expect(fs.readFileSync(path.join(projectDir, 'docs/settings.md'), 'utf8')).toBe(settingsPage());
  });
});

describe('kept secrets', () => {
  it('are made once, private, and never replaced', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'asar-secrets-'));
    const first = keptSecrets(folder);
    expect(keptSecrets(folder)).toEqual(first);
    expect(fs.statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(problemsOf({}, first)).toEqual([]);
    fs.writeFileSync(path.join(folder, 'secrets.json'), '{ half');
    expect(() => keptSecrets(folder)).toThrow(/damaged/);
    fs.rmSync(folder, { recursive: true });
  });
});
