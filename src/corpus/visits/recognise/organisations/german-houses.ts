import type { Span } from '../../../../domain/span.ts';
import { findPlaces } from '../../../places/find-places.ts';
import { organisationsOf } from './organisations.ts';

const newsOf =
  /^(?:\p{L}*(?:[Nn]achrichten|[Bb]rief|[Nn]ewsletter|[Mm]itteilung(?:en)?|[Pp]resse\p{L}*|[Bb]latt|[Jj]ahresbericht|[Aa]ktuelles|[Nn]eues)\b[^:]{0,20}? )?(?:des |der |aus (?:dem|der) |vo[nm] (?:der )?)?$/u;

/** Who writes: the first line, where it is the name of a house and little else. */
export function letterheadIn(text: string): Span | undefined {
  const line = text.slice(0, 120).split('\n', 1)[0] ?? '';
  const [house] = organisationsOf(line, 'de');
  if (house === undefined) return undefined;
  const rest = line.slice(house.end);
  const isHead =
    newsOf.test(line.slice(0, house.start)) && (rest.length < 16 || /^\s?[,|–:/•·-]/u.test(rest));
  return isHead || house.end - house.start > 0.6 * line.length ? house : undefined;
}

/** Whether a house bears the name of a place in that country and of none in another. */
function isOf(house: string, country: string | undefined): boolean {
  if (country === undefined) return false;
  const places = findPlaces(house, 'de').filter(
    ({ place, adjective }) => place.kind !== 'country' && !adjective,
  );
  return places.length > 0 && places.every(({ place }) => place.country === country);
}

/** 'das Mainzer Theater' is the 'Theater Mainz' that is named as well. */
export function withoutEchoes(text: string, houses: readonly Span[], notOf?: string): Span[] {
  const names = houses.map(({ start, end }) => text.slice(start, end));
  return houses.filter((_, index) => {
    const name = names[index] ?? '';
    if (notOf !== undefined && isOf(name, notOf)) return false;
    const [adjective = '', kind = '', ...more] = name.split(' ');
    if (more.length > 0 || kind === '' || !/er$/u.test(adjective)) return true;
    const bare = kind.replace(/(?:e?s)$/u, '');
    return !names.some(
      (other, at) =>
        at !== index && other !== name && other.includes(bare) && !/^\p{L}+er \p{L}+$/u.test(other),
    );
  });
}
