import type { Language } from '../domain/language.ts';
import type { Span } from '../domain/span.ts';
import { documentOfPassage, partitionOfPassage } from '../index/snapshot/snapshot.ts';
import { answerProbability, type Signs } from './abstention.ts';
import { bestSentences, type Wanted } from './highlight.ts';
import { holdsNew } from './question-kind/question-kind.ts';
import type { Ranking, SearchSpace } from './rank.ts';
import { evidence, type ScoredPassage } from './score.ts';

/** What tells whether a passage answers, and its sentences that answer best. */
export interface Look {
  readonly signs: Signs;
  readonly highlight: Span | undefined;
}

/** Judges passages of one ranking; their sentences are looked at once, and only where it matters. */
export class Judge {
  private readonly space: SearchSpace;
  private readonly ranking: Ranking;
  private readonly wanted: Wanted;
  private readonly language: Language;
  private readonly looks = new Map<ScoredPassage, Look>();

  /** @param language of the question */
  constructor(space: SearchSpace, ranking: Ranking, wanted: Wanted, language: Language) {
    this.space = space;
    this.ranking = ranking;
    this.wanted = wanted;
    this.language = language;
  }

  /** How likely a passage answers, in (0, 1); undefined where that is less than `threshold`. */
  probability(scored: ScoredPassage, threshold: number): number | undefined {
    const first = answerProbability(firstSigns(this.space, scored, this.language));
    // Its sentences can only speak against a passage, and only where something is asked for.
    const isEnough = first < threshold || this.wanted.kind === undefined;
    const probability = isEnough ? first : answerProbability(this.look(scored).signs);
    return probability < threshold ? undefined : probability;
  }

  /** The one or two sentences that answer best, `[start, end)` of the document's text. */
  highlight(scored: ScoredPassage): Span | undefined {
    return this.look(scored).highlight;
  }

  private look(scored: ScoredPassage): Look {
    const { space, ranking, wanted, language, looks } = this;
    const known = looks.get(scored) ?? lookAt(space, ranking, scored, wanted, language);
    looks.set(scored, known);
    return known;
  }
}

export function lookAt(
  space: SearchSpace,
  ranking: Ranking,
  scored: ScoredPassage,
  wanted: Wanted,
  language: Language,
): Look {
  const { text, language: of } = documentOfPassage(space.snapshot, scored.passage);
  const { passages } = space.snapshot;
  const interaction = ranking.interactionOf(scored.passage);
  // A name that the question holds in another script is nothing new either.
  const question = `${wanted.question} ${ranking.queries(of).text}`;
  const highlight =
    interaction &&
    bestSentences(scored.passage, passages, text, of, { ...wanted, question }, interaction);
  const sentences = highlight === undefined ? '' : text.slice(highlight.start, highlight.end);
  const unmet = wanted.kind !== undefined && !holdsNew(sentences, of, wanted.kind, question);
  return { signs: { ...firstSigns(space, scored, language), unmet }, highlight };
}

/** Without a look at the sentences. */
function firstSigns(
  { snapshot }: SearchSpace,
  { passage, parts }: ScoredPassage,
  language: Language,
): Signs {
  const partition = partitionOfPassage(snapshot, passage);
  return {
    evidence: evidence(parts),
    lexical: parts.lexical,
    unmet: false,
    missing: parts.comparison.missing,
    choice: Math.log((partition?.count ?? 0) + 1),
    sameLanguage: partition?.language === language,
  };
}
