import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { detectLanguage } from '../corpus/language/detect.ts';
import type { Answer, NearestDocument, Quotation } from '../domain/answer.ts';
import type { BrueckeError } from '../domain/errors.ts';
import { languages } from '../domain/language.ts';
import type { Span } from '../domain/span.ts';
import { atOnce, type Steps } from '../domain/steps.ts';
import type { ReportedVisit } from '../domain/visit.ts';
import { documentOfPassage, type Snapshot } from '../index/snapshot/snapshot.ts';
import { searchAfter } from '../retrieval/follow-up.ts';
import type { SearchSpace } from '../retrieval/rank.ts';
import type { FoundPassage } from '../retrieval/search.ts';
import type { Answerer } from './answerer.ts';
import { cleanQuestion } from './question.ts';
import { quote } from './quotation.ts';
import { lookUp, sourceCard } from './source-card.ts';
import { CitationSuggestions } from './suggest-citations.ts';
import { inTurns } from './turns.ts';
import { visitsAskedFor } from './visits/answer.ts';
import { fieldAskedFor } from './visits/field/answer.ts';
import { tellField, withSaying } from './visits/field/tell.ts';
import { reportedVisits } from './visits/reported.ts';
import { unconfirmedVisits } from './visits/review/confirm.ts';
import { namingVisits } from './visits/visit-names.ts';

export interface AnswererOptions {
  /** How many passages an answer may hold. */
  readonly passages: number;
  /** Longest question, in UTF-16 units. */
  readonly maximumQuestionLength: number;
  readonly built: boolean;
  /** Where the files of the documents are. */
  readonly corpusDir?: string;
  readonly problems: readonly BrueckeError[];
}

export interface SnapshotAnswerer extends Answerer {
  /** Does in pieces, beforehand, what the first question for visits and the first key would wait for. */
  prepare(): Promise<void>;
}

/** Answers from one snapshot of the documents. */
export function createAnswerer(space: SearchSpace, options: AnswererOptions): SnapshotAnswerer {
  const { snapshot, embedder } = space;
  const suggestions = new CitationSuggestions(snapshot);
  let ids: readonly string[] | undefined;
  let reported: readonly ReportedVisit[] | undefined;
  const visits = (): readonly ReportedVisit[] => {
    reported ??= atOnce(reportedVisits(snapshot));
    return reported;
  };
  return {
    summary: {
      documents: snapshot.documents.length,
      passages: snapshot.passages.count,
      languages: languages.filter((language) =>
        snapshot.partitions.some((partition) => partition.language === language),
      ),
      get visits() {
        return visits().length;
      },
      model: embedder.name,
      built: options.built,
      problems: options.problems,
    },

    async ask(question, { fallbackLanguage = 'en', before, lists = true } = {}): Promise<Answer> {
      const started = performance.now();
      const text = cleanQuestion(question, options.maximumQuestionLength);
      const language = detectLanguage(text) ?? fallbackLanguage;
      const asked = lists ? visitsAskedFor(text, language, visits) : undefined;
      if (asked !== undefined && asked.visits.length > 0) {
        const total = milliseconds(performance.now() - started);
        const none = { passages: [], nearest: [] };
        return {
          question,
          language,
          answered: true,
          ...none,
          visits: asked,
          timings: { search: total, quote: 0, total },
        };
      }
      const field =
        lists && asked === undefined
          ? tellField(snapshot, fieldAskedFor(text, { language, before, visits }))
          : undefined;
      const found = await searchAfter(space, text, before, language, options.passages);
      const searched = performance.now();
      const quotationOf = ({ passage, highlight, probability }: FoundPassage): Quotation => {
        const document = documentOfPassage(snapshot, passage);
        return quote(document, snapshot.passages.passage(passage), highlight, probability);
      };
      const shown = withSaying(found, field?.saying ?? [], options.passages);
      const answered = shown.passages.length > 0;
      const further = shown.further.map(quotationOf);
      const nearest = found.nearest.flatMap((at): NearestDocument[] => {
        const document = snapshot.documents[at];
        return document === undefined ? [] : [{ document: document.id, title: document.title }];
      });
      const finished = performance.now();
      return {
        question,
        language,
        answered,
        passages: shown.passages.map(quotationOf),
        ...(further.length > 0 && { further }),
        nearest: answered ? [] : nearest,
        ...(asked !== undefined && { visits: asked }),
        ...(field !== undefined && { field: field.asked }),
        timings: {
          search: milliseconds(searched - started),
          quote: milliseconds(finished - searched),
          total: milliseconds(finished - started),
        },
      };
    },

    quotation(citation, highlight) {
      const { document, index } = lookUp(snapshot, citation);
      const passage = snapshot.passages.passage(index);
      return quote(document, passage, highlightWithin(passage, highlight), 0);
    },

    citations: (typed, limit) => suggestions.suggest(typed, limit),
    async prepare() {
      reported ??= await inTurns(reportedVisits(snapshot));
      await inTurns(suggestions.preparing());
      ids ??= await inTurns(idsOf(snapshot));
      await inTurns(namingVisits(reported));
    },
    get documents() {
      ids ??= atOnce(idsOf(snapshot));
      return ids;
    },
    source: (citation) => sourceCard(snapshot, visits(), citation),
    visits,
    unconfirmed: () =>
      snapshot.documents
        .filter((document) => unconfirmedVisits(document).length > 0)
        .map((document) => ({ document, path: join(options.corpusDir ?? '', document.file) })),
  };
}

/** Of all documents, in the order of the snapshot. */
function* idsOf({ documents }: Snapshot): Steps<string[]> {
  const ids: string[] = [];
  for (const { id } of documents) {
    ids.push(id);
    if (ids.length % 500 === 0) yield;
  }
  return ids;
}

/** The highlight, given in the passage's own text, as a slice of the document. */
function highlightWithin(passage: Span, highlight: Span | undefined): Span | undefined {
  if (highlight === undefined) return undefined;
  const start = passage.start + highlight.start;
  const end = passage.start + highlight.end;
  return passage.start <= start && start < end && end <= passage.end ? { start, end } : undefined;
}

function milliseconds(duration: number): number {
  return Math.round(duration * 1000) / 1000;
}
