import { notesOf, settingNames } from './schema.js';

/** docs/settings.md, written from the schema by `npm run cli -- document-settings` and compared by a spec. */
export function settingsPage(): string {
  const rows = settingNames.map((name) => {
    const words = notesOf(name);
    if (words === undefined) throw new Error(`${name} has no description`);
    return `| \`${name}\` | ${words.about} | ${words.unit} | ${words.unset} | ${words.isSecret === true ? 'yes' : ''} |`;
  });
  return [
    '# Settings',
    '',
    'All settings are environment variables; an empty one counts as unset. Everything that is wrong is listed at once and',
    'nothing starts. This page is generated from `libs/platform/config/schema.ts`: `npm run cli -- document-settings`.',
    '',
    '| Setting | What it does | Unit | When unset | Secret |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    'In production these are refused: missing, short or placeholder secrets, a missing `STRIPE_WEBHOOK_SECRET`, the sandbox',
    'unless `PAYMENTS_MODE=sandbox` asks for it, a live Stripe key beside `STRIPE_API_BASE`, no `SMTP_URL`, no `DATABASE_URL`, `DEMO_DATA=1`.',
    '',
  ].join('\n');
}
