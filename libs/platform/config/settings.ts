import path from 'node:path';
import { type CheckedEnvironment, settingNames, settingsSchema } from './schema.js';

/** What the environment says, checked and completed. Names are those of docs/settings.md in camel case. */
export interface Settings {
  nodeEnv: 'development' | 'test' | 'production';
  isProduction: boolean;
  port: number;
  /** Without a slash at the end. */
  publicUrl: string;
  /** Absolute. */
  dataDir: string;
  /** No DATABASE_URL was given: PostgreSQL is the launcher's to start. */
  isEmbedded: boolean;
  databaseUrl: string | undefined;
  migrationDatabaseUrl: string | undefined;
  demoData: boolean;
  /** Whether the web has its service worker. */
  offlineReading: boolean;
  /** Where whoever leaves the report page in a hurry is sent. */
  exitPage: string;
  /** The operator of personal data, as consents name it. */
  clubName: string;
  clubContact: string;
  logLevel: 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';
  /** Origins whose pages may call the API, PUBLIC_URL's first. */
  allowedOrigins: string[];
  /** As Fastify's `trustProxy` takes it. */
  trustProxy: false | number | string[];
  smtpUrl: string | undefined;
  mailFrom: string;
  s3Url: string | undefined;
  paymentsMode: 'stripe' | 'sandbox';
  stripeSecretKey: string;
  stripePublishableKey: string;
  stripeWebhookSecret: string;
  /** Undefined: Stripe itself. */
  stripeApiBase: string | undefined;
  stripeSandboxPort: number;
  accessTokenSecret: string;
  /** 32 bytes. */
  dataEncryptionKey: Buffer;
  fileUrlSecret: string;
  /** Years; from then on a minor may have an account of their own. */
  minorSelfRegistrationMinAge: number;
}

export type Environment = Record<string, string | undefined>;

/** Secrets that the product makes for itself where nobody gave any. */
export const MADE_SECRETS = [
  'ACCESS_TOKEN_SECRET',
  'DATA_ENCRYPTION_KEY',
  'FILE_URL_SECRET',
  'STRIPE_WEBHOOK_SECRET',
] as const;
export type MadeSecrets = Record<(typeof MADE_SECRETS)[number], string>;

const KEPT_SECRETS = ['ACCESS_TOKEN_SECRET', 'DATA_ENCRYPTION_KEY', 'FILE_URL_SECRET'] as const;

/** All that is wrong with the settings at once, in plain words; nothing of their values, which may be secret. */
export class SettingsProblem extends Error {
  constructor(readonly problems: string[]) {
    super(
      ['The settings are not right (docs/settings.md describes each):', ...problems.map((line) => `  - ${line}`)].join(
        '\n',
      ),
    );
    this.name = 'SettingsProblem';
  }
}

/** The folder of the checkout: settings are relative to it, wherever a command is called from. */
export const projectDir = path.resolve(import.meta.dirname, ...upFromHere());

function upFromHere(): string[] {
  const isBuilt = import.meta.dirname.split(path.sep).slice(-4, -3)[0] === 'dist';
  return isBuilt ? ['..', '..', '..', '..'] : ['..', '..', '..'];
}

/** DATA_DIR as an absolute path, needed before the other settings are known because the kept secrets lie there. */
export function dataDirOf(env: Environment): string {
  const standard = env['NODE_ENV'] === 'test' ? 'var/test' : 'var';
  return path.resolve(projectDir, env['DATA_DIR'] || standard);
}

/**
 * Checks an environment and completes it. Pure: reads nothing else.
 * @param kept secrets made for this data folder; ignored in production, where they must be given.
 * @throws SettingsProblem naming everything that is wrong.
 */
export function loadSettings(env: Environment, kept: Partial<MadeSecrets> = {}): Settings {
  const given = Object.fromEntries(settingNames.map((name) => [name, env[name] || undefined]));
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    const named = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
    throw new SettingsProblem([...named, ...problemsBetween(given as unknown as CheckedEnvironment, kept)]);
  }
  const problems = problemsBetween(parsed.data, kept);
  if (problems.length > 0) throw new SettingsProblem(problems);
  return complete(parsed.data, kept);
}

function modeOf(env: CheckedEnvironment): 'stripe' | 'sandbox' {
  return env.PAYMENTS_MODE ?? (env.STRIPE_SECRET_KEY === undefined ? 'sandbox' : 'stripe');
}

/** What only shows when several settings are looked at together. */
function problemsBetween(env: CheckedEnvironment, kept: Partial<MadeSecrets>): string[] {
  const isProduction = env.NODE_ENV === 'production';
  const missingSecrets = KEPT_SECRETS.filter((name) => !env[name] && (isProduction || !kept[name])).map(
    (name) => `${name} is missing: give it a random value of your own and never change it.`,
  );
  return [...missingSecrets, ...paymentProblems(env, kept), ...(isProduction ? productionProblems(env) : [])];
}

