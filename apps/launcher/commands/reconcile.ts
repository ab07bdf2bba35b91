import { reconcile } from '#payments';
import { Database } from '#platform';
import { type Command } from '../command.js';
import { withDatabase } from '../with-database.js';

export const command: Command = {
  usage: 'reconcile [--json]',
  about: 'Compares the ledger with everything that moved the balance at Stripe. Ends with 1 when they differ.',
  options: { json: { type: 'boolean' } },
  async run({ settings, flags, print }) {
    const report = await withDatabase(settings, (dataSource) => reconcile(new Database(dataSource)));
    if (flags['json'] === true) print(JSON.stringify(report));
    else {
      for (const { class: kind, balanceTransactionId, details } of report.differences) {
        print(`✗ ${kind} ${balanceTransactionId}: ${details}`);
      }
      for (const { currency, ledger, stripe } of report.balances)
        print(`${currency}: ledger ${ledger}, Stripe ${stripe}`);
      print(`${report.matched} matched, ${report.differences.length} differences`);
    }
    return report.ok ? 0 : 1;
  },
};
