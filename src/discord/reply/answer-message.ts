import type { Answer, Quotation } from '../../domain/answer.ts';
import { discordMessagesIn } from '../../messages/discord/index.ts';
import { messagesIn } from '../../messages/index.ts';
import { printableLine } from '../../messages/printable.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import { visitMessagesIn } from '../../messages/visits/index.ts';
import { button, rows } from './buttons.ts';
import { moreId } from './custom-id.ts';
import { shortened } from './cut.ts';
import { escapeText } from './escape.ts';
import { fieldLines } from './field-lines.ts';
import { longest, most, passagesShown } from './limits.ts';
import { noMentions, type ReplyMessage } from './message.ts';
import { accent, fillFrames, passageFrame } from './passage-embeds.ts';
import { citationId, passageId } from './passage-id.ts';
import { visitsMessage } from './visits-message.ts';

export { errorMessage } from './error-message.ts';

export interface AnswerMessageOptions {
  /** Of the reader. */
  readonly language: ReaderLanguage;
}

/** The message for an answer, for interactions and for conversation alike. */
export function answerMessage(answer: Answer, { language }: AnswerMessageOptions): ReplyMessage {
  const { visits } = answer;
  if (visits !== undefined && visits.visits.length > 0) {
    return visitsMessage(visits, visits.filter, 0, language);
  }
  if (!answer.answered || answer.passages.length === 0) return noAnswerMessage(answer, language);
  const content =
    visits === undefined ? fieldLines(answer.field, language) : visitMessagesIn(language).noneAsked;
  return {
    ...(content !== undefined && { content }),
    ...passagesMessage(answer.passages, answer.further ?? [], language),
  };
}

/** The first passages, with buttons to each, and one for those left over and the further ones. */
export function passagesMessage(
  passages: readonly Quotation[],
  further: readonly Quotation[],
  language: ReaderLanguage,
): ReplyMessage {
  const { buttons, numbered } = discordMessagesIn(language);
  const shown = passages.slice(0, passagesShown);
  const several = shown.length > 1;
  const frames = shown.map((passage, index) =>
    passageFrame(passage, language, several ? index + 1 : undefined),
  );
  const buttonsTo = (kind: 'context' | 'source') =>
    shown.map((passage, index) =>
      button(
        passageId(kind, passage),
        several ? numbered(index + 1, buttons[kind]) : buttons[kind],
      ),
    );
  const more = moreId([...passages.slice(passagesShown), ...further]);
  const last = [
    ...buttonsTo('source'),
    ...(more === undefined ? [] : [button(more, buttons.more)]),
  ];
  return {
    embeds: fillFrames(frames, language),
    components: several
      ? rows(buttonsTo('context'), last)
      : rows([...buttonsTo('context'), ...last]),
    allowedMentions: noMentions,
  };
}

/** First that the documents do not say, then what comes nearest, then how to ask differently. */
function noAnswerMessage(unanswered: Answer, language: ReaderLanguage): ReplyMessage {
  const nearest = unanswered.nearest.slice(0, most.buttonsInRow);
  const { answer } = messagesIn(language);
  const visits = visitMessagesIn(language);
  const { field } = unanswered;
  const first = field === undefined ? answer.notInDocuments : visits.manyFit(field.fitting);
  const undated = unanswered.visits?.undated ?? 0;
  const titles = nearest.map(
    ({ title }) => `- ${shortened(printableLine(title), longest.title, escapeText)}`,
  );
  const description = [
    `**${unanswered.visits === undefined ? first : visits.noneAsked}**`,
    ...(undated > 0 ? [visits.undatedLeftOut(undated)] : []),
    ...(titles.length === 0 ? [] : ['', answer.nearest, ...titles]),
    '',
    answer.askDifferently,
  ].join('\n');
  return {
    embeds: [{ color: accent, description }],
    components: rows(
      nearest.map(({ document, title }) => button(citationId('source', `${document}#1`), title)),
    ),
    allowedMentions: noMentions,
  };
}
