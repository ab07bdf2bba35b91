import { runDoctor } from '#platform';
import { type Command } from '../command.js';
import { withDatabase } from '../with-database.js';

export const command: Command = {
  usage: 'doctor [--json]',
  about:
    'Checks every invariant, every hash chain and the ledger; changes nothing. Ends with 1 when something is broken.',
  options: { json: { type: 'boolean' } },
  async run({ settings, flags, print }) {
    const report = await withDatabase(settings, (dataSource) => runDoctor(dataSource.manager));
    if (flags['json'] === true) {
      print(JSON.stringify(report));
      return report.ok ? 0 : 1;
    }
    for (const { invariant, rows, examples } of report.broken) {
      print(`✗ ${invariant}: ${rows} rows`);
      for (const example of examples) print(`    ${JSON.stringify(example)}`);
    }
    const { invariants, chains, facts, violations } = report;
    print(`${invariants} invariants, ${chains} chains, ${facts} facts: ${violations} violations`);
    return report.ok ? 0 : 1;
  },
};
