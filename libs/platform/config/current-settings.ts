import { keptSecrets } from './kept-secrets.js';
import { type Environment, type Settings, dataDirOf, loadSettings } from './settings.js';

let current: Settings | undefined;

/**
 * The settings of this process, read once. Outside production missing secrets come from DATA_DIR/secrets.json.
 * @throws SettingsProblem listing everything that is wrong.
 */
export function settings(): Settings {
  const isProduction = process.env['NODE_ENV'] === 'production';
  current ??= loadSettings(process.env, isProduction ? {} : keptSecrets(dataDirOf(process.env)));
  return current;
}

/**
 * Sets what only turns out at run time (the address of the embedded database), for this process and its children.
 * Only for the launcher and its commands, before anything else has asked for settings it keeps.
 */
export function decideSettings(decided: Environment): Settings {
  Object.assign(process.env, decided);
  current = undefined;
  return settings();
}
