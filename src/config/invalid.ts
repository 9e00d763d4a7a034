import { BrueckeError } from '../domain/errors.ts';
import type { SettingName } from './defaults.ts';
import { expectations } from './schema.ts';

/** Their values appear in no message. */
const secrets: ReadonlySet<string> = new Set<SettingName>(['DISCORD_TOKEN', 'HF_TOKEN']);

/** `setting-invalid` with what the setting must be, and its value if that is no secret. */
export function invalidSetting(setting: string, value: string): BrueckeError {
  // What stands before an '@' in an address may be a password.
  const hidden = secrets.has(setting) || (setting === 'MODEL_HOST' && value.includes('@'));
  return new BrueckeError('setting-invalid', {
    setting,
    ...(hidden ? {} : { value }),
    ...expectations[setting],
  });
}
