import { visitAsJson } from '../answer/visits/export/json.ts';
import type { Answer, AskedField } from '../domain/answer.ts';
import { BrueckeError } from '../domain/errors.ts';
import type { SourceCard } from '../domain/source.ts';
import { errorSentence } from '../messages/index.ts';
import type { ReaderLanguage } from '../messages/reader-language.ts';
import { cslItem } from '../references/item.ts';

/** The answer with every field present: what is not stated is null, so the shape never changes. */
export function answerAsJson(answer: Answer) {
  return {
    question: answer.question,
    language: answer.language,
    answered: answer.answered,
    passages: answer.passages.map((passage) => ({
      citation: passage.citation,
      document: passage.document,
      title: passage.title,
      publisher: passage.publisher ?? null,
      published: passage.published ?? null,
      page: passage.page ?? null,
      url: passage.url ?? null,
      language: passage.language,
      text: passage.text,
      highlights: passage.highlights,
      score: passage.score,
    })),
    nearest: answer.nearest.map(({ document, title }) => ({ document, title })),
    visits: answer.visits?.visits.map(visitAsJson) ?? null,
    field: answer.field === undefined ? null : fieldAsJson(answer.field),
    timings: answer.timings,
  };
}

/** What the data say to a question for a field; many visits that fit: how many, and none told. */
function fieldAsJson({ field, fitting, told }: AskedField) {
  return {
    name: field,
    fitting,
    told: told.map(({ visit, citations }) => ({ citations, visit: visitAsJson(visit) })),
  };
}

export function sourceAsJson(card: SourceCard) {
  return {
    citation: card.citation,
    state: card.state,
    change: card.change ?? null,
    document: card.document,
    title: card.title,
    author: card.author ?? null,
    publisher: card.publisher ?? null,
    published: card.published ?? null,
    page: card.page ?? null,
    url: card.url ?? null,
    read: card.read ?? null,
    rights: card.rights ?? null,
    language: card.language,
    file: card.file,
    text: card.text,
    start: card.start,
    end: card.end,
    before: card.before ?? null,
    after: card.after ?? null,
    passages: card.passages,
    sources: card.sources.map(({ title, publisher, published, url }) => ({
      title,
      publisher: publisher ?? null,
      published: published ?? null,
      url: url ?? null,
    })),
    visits: card.visits.map(visitAsJson),
    csl: cslItem(card),
  };
}

export function errorAsJson(error: unknown, language: ReaderLanguage) {
  return {
    code: error instanceof BrueckeError ? error.code : ('internal' as const),
    message: errorSentence(error, language),
  };
}
