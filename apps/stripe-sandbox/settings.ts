// The only file of the sandbox that reads the environment.
import { join } from 'node:path';
import { z } from 'zod';
import { keptSecrets } from '../../libs/platform/config/kept-secrets.js';
import { dataDirOf } from '../../libs/platform/config/settings.js';
import { type SandboxOptions } from './sandbox.js';

const codes = (text: string): string[] =>
  text
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');

const port = z.coerce.number().int().min(0).max(65_535);

const schema = z.object({
  STRIPE_SANDBOX_PORT: port.default(3002),
  PORT: port.default(3000),
  NODE_ENV: z.string().optional(),
  DATA_DIR: z.string().optional(),
  STRIPE_WEBHOOK_SECRET: z.string().min(1).optional(),
  STRIPE_SANDBOX_WEBHOOK_URL: z.url().optional(),
  SANDBOX_EXTRA_COUNTRIES: z
    .string()
    .default('')
    .transform((text) => codes(text.toUpperCase())),
  SANDBOX_SETTLEMENT: z
    .string()
    .default('usd,kzt')
    .transform((text) => codes(text.toLowerCase())),
});

/**
 * Every problem is named at once. Without settings of its own the sandbox stands beside the product: the same data
 * folder, the product's webhook address, and the webhook secret the product made for itself.
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): SandboxOptions {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) throw new Error(`The settings of the sandbox are not right:\n${z.prettifyError(result.error)}`);
  const settings = result.data;
  const dataDir = dataDirOf({ NODE_ENV: settings.NODE_ENV, DATA_DIR: settings.DATA_DIR });
  return {
    port: settings.STRIPE_SANDBOX_PORT,
    dataDir: join(dataDir, 'stripe-sandbox'),
    webhookUrl: settings.STRIPE_SANDBOX_WEBHOOK_URL ?? `http://127.0.0.1:${settings.PORT}/webhooks/stripe`,
    webhookSecret: settings.STRIPE_WEBHOOK_SECRET ?? keptSecrets(dataDir).STRIPE_WEBHOOK_SECRET ?? '',
    extraCountries: settings.SANDBOX_EXTRA_COUNTRIES,
    settlementCurrencies: settings.SANDBOX_SETTLEMENT,
  };
}
