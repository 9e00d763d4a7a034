import type { Visit } from '../../domain/visit.ts';
import { foldedNames } from './names.ts';

/** Only visits that share one of these can be of one journey. */
export function placeKeys({ place }: Visit): readonly string[] {
  return [...foldedNames(place?.name), ...foldedNames(place?.region)];
}
