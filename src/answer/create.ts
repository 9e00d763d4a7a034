import { performance } from 'node:perf_hooks';
import { detectLanguage } from '../corpus/language/detect.ts';
import { mergeVisits } from '../corpus/visits/merge.ts';
import type { Answer, NearestDocument, Quotation } from '../domain/answer.ts';
import type { BrueckeError } from '../domain/errors.ts';
import { languages } from '../domain/language.ts';
import { documentOfPassage } from '../index/snapshot/snapshot.ts';
import type { SearchSpace } from '../retrieval/rank.ts';
import { search } from '../retrieval/search.ts';
import type { Answerer } from './answerer.ts';
import { cleanQuestion } from './question.ts';
import { quote } from './quotation.ts';
import { sourceCard } from './source-card.ts';

export interface AnswererOptions {
  /** How many passages an answer may hold. */
  readonly passages: number;
  /** Longest question, in UTF-16 units. */
  readonly maximumQuestionLength: number;
  readonly built: boolean;
  readonly problems: readonly BrueckeError[];
}

/** Answers from one snapshot of the documents. */
export function createAnswerer(space: SearchSpace, options: AnswererOptions): Answerer {
  const { snapshot, embedder } = space;
  const visits = mergeVisits(snapshot.documents);
  return {
    summary: {
      documents: snapshot.documents.length,
      passages: snapshot.passages.count,
      languages: languages.filter((language) =>
        snapshot.partitions.some((partition) => partition.language === language),
      ),
      visits: visits.length,
      model: embedder.name,
      built: options.built,
      problems: options.problems,
    },

    async ask(question, { fallbackLanguage = 'en' } = {}): Promise<Answer> {
      const started = performance.now();
      const text = cleanQuestion(question, options.maximumQuestionLength);
      const language = detectLanguage(text) ?? fallbackLanguage;
      const found = await search(space, text, language, options.passages);
      const searched = performance.now();
      const passages = found.passages.map(({ passage, highlight, probability }): Quotation => {
        const document = documentOfPassage(snapshot, passage);
        return quote(document, snapshot.passages.passage(passage), highlight, probability);
      });
      const nearest = found.nearest.flatMap((at): NearestDocument[] => {
        const document = snapshot.documents[at];
        return document === undefined ? [] : [{ document: document.id, title: document.title }];
      });
      const finished = performance.now();
      return {
        question,
        language,
        answered: found.answered,
        passages,
        nearest: found.answered ? [] : nearest,
        timings: {
          search: milliseconds(searched - started),
          quote: milliseconds(finished - searched),
          total: milliseconds(finished - started),
        },
      };
    },

    source: (citation) => sourceCard(snapshot, visits, citation),
    visits: () => visits,
  };
}

function milliseconds(duration: number): number {
  return Math.round(duration * 1000) / 1000;
}
