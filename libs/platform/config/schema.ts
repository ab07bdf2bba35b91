import { z } from 'zod';

/**
 * Every setting of the product, once. The same table checks the environment, types `Settings` and writes docs/settings.md,
 * so a setting cannot exist without a description, a default and a unit. An empty value counts as unset: that is what
 * compose files and shells leave behind.
 */
export interface SettingNotes {
  /** What the setting does, one sentence for the person who runs the product. */
  about: string;
  /** What happens when it is unset, in words. */
  unset: string;
  /** What the value is counted in or looks like. */
  unit: string;
  /** Never printed. */
  isSecret?: boolean;
}

const notes = new WeakMap<z.ZodType, SettingNotes>();

function setting<T extends z.ZodType>(type: T, words: SettingNotes): T {
  notes.set(type, words);
  return type;
}

const port = (standard: number) =>
  z.coerce
    .number({ error: 'is not a number' })
    .int('is not a whole number')
    .min(1, 'is below 1')
    .max(65_535, 'is above 65535')
    .default(standard);

const address = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `is not an address like ${example}` }).optional();

const secret = (isSecret: RegExp, sentence: string) =>
  z
    .string()
    .regex(isSecret, { error: sentence, abort: true })
    .refine(hasVariety, 'looks like a placeholder: make a random one')
    .optional();

/** A random string of 32 characters or more practically always shows more than ten different ones; `changeme…` does not. */
function hasVariety(value: string): boolean {
  return new Set(value).size > 10 && !/change.?me|example|placeholder|secret.?secret/i.test(value);
}

const list = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const onOff = z.enum(['0', '1'], { error: 'is neither 0 nor 1' }).transform((value) => value === '1');

const LONG = /^.{32,}$/;
const TOO_SHORT = 'is shorter than 32 characters';
const SECRET_UNSET = 'Made and kept in DATA_DIR/secrets.json; demanded in production';

