import { type Command } from '../command.js';
import { withDatabase } from '../with-database.js';

interface JobRow {
  readonly id: string;
  readonly task: string;
  readonly attempts: number;
  readonly most: number;
  readonly due: Date;
  readonly error: string | null;
}

export const command: Command = {
  usage: 'jobs list [--all] [--json]',
  about: 'Lists the jobs that were given up after too many attempts; --all lists those that wait, too.',
  options: { all: { type: 'boolean' }, json: { type: 'boolean' } },
  async run({ settings, flags, print }) {
    const jobs = await withDatabase<JobRow[]>(settings, (dataSource) =>
      dataSource.query(
        `select id::text, task_identifier as task, attempts, max_attempts as most, run_at as due, last_error as error
         from graphile_worker.jobs where $1 or attempts >= max_attempts order by run_at, id limit 1000`,
        [flags['all'] === true],
      ),
    );
    if (flags['json'] === true) return print(JSON.stringify(jobs));
    for (const { id, task, attempts, most, due, error } of jobs) {
      print(`${id}  ${task}  ${attempts}/${most}  ${due.toISOString()}  ${error?.split('\n')[0] ?? ''}`);
    }
    print(`${jobs.length} jobs`);
  },
};
