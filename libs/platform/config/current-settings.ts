import { keptSecrets } from './kept-secrets.js';
import { type Environment, type Settings, dataDirOf, loadSettings } from './settings.js';

let current: Settings | undefined;

/**
 * The settings of this process, read once. Outside production missing secrets come from DATA_DIR/secrets.json.
 * @throws SettingsProblem listing everything that is wrong.
 */
export function settings(): Settings {
  current ??= loadSettings(
    process.env,
    process.env['NODE_ENV'] === 'production' ? {} : keptSecrets(dataDirOf(process.env)),
  );
  return current;
}

/** The environment of a child process: this one's, with some settings decided. */
export function environmentWith(decided: Environment): Environment {
  return { ...process.env, ...decided };
}