export const settingsSchema = z.object({
  NODE_ENV: setting(
    z
      .enum(['development', 'test', 'production'], { error: 'is none of development, test, production' })
      .default('development'),
    {
      about: 'How strict the product is: production refuses stand-ins and made-up secrets, and has no /dev.',
      unset: 'development',
      unit: 'development, test or production',
    },
  ),
  PORT: setting(port(3000), { about: 'Where the site and the API listen.', unset: '3000', unit: 'TCP port' }),
  PUBLIC_URL: setting(address(/^https?$/, 'https://asar.kz'), {
    about: 'The address people see in mail, certificates and redirects.',
    unset: 'http://localhost:PORT',
    unit: 'address',
  }),
  DATA_DIR: setting(z.string().optional(), {
    about: 'Where embedded PostgreSQL, files, mail and secrets are kept.',
    unset: 'var (var/test in tests)',
    unit: 'folder; relative to the project',
  }),
  DATABASE_URL: setting(address(/^postgres(ql)?$/, 'postgres://asar_app:password@host:5432/asar'), {
    about: 'PostgreSQL under the role of the application, which cannot alter tables or touch append-only rows.',
    unset: 'PostgreSQL is embedded in DATA_DIR/postgres',
    unit: 'address',
    isSecret: true,
  }),
  MIGRATION_DATABASE_URL: setting(address(/^postgres(ql)?$/, 'postgres://asar_owner:password@host:5432/asar'), {
    about: 'The same database under the role that owns and migrates the tables.',
    unset: 'DATABASE_URL',
    unit: 'address',
    isSecret: true,
  }),
  DEMO_DATA: setting(onOff.optional(), {
    about: 'Whether the invented people, listings and deals are put into the database; 0 leaves only reference rows.',
    unset: '1 when PostgreSQL is embedded, else 0',
    unit: '0 or 1',
  }),
  OFFLINE_READING: setting(onOff.default(true), {
    about: 'Whether browsers keep what was read for reading without a connection; 0 rids those that do of all of it.',
    unset: '1',
    unit: '0 or 1',
  }),
  MINOR_SELF_REGISTRATION_MIN_AGE: setting(
    z.coerce
      .number({ error: 'is not a number' })
      .int('is not a whole number')
      .min(14, 'is below 14: under 14 a representative acts for the child')
      .max(18, 'is above 18')
      .default(14),
    {
      about:
        'From which age a pupil may have an account of their own; younger ones take part in a profile their guardian holds.',
      unset: '14',
      unit: 'years, 14 to 18',
    },
  ),
  EXIT_PAGE: setting(
    z
      .url({ protocol: /^https$/, error: 'is not an address like https://example.org/weather' })
      .default('https://www.google.com/search?q=%D0%B0%D1%83%D0%B0+%D1%80%D0%B0%D0%B9%D1%8B'),
    {
      about:
        'Where “Exit this page” on the report page leads: something that anybody might have open, such as the weather.',
      unset: 'A search for the weather, in Kazakh',
      unit: 'address',
    },
  ),
  CLUB_NAME: setting(z.string().max(200, 'is longer than 200 characters').optional(), {
    about:
      'Who runs the site and answers for the personal data, as the pages /privacy and /terms, the consents and the paper form name the operator.',
    unset: 'Asar',
    unit: 'name of the organisation',
  }),
  CLUB_CONTACT: setting(z.string().max(300, 'is longer than 300 characters').optional(), {
    about: "The operator's address and how to reach it: where a consent can be withdrawn in writing.",
    unset: 'The address in MAIL_FROM',
    unit: 'text',
  }),
  LOG_LEVEL: setting(
    z
      .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], {
        error: 'is none of silent, fatal, error, warn, info, debug, trace',
      })
      .optional(),
    { about: 'How much is logged.', unset: 'info (silent in tests)', unit: 'pino level' },
  ),
  ALLOWED_ORIGINS: setting(list.optional(), {
    about: 'Other sites whose pages may call the API from a browser.',
    unset: 'Only PUBLIC_URL',
    unit: 'addresses, comma between',
  }),
  TRUST_PROXY: setting(z.string().optional(), {
    about: 'Which proxies in front may say whom a request comes from; believed blindly, anyone could dodge the limits.',
    unset: 'None',
    unit: 'number of proxies, or addresses with comma between',
  }),
  SMTP_URL: setting(address(/^smtps?$/, 'smtps://user:password@host:465'), {
    about: 'The mail server.',
    unset: 'Mail is written as .eml files to DATA_DIR/mail; demanded in production',
    unit: 'address',
    isSecret: true,
  }),
  MAIL_FROM: setting(z.string().optional(), {
    about: 'The sender of mail.',
    unset: 'Asar <asar@host of PUBLIC_URL>',
    unit: 'mail address, with or without a name',
  }),
  S3_URL: setting(address(/^(s3|https?)$/, 's3://key:secret@host/bucket'), {
    about: 'The object store for uploaded files.',
    unset: 'Files are kept in DATA_DIR/files',
    unit: 'address',
    isSecret: true,
  }),
  PAYMENTS_MODE: setting(z.enum(['stripe', 'sandbox'], { error: 'is neither stripe nor sandbox' }).optional(), {
    about: 'Whether payments reach Stripe or the local sandbox; in production the sandbox must be asked for here.',
    unset: 'stripe when STRIPE_SECRET_KEY is set, else sandbox',
    unit: 'stripe or sandbox',
  }),
  STRIPE_SECRET_KEY: setting(
    z
      .string()
      .regex(/^[sr]k_(test|live)_\w+$/, 'is not a key like sk_test_… or rk_live_…')
      .optional(),
    { about: "The platform's key at Stripe.", unset: 'The sandbox is used', unit: 'Stripe key', isSecret: true },
  ),
  STRIPE_PUBLISHABLE_KEY: setting(
    z
      .string()
      .regex(/^pk_(test|live)_\w+$/, 'is not a key like pk_test_…')
      .optional(),
    {
      about: 'The key that the card form in the browser carries.',
      unset: 'pk_test_sandbox with the sandbox; demanded with Stripe',
      unit: 'Stripe key',
    },
  ),
  STRIPE_WEBHOOK_SECRET: setting(
    z
      .string()
      .regex(/^whsec_.{16,}$/, 'is not a secret like whsec_… with 16 characters or more')
      .optional(),
    {
      about: 'Proves that a webhook comes from Stripe.',
      unset: 'Made and kept in DATA_DIR/secrets.json with the sandbox; demanded with Stripe and in production',
      unit: 'Stripe secret',
      isSecret: true,
    },
  ),
  STRIPE_API_BASE: setting(address(/^https?$/, 'http://127.0.0.1:3002'), {
    about: 'Another server that speaks the API of Stripe; refused together with a live key.',
    unset: 'Stripe, or the sandbox on STRIPE_SANDBOX_PORT',
    unit: 'address',
  }),
  STRIPE_SANDBOX_PORT: setting(port(3002), {
    about: 'Where the Stripe sandbox listens, on this machine only.',
    unset: '3002',
    unit: 'TCP port',
  }),
  ACCESS_TOKEN_SECRET: setting(secret(LONG, TOO_SHORT), {
    about: 'Signs the short-lived sign-in tokens.',
    unset: SECRET_UNSET,
    unit: '32 characters or more',
    isSecret: true,
  }),
  DATA_ENCRYPTION_KEY: setting(secret(/^([0-9a-f]{64}|[A-Za-z0-9+/_-]{43}=?)$/i, 'is not 32 bytes in base64 or hex'), {
    about: 'Encrypts birth dates and bank accounts; without it they cannot be read again, so keep a copy.',
    unset: SECRET_UNSET,
    unit: '32 bytes in base64 or hex',
    isSecret: true,
  }),
  FILE_URL_SECRET: setting(secret(LONG, TOO_SHORT), {
    about: 'Signs the short-lived addresses of private files.',
    unset: SECRET_UNSET,
    unit: '32 characters or more',
    isSecret: true,
  }),
});

export type SettingName = keyof typeof settingsSchema.shape;
export type CheckedEnvironment = z.output<typeof settingsSchema>;

export const settingNames = Object.keys(settingsSchema.shape) as SettingName[];

/** The words about a setting; every setting has them, which a spec holds. */
export function notesOf(name: SettingName): SettingNotes | undefined {
  return notes.get(settingsSchema.shape[name]);
}
