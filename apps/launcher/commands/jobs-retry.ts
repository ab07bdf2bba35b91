import { type Command } from '../command.js';
import { withDatabase } from '../with-database.js';

export const command: Command = {
  usage: 'jobs retry ID… | --all',
  about: 'Lets jobs that were given up begin anew, now.',
  options: { all: { type: 'boolean' } },
  async run({ settings, words, flags, print }) {
    const isAll = flags['all'] === true;
    if (isAll === words.length > 0) throw new Error('Name the jobs by their ids (see jobs list), or say --all.');
    const wrong = words.find((word) => !/^\d{1,18}$/.test(word));
    if (wrong !== undefined) throw new Error(`${wrong} is not the id of a job.`);
    const rows = await withDatabase<unknown[]>(settings, (dataSource) =>
      dataSource.query(
        `select id from graphile_worker.reschedule_jobs(
           array(select id from graphile_worker.jobs
                 where attempts >= max_attempts and locked_at is null and ($1 or id = any ($2::bigint[]))),
           run_at := now(), attempts := 0)`,
        [isAll, words],
      ),
    );
    print(`${rows.length} jobs begin anew`);
    return isAll || rows.length === words.length ? 0 : 1;
  },
};
