import type { KnownPlace } from '../known-place.ts';
import { bareName, type GazetteerEntry, type GazetteerName } from './gazetteer.ts';
import { oneOfSeveral, placeOf } from './place-of.ts';

/** Which of the places of one name is meant, by what else the text names. */
export function choose(names: readonly GazetteerName[], text: string): KnownPlace {
  const entries = [...new Set(names.map(({ entry }) => entry))];
  const [only] = entries;
  if (only !== undefined && entries.length === 1) return placeOf(only);
  const within = entries.filter((entry) =>
    surroundingNames(entry).some((name) => text.includes(name)),
  );
  const [near] = within;
  if (near !== undefined && within.length === 1) return placeOf(near);
  const main = entries.filter(({ isMain }) => isMain);
  const prefectures = entries.filter(
    ({ surroundings: { within: parent, kind } }) => parent === '' && kind === 'city',
  );
  for (const some of [main, entries[0]?.surroundings.country === 'DE' ? [] : prefectures]) {
    const [one] = some;
    if (one !== undefined && some.length === 1 && within.length === 0) return placeOf(one);
  }
  return oneOfSeveral(names[0]?.text ?? '', within.length > 0 ? within : entries);
}

/** Every name of what a place lies in, in all languages. */
function surroundingNames(entry: GazetteerEntry): string[] {
  const { region } = placeOf(entry);
  const { within } = entry.surroundings;
  return [...Object.values(region ?? {}), ...(within === '' ? [] : [within, bareName(within)])];
}
