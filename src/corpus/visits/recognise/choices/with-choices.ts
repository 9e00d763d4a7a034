import type { Language } from '../../../../domain/language.ts';
import type { Span } from '../../../../domain/span.ts';
import type { Chooser } from '../../learned/chooser.ts';
import type { VisitModel } from '../../learned/visit-model.ts';
import type { Draft } from '../draft.ts';
import { overlaps } from '../patterns/pattern.ts';
import { districtOf, type Route, ruledRoute } from '../places/choose-place.ts';
import type { SaidPlace } from '../places/places.ts';
import { isNote } from '../sentences/brief.ts';
import type { Reading } from '../sentences/reading.ts';
import { participantsOf } from './participants.ts';
import { phrasesOf } from './phrases.ts';
import { type PlaceCandidate, placeCandidates } from './place-candidates.ts';
import type { PhraseField } from './said-phrases.ts';
import { sideOf } from './sides.ts';
import { surroundingsOf } from './surroundings.ts';
import { visitCandidate } from './visit-candidate.ts';

/**
 * A draft with the place, the guests' home, hosts, houses and phrases that its text speaks for most.
 * Undefined where it speaks against a visit.
 */
export function withChoices(
  text: string,
  draft: Draft,
  readings: readonly Reading[],
  { chooser, clusters }: VisitModel,
  language: Language,
): Draft | undefined {
  const ruled = ruledRoute(draft);
  if (!chooser.isTrained || isNote(readings, language)) return { ...draft, ...ruled };
  const surroundings = surroundingsOf(draft, readings, language, clusters);
  const whole = visitCandidate(draft, ruled, readings, surroundings, language);
  if (chooser.oneOf('visit', [whole]) === undefined) return undefined;
  const candidates = placeCandidates(draft, ruled, surroundings, language);
  const route = chosenRoute(candidates, ruled, chooser);
  const participants = participantsOf(text, draft, surroundings, route, language);
  const phrases = (field: PhraseField) => phrasesOf(text, draft, surroundings, field, language);
  const best = (field: PhraseField): Span | undefined => chooser.oneOf(field, phrases(field))?.span;
  const occasion = best('occasion') ?? draft.occasion;
  // Who is at home where the visit went is no guest: 'representatives of the government of Shandong'.
  const groups = phrases('delegation').filter(({ span }) => {
    const name = text.slice(span.start, span.end);
    const side = sideOf({ name, role: '', isPerson: false }, route, language);
    return side !== 'at the place' && side !== 'local';
  });
  const event = occasion === undefined ? '' : text.slice(occasion.start, occasion.end);
  // 'Cooperation & Communication Conference' is neither host nor subject of the conference.
  const houses = participants.filter(({ span }) => {
    const name = eventName.exec(text.slice(span.start, span.end))?.[0];
    return name === undefined || !event.toLowerCase().includes(name.toLowerCase());
  });
  const topics = phrases('topics').filter(
    ({ span }) => !event.includes(text.slice(span.start, span.end)),
  );
  return {
    ...draft,
    ...route,
    hosts: apart(chooser.allOf('hosts', houses)),
    organisations: apart(chooser.allOf('organisations', houses)),
    topics: apart(chooser.allOf('topics', topics)),
    delegation: chooser.oneOf('delegation', groups)?.span,
    group: undefined,
    size: best('size'),
    occasion,
    outcome: best('outcome'),
    gesture: undefined,
  };
}

/** Where the visit went and the visitors came from; as the rules say where nothing speaks for any. */
function chosenRoute(candidates: readonly PlaceCandidate[], ruled: Route, chooser: Chooser): Route {
  const town = chooser.oneOf('place', candidates)?.said ?? ruled.place;
  const said = candidates.map((candidate) => candidate.said);
  const place = town === undefined ? undefined : (districtOf(town, said) ?? town);
  const homes = candidates.filter((candidate) => !isSameCountry(candidate.said, place));
  const home = chooser.oneOf('from', homes)?.said;
  const isElsewhere = ruled.origin !== undefined && !isSameCountry(ruled.origin, place);
  return { place, origin: home ?? (isElsewhere ? ruled.origin : undefined) };
}

const eventName =
  /(?:conference|congress|fair|expo|forum|summit|konferenz|kongress|messe|tagung|gipfel|论坛|大会|博览会|会议|峰会)$/iu;

/** Nobody travels to where he is at home. */
function isSameCountry({ place }: SaidPlace, other: SaidPlace | undefined): boolean {
  return place.country !== undefined && place.country === other?.place.country;
}

/** In the order of the text; of those that overlap the best. */
function apart(bestFirst: readonly { readonly span: Span }[]): Span[] {
  const kept: Span[] = [];
  for (const { span } of bestFirst) {
    if (!kept.some((other) => overlaps(other, span))) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
