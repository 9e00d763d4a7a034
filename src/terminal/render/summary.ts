import type { CorpusSummary } from '../../answer/answerer.ts';
import type { BrueckeError } from '../../domain/errors.ts';
import { errorSentence } from '../../messages/index.ts';
import { printableLine } from '../printable.ts';
import { messagesOf, type View } from './view.ts';

/** What was loaded, in two lines; neither is wrapped, so that they stay two. */
export function renderSummary(summary: CorpusSummary, milliseconds: number, view: View): string[] {
  const { start } = messagesOf(view);
  const { model, built } = summary;
  return [
    view.style.bold(start.loaded(summary)),
    view.style.dim(
      start.opened({
        model: printableLine(model),
        built,
        milliseconds: Math.round(milliseconds),
      }),
    ),
  ];
}

/** What went wrong while the documents were opened. That a first start finds no index is not wrong. */
export function problemsOf({ problems }: CorpusSummary): readonly BrueckeError[] {
  return problems.filter(({ code }) => code !== 'index-missing');
}

/**
 * How many documents' problems there are, without naming them; what happened to the index and the
 * model is said, for next time it cannot be seen.
 */
export function renderProblemCount(summary: CorpusSummary, view: View): string[] {
  const problems = problemsOf(summary);
  const ofIndex = problems.filter(({ code }) => /^(?:index|model)-/.test(code));
  const others = problems.length - ofIndex.length;
  return [
    ...ofIndex.map((problem) => printableLine(errorSentence(problem, view.language))),
    ...(others > 0 ? [messagesOf(view).start.problems(others)] : []),
  ];
}

/** A sentence for each problem, the first `most` of them. */
export function renderProblems(summary: CorpusSummary, view: View, most: number): string[] {
  const problems = problemsOf(summary);
  const more = problems.length - most;
  return [
    ...problems
      .slice(0, most)
      .map((problem) => printableLine(errorSentence(problem, view.language))),
    ...(more > 0 ? [messagesOf(view).start.moreProblems(more)] : []),
  ];
}
