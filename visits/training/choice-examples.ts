import {
  type Candidate,
  type Choice,
  choices,
  factHash,
} from '../../src/corpus/visits/learned/chooser.ts';
import type { VisitModel } from '../../src/corpus/visits/learned/visit-model.ts';
import { participantsOf } from '../../src/corpus/visits/recognise/choices/participants.ts';
import { phrasesOf } from '../../src/corpus/visits/recognise/choices/phrases.ts';
import { placeCandidates } from '../../src/corpus/visits/recognise/choices/place-candidates.ts';
import type { PhraseField } from '../../src/corpus/visits/recognise/choices/said-phrases.ts';
import {
  type Nearby,
  surroundingsOf,
} from '../../src/corpus/visits/recognise/choices/surroundings.ts';
import { visitCandidate } from '../../src/corpus/visits/recognise/choices/visit-candidate.ts';
import { type Route, ruledRoute } from '../../src/corpus/visits/recognise/places/choose-place.ts';
import {
  type RecognisedVisit,
  visitsWithDrafts,
} from '../../src/corpus/visits/recognise/recognise-visits.ts';
import type { EvalReport, ExpectedVisit } from '../../tests/eval/visits/reports.ts';
import { matchVisits, sameName, sameSize, similar } from '../../tests/eval/visits/score.ts';

/** The candidates for a field of one visit. */
export interface ChoiceExample {
  readonly choice: Choice;
  readonly candidates: readonly {
    /** Hashes of its facts. */
    readonly facts: Uint32Array;
    readonly isRight: boolean;
  }[];
}

type Ways = readonly string[];

/** What there is to choose from in the visits that are recognised rightly. */
export function choiceExamples(
  { text, language, published, visits }: EvalReport,
  model: VisitModel,
): ChoiceExample[] {
  const recognised = visitsWithDrafts(text, language, published, undefined, model);
  const { pairs } = matchVisits(
    text,
    visits,
    recognised.map(({ visit }) => visit),
  );
  const seen = recognised.map(({ visit, draft, readings }) => {
    const surroundings = surroundingsOf(draft, readings, language, model.clusters);
    return { visit, draft, readings, ruled: ruledRoute(draft), surroundings };
  });
  const isVisit = seen.map(({ visit, draft, ruled, readings, surroundings }): ChoiceExample => {
    const { facts } = visitCandidate(draft, ruled, readings, surroundings, language);
    const isRight = pairs.some(({ found }) => found === visit);
    return {
      choice: 'visit',
      candidates: [{ facts: hashesOf('visit', facts), isRight }],
    };
  });
  const ofPairs = pairs.flatMap(({ wanted, found }) => {
    const own = seen.find(({ visit }) => visit === found);
    return own === undefined ? [] : examplesOf(text, language, own, wanted);
  });
  return [...isVisit, ...ofPairs];
}

interface SeenVisit extends RecognisedVisit {
  readonly ruled: Route;
  readonly surroundings: readonly Nearby[];
}

function examplesOf(
  text: string,
  language: EvalReport['language'],
  { draft, ruled, surroundings, visit }: SeenVisit,
  wanted: ExpectedVisit,
): ChoiceExample[] {
  const places = placeCandidates(draft, ruled, surroundings, language).map(({ said, facts }) => ({
    ways: [...Object.values(said.place.name), text.slice(said.start, said.end)],
    facts,
  }));
  const sliced = <Each extends Candidate & { readonly span: { start: number; end: number } }>(
    candidates: readonly Each[],
  ) => candidates.map(({ span, facts }) => ({ ways: [text.slice(span.start, span.end)], facts }));
  const participants = sliced(participantsOf(text, draft, surroundings, ruled, language));
  const phrases = (field: PhraseField) =>
    sliced(phrasesOf(text, draft, surroundings, field, language));
  const one = (ways: Ways | undefined): Ways[] => (ways === undefined ? [] : [[...ways]]);
  const { delegation } = wanted;
  const isNoGroup = delegation === undefined && visit.delegation === undefined;
  const all: Record<Choice, ChoiceExample | undefined> = {
    visit: undefined,
    place: exampleOf('place', places, one(wanted.place), sameName),
    from: isNoGroup ? undefined : exampleOf('from', places, one(delegation?.from), sameName),
    size: isNoGroup
      ? undefined
      : exampleOf('size', phrases('size'), one(delegation?.size), sameSize),
    delegation: exampleOf('delegation', phrases('delegation'), one(delegation?.name), similar),
    hosts: exampleOf('hosts', participants, wanted.hosts, similar),
    organisations: exampleOf('organisations', participants, wanted.organisations, similar),
    topics: exampleOf('topics', phrases('topics'), wanted.topics, similar),
    occasion: exampleOf('occasion', phrases('occasion'), one(wanted.occasion), similar),
    outcome: exampleOf('outcome', phrases('outcome'), one(wanted.outcome), similar),
  };
  return choices.flatMap((choice) => all[choice] ?? []);
}

function hashesOf(choice: Choice, facts: ReadonlySet<string>): Uint32Array {
  return Uint32Array.from(facts, (fact) => factHash(choice, fact));
}

function exampleOf(
  choice: Choice,
  candidates: readonly (Candidate & { readonly ways: Ways })[],
  wanted: readonly Ways[],
  same: (found: Ways, wanted: Ways) => boolean,
): ChoiceExample {
  return {
    choice,
    candidates: candidates.map(({ ways, facts }) => ({
      facts: hashesOf(choice, facts),
      isRight: wanted.some((other) => same(ways, other)),
    })),
  };
}
