import path from 'node:path';
import { decideSettings, settings } from '../../libs/platform/config/current-settings.js';
import { keptSecrets } from '../../libs/platform/config/kept-secrets.js';
import { type Settings } from '../../libs/platform/config/settings.js';
import { type Cluster, databaseUrl, openCluster } from './postgres/cluster.mjs';
import { ensureDatabase, ensureRoles, withClient } from './postgres/databases.mjs';

const DATABASE = 'asar';
const OWNER = 'asar_owner';
const APP = 'asar_app';

export interface OpenDatabase {
  /** With DATABASE_URL and MIGRATION_DATABASE_URL decided. */
  readonly settings: Settings;
  /** Undefined when DATABASE_URL names a server that is not ours to start or stop. */
  readonly cluster: Cluster | undefined;
}

/**
 * Makes sure that there is a database: the one of DATABASE_URL, or the embedded one, started or adopted. From here on
 * `settings()` has both addresses, in this process and in its children.
 */
export async function openDatabase(): Promise<OpenDatabase> {
  const given = settings();
  if (!given.isEmbedded) return { settings: given, cluster: undefined };
  const secrets = keptSecrets(given.dataDir);
  const cluster = await openCluster({
    folder: embeddedFolder(given.dataDir),
    adminPassword: secrets['adminPassword'] ?? '',
    parameters: { log_line_prefix: '%m [%p] ', log_min_duration_statement: '2000' },
  });
  const owner = { name: OWNER, password: secrets['ownerPassword'] ?? '' };
  const app = { name: APP, password: secrets['appPassword'] ?? '' };
  await withClient(cluster.adminUrl, async (client) => {
    await ensureRoles(client, [owner, app]);
    await ensureDatabase(client, DATABASE, { owner: OWNER, app: APP });
  });
  const address = ({ name, password }: { name: string; password: string }) =>
    databaseUrl({ port: cluster.port, user: name, password, database: DATABASE });
  const decided = decideSettings({
    DATABASE_URL: address(app),
    MIGRATION_DATABASE_URL: address(owner),
    DEMO_DATA: given.demoData ? '1' : '0',
  });
  return { settings: decided, cluster };
}

export function embeddedFolder(dataDir: string): string {
  return path.join(dataDir, 'postgres');
}
