import { northernChina } from './china-north.ts';
import { southernChina } from './china-south.ts';
import { elsewhere } from './elsewhere.ts';
import { germany } from './germany.ts';
import type { KnownPlace, PlaceGroup, PlaceKind } from './known-place.ts';
import { moreTowns } from './more-towns.ts';

const groups = [...germany, ...northernChina, ...southernChina, ...elsewhere, ...moreTowns];

/** Every place of the lists; of two with the same name the first stands for it. */
export const knownPlaces: readonly KnownPlace[] = groups.flatMap((group) => [
  ...placesOf(group, 'country', group.countries),
  ...placesOf(group, 'region', group.regions),
  ...placesOf(group, 'city', group.cities),
  ...placesOf(group, 'district', group.districts),
]);

function placesOf(group: PlaceGroup, kind: PlaceKind, written = ''): KnownPlace[] {
  return written
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => readEntry(group, kind, entry));
}

function readEntry({ country, region }: PlaceGroup, kind: PlaceKind, entry: string): KnownPlace {
  const marks = entry.replace(/\?$/u, '').split(/(?=[+~])/u);
  const [names = '', ...others] = marks;
  const [german = '', second = german, third] = names.split('|');
  const marked = (mark: string): string[] =>
    others.filter((other) => other.startsWith(mark)).map((other) => other.slice(1));
  return {
    name: { de: german, en: third === undefined ? german : second, zh: third ?? second },
    ...(region === undefined ? {} : { region }),
    country,
    kind,
    aliases: marked('+'),
    adjectives: marked('~'),
    ambiguous: entry.endsWith('?'),
  };
}
