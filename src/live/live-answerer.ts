import type { Answerer, AskOptions } from '../answer/answerer.ts';
import type { Span } from '../domain/span.ts';

/**
 * One answerer for as long as the program runs, whose documents may be replaced at any moment. A
 * question that has begun ends on the documents it began with.
 */
export class LiveAnswerer implements Answerer {
  #current: Answerer;

  constructor(current: Answerer) {
    this.#current = current;
  }

  replace(next: Answerer): void {
    this.#current = next;
  }

  get summary() {
    return this.#current.summary;
  }

  get documents() {
    return this.#current.documents;
  }

  ask(question: string, options?: AskOptions) {
    return this.#current.ask(question, options);
  }

  source(citation: string) {
    return this.#current.source(citation);
  }

  quotation(citation: string, highlight?: Span) {
    return this.#current.quotation(citation, highlight);
  }

  citations(typed: string, limit: number) {
    return this.#current.citations(typed, limit);
  }

  visits() {
    return this.#current.visits();
  }

  unconfirmed() {
    return this.#current.unconfirmed();
  }
}
