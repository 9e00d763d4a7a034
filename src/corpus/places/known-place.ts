import type { LocalizedText } from '../../domain/language.ts';
import type { Place } from '../../domain/visit.ts';

export type PlaceKind = 'country' | 'region' | 'city' | 'district';

/** A place that the program knows by its names in all three languages. */
export interface KnownPlace extends Place {
  readonly kind: PlaceKind;
  readonly country: string;
  /** Other names, in any language. */
  readonly aliases: readonly string[];
  /** Adjectives that no rule makes from the name. */
  readonly adjectives: readonly string[];
  /** The name is a common word as well, and counts only after a preposition or 'Stadt'. */
  readonly ambiguous: boolean;
}

/** Places of one region, written down as data. */
export interface PlaceGroup {
  readonly country: string;
  readonly region?: LocalizedText;
  /**
   * One place after the other, parted by `,`: `German|English|Chinese`, or `German|Chinese` where
   * both are alike; `+alias`, `~adjective`, and `?` at the end where the name is a common word.
   */
  readonly cities?: string;
  readonly districts?: string;
  readonly regions?: string;
  readonly countries?: string;
}
