import type { CorpusSummary } from '../../answer/answerer.ts';
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

/** A sentence for each document that could not be read, the first `most` of them. */
export function renderProblems(summary: CorpusSummary, view: View, most: number): string[] {
  const { problems } = summary;
  const more = problems.length - most;
  return [
    ...problems
      .slice(0, most)
      .map((problem) => printableLine(errorSentence(problem, view.language))),
    ...(more > 0 ? [messagesOf(view).start.moreProblems(more)] : []),
  ];
}