function paymentProblems(env: CheckedEnvironment, kept: Partial<MadeSecrets>): string[] {
  const problems: string[] = [];
  const isSandbox = modeOf(env) === 'sandbox';
  const isLive = /^[sr]k_live_/.test(env.STRIPE_SECRET_KEY ?? '');
  const madeSecretFits = isSandbox && env.NODE_ENV !== 'production' && kept.STRIPE_WEBHOOK_SECRET !== undefined;
  if (!env.STRIPE_WEBHOOK_SECRET && !madeSecretFits) {
    problems.push('STRIPE_WEBHOOK_SECRET is missing: without it nobody can tell a forged webhook from a real one.');
  }
  if (isLive && env.STRIPE_API_BASE !== undefined) {
    problems.push('STRIPE_API_BASE is set beside a live STRIPE_SECRET_KEY: a live key goes to Stripe only.');
  }
  if (isLive && isSandbox) {
    problems.push('PAYMENTS_MODE=sandbox is set beside a live STRIPE_SECRET_KEY: a live key goes to Stripe only.');
  }
  if (!isSandbox && !env.STRIPE_SECRET_KEY)
    problems.push('STRIPE_SECRET_KEY is missing: PAYMENTS_MODE=stripe needs it.');
  if (!isSandbox && !env.STRIPE_PUBLISHABLE_KEY) {
    problems.push('STRIPE_PUBLISHABLE_KEY is missing: the card form in the browser needs it.');
  }
  return problems;
}

function productionProblems(env: CheckedEnvironment): string[] {
  const problems: string[] = [];
  if (!env.DATABASE_URL) problems.push('DATABASE_URL is missing: production does not embed PostgreSQL.');
  if (env.DEMO_DATA === true) {
    problems.push('DEMO_DATA is 1: invented people with known passwords have no place in production.');
  }
  if (!env.SMTP_URL) problems.push('SMTP_URL is missing: in production mail must reach people.');
  if (modeOf(env) === 'sandbox' && env.PAYMENTS_MODE !== 'sandbox') {
    problems.push(
      'STRIPE_SECRET_KEY is missing: set it, or ask for the sandbox with PAYMENTS_MODE=sandbox (no real money moves then).',
    );
  }
  return problems;
}

function complete(env: CheckedEnvironment, kept: Partial<MadeSecrets>): Settings {
  const publicUrl = (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '');
  const isTest = env.NODE_ENV === 'test';
  const mailFrom = env.MAIL_FROM ?? `Asar <asar@${new URL(publicUrl).hostname}>`;
  const secretOf = (name: keyof MadeSecrets) => env[name] ?? kept[name] ?? '';
  return {
    nodeEnv: env.NODE_ENV,
    isProduction: env.NODE_ENV === 'production',
    port: env.PORT,
    publicUrl,
    dataDir: dataDirOf({ NODE_ENV: env.NODE_ENV, DATA_DIR: env.DATA_DIR }),
    isEmbedded: env.DATABASE_URL === undefined,
    databaseUrl: env.DATABASE_URL,
    migrationDatabaseUrl: env.MIGRATION_DATABASE_URL ?? env.DATABASE_URL,
    demoData: env.DEMO_DATA ?? env.DATABASE_URL === undefined,
    minorSelfRegistrationMinAge: env.MINOR_SELF_REGISTRATION_MIN_AGE,
    offlineReading: env.OFFLINE_READING,
    exitPage: env.EXIT_PAGE,
    clubName: env.CLUB_NAME ?? 'Asar',
    clubContact: env.CLUB_CONTACT ?? /<(.+)>/.exec(mailFrom)?.[1] ?? mailFrom,
    logLevel: env.LOG_LEVEL ?? (isTest ? 'silent' : 'info'),
    allowedOrigins: [...new Set([new URL(publicUrl).origin, ...(env.ALLOWED_ORIGINS ?? [])])],
    trustProxy: trustedProxies(env.TRUST_PROXY),
    smtpUrl: env.SMTP_URL,
    mailFrom,
    s3Url: env.S3_URL,
    ...stripeSettings(env, secretOf('STRIPE_WEBHOOK_SECRET')),
    accessTokenSecret: secretOf('ACCESS_TOKEN_SECRET'),
    dataEncryptionKey: keyBytes(secretOf('DATA_ENCRYPTION_KEY')),
    fileUrlSecret: secretOf('FILE_URL_SECRET'),
  };
}

function stripeSettings(env: CheckedEnvironment, stripeWebhookSecret: string) {
  const isSandbox = modeOf(env) === 'sandbox';
  return {
    paymentsMode: modeOf(env),
    stripeSecretKey: isSandbox ? 'sk_test_sandbox' : (env.STRIPE_SECRET_KEY ?? ''),
    stripePublishableKey: isSandbox ? 'pk_test_sandbox' : (env.STRIPE_PUBLISHABLE_KEY ?? ''),
    stripeWebhookSecret,
    stripeApiBase: env.STRIPE_API_BASE ?? (isSandbox ? `http://127.0.0.1:${env.STRIPE_SANDBOX_PORT}` : undefined),
    stripeSandboxPort: env.STRIPE_SANDBOX_PORT,
  };
}

function trustedProxies(value: string | undefined): false | number | string[] {
  if (value === undefined || /^(0|false)$/i.test(value)) return false;
  return /^\d+$/.test(value) ? Number(value) : value.split(',').map((part) => part.trim());
}

function keyBytes(value: string): Buffer {
  return Buffer.from(value, /^[0-9a-f]{64}$/i.test(value) ? 'hex' : 'base64');
}
