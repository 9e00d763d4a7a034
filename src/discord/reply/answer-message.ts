import type { Answer } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import { errorSentence } from '../../messages/index.ts';
import { noMentions, type ReplyMessage } from './message.ts';

export interface AnswerMessageOptions {
  /** Of the reader. */
  readonly language: Language;
}

/** The message for an answer, for interactions and for conversation alike. */
export function answerMessage(answer: Answer, _options: AnswerMessageOptions): ReplyMessage {
  return { content: answer.question, allowedMentions: noMentions };
}

/** An error as one sentence. */
export function errorMessage(error: unknown, language: Language): ReplyMessage {
  return { content: errorSentence(error, language), allowedMentions: noMentions };
}
