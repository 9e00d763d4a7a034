import { nearestOf } from '../domain/edit-distance.ts';
import { BrueckeError } from '../domain/errors.ts';

/** Each name of `.env` that is no setting. */
export function unknownInFile(
  names: readonly string[],
  settingNames: readonly string[],
): BrueckeError[] {
  return names
    .filter((name) => !settingNames.includes(name))
    .map((name) => unknown(name, nearestOf(name.toUpperCase(), settingNames, 4)));
}

/**
 * The environment is full of names that are not ours (MODEL_HOME, NODE_DIR), so only a slip of the
 * keyboard counts: one edit, or two in a long name; and not where the setting itself is present.
 */
export function nearMisses(
  environment: Readonly<Record<string, string | undefined>>,
  settingNames: readonly string[],
): BrueckeError[] {
  return Object.keys(environment).flatMap((name) => {
    if (settingNames.includes(name)) return [];
    const upper = name.toUpperCase();
    const longNames = settingNames.filter(
      (known) => known.length >= 12 || (known.length >= 10 && known.length !== upper.length),
    );
    const nearest = nearestOf(upper, settingNames, 1) ?? nearestOf(upper, longNames, 2);
    if (nearest === undefined || environment[nearest] !== undefined) return [];
    return [unknown(name, nearest)];
  });
}

function unknown(setting: string, nearest: string | undefined): BrueckeError {
  return new BrueckeError('setting-unknown', {
    setting,
    ...(nearest === undefined ? {} : { nearest }),
  });
}
