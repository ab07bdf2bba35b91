// The only file of the sandbox that reads the environment.
import { join } from 'node:path';
import { z } from 'zod';
import { type SandboxOptions } from './sandbox.js';

const codes = (text: string): string[] =>
  text
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');

const schema = z.object({
  STRIPE_SANDBOX_PORT: z.coerce.number().int().min(0).max(65_535).default(3002),
  DATA_DIR: z.string().min(1).default('var'),
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

/** Every problem is named at once. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): SandboxOptions {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) throw new Error(`The sandbox's settings are not right:\n${z.prettifyError(result.error)}`);
  const settings = result.data;
  return {
    port: settings.STRIPE_SANDBOX_PORT,
    dataDir: join(settings.DATA_DIR, 'stripe-sandbox'),
    extraCountries: settings.SANDBOX_EXTRA_COUNTRIES,
    settlementCurrencies: settings.SANDBOX_SETTLEMENT,
    ...(settings.STRIPE_WEBHOOK_SECRET ? { webhookSecret: settings.STRIPE_WEBHOOK_SECRET } : {}),
    ...(settings.STRIPE_SANDBOX_WEBHOOK_URL ? { webhookUrl: settings.STRIPE_SANDBOX_WEBHOOK_URL } : {}),
  };
}
