import type { KnownPlace } from '../known-place.ts';
import { knownPlaces } from '../known-places.ts';
import { bareName, type GazetteerEntry } from './gazetteer.ts';

const han = /^\p{Script=Han}/u;
const made = new Map<GazetteerEntry, KnownPlace>();

/** The same object for the same entry, whatever name it was found by. */
export function placeOf(entry: GazetteerEntry): KnownPlace {
  const known = made.get(entry);
  if (known !== undefined) return known;
  const { country, kind } = entry.surroundings;
  const region = regionNamed(entry.surroundings.region);
  const [chinese] = entry.names.filter((name) => han.test(name));
  const [latin] = entry.names.filter((name) => !han.test(name));
  const place: KnownPlace = {
    name: {
      ...(latin === undefined ? {} : { de: latin, en: latin }),
      ...(chinese === undefined ? {} : { zh: shown(chinese) }),
    },
    ...(region === undefined ? {} : { region }),
    country,
    kind,
    aliases: entry.names.filter((name) => name !== latin && name !== chinese),
    adjectives: [],
    ambiguous: false,
  };
  made.set(entry, place);
  return place;
}

/** Towns and their districts go without the unit, as in the hand-written lists. */
function shown(name: string): string {
  return /[市区]$/u.test(name) ? bareName(name) : name;
}

const unknown = new Map<string, KnownPlace>();

/** One of several places of a name, of which nothing tells which. */
export function oneOfSeveral(text: string, entries: readonly GazetteerEntry[]): KnownPlace {
  const [first] = entries;
  const country = first?.surroundings.country ?? '';
  const key = `${country} ${text}`;
  const known = unknown.get(key);
  if (known !== undefined) return known;
  const region = entries.every(
    ({ surroundings }) => surroundings.region === first?.surroundings.region,
  )
    ? regionNamed(first?.surroundings.region ?? '')
    : undefined;
  const place: KnownPlace = {
    name: han.test(text) ? { zh: text } : { de: text, en: text },
    ...(region === undefined ? {} : { region }),
    country,
    kind: first?.surroundings.kind ?? 'city',
    aliases: [],
    adjectives: [],
    ambiguous: true,
  };
  unknown.set(key, place);
  return place;
}

let regions: ReadonlyMap<string, KnownPlace['name']> | undefined;

function regionNamed(chinese: string): KnownPlace['name'] | undefined {
  regions ??= new Map(
    knownPlaces.filter(({ kind }) => kind !== 'district').map(({ name }) => [name.zh ?? '', name]),
  );
  return regions.get(chinese);
}
