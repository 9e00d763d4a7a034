import type { Message } from 'discord.js';
import { BrueckeError } from '../../domain/errors.ts';
import { messagesIn } from '../../messages/index.ts';
import { languageOf, type ReaderLanguage } from '../../messages/reader-language.ts';
import type { BotContext } from '../context.ts';
import { answerMessage, errorMessage } from '../reply/answer-message.ts';
import { noMentions, type ReplyMessage } from '../reply/message.ts';
import { type Address, addressOf } from './addressed.ts';
import { askedBefore } from './before.ts';
import { languageOfMessage } from './language.ts';
import { missingPermissions, tellOfMissing } from './permissions.ts';
import { questionIn } from './question.ts';
import { whileTyping } from './typing.ts';

/** Answers a message that turns to the bot: a mention, a direct message, a reply to an answer. */
export async function handleMessage(
  message: Message,
  context: BotContext,
  operator: ReaderLanguage,
): Promise<void> {
  const address = addressOf(message);
  if (address === undefined) return;
  const question = questionIn(message.content);
  const missing = missingPermissions(message);
  const wait = context.limits.take(message.author.id, message.guildId ?? undefined);
  if (missing.length > 0) {
    // Nobody makes the bot fill an inbox or the log.
    if (wait > 0) return;
    const reader = languageOfMessage(message, question, undefined);
    await tellOfMissing(message, missing, context, { reader, operator });
    return;
  }
  const reply =
    wait > 0
      ? refusal(message, question, wait)
      : await whileTyping(message, context.log, () => replyTo(message, question, address, context));
  await send(message, reply, context);
}

function refusal(message: Message, question: string, seconds: number): ReplyMessage {
  const error = new BrueckeError('limit-reached', { seconds });
  return errorMessage(error, languageOfMessage(message, question, undefined));
}

async function replyTo(
  message: Message,
  question: string,
  address: Address,
  { answerer, queue, log, now }: BotContext,
): Promise<ReplyMessage> {
  const before = await askedBefore(message);
  const language = languageOfMessage(message, question, before);
  if (question === '') return hint(language);
  const started = now();
  try {
    const asked = queue.run(() =>
      answerer.ask(question, {
        fallbackLanguage: languageOf(language),
        ...(before === undefined ? {} : { before }),
      }),
    );
    if (asked === undefined) return errorMessage(new BrueckeError('queue-full'), language);
    const answer = await asked;
    const { answered } = answer;
    const milliseconds = now() - started;
    log.info({ address, language, answered, milliseconds, question }, 'answered a message');
    return answerMessage(answer, { language });
  } catch (error) {
    const expected = error instanceof BrueckeError && error.code !== 'internal';
    if (!expected) log.error({ error, message: message.id }, 'a message was not answered');
    return errorMessage(error, language);
  }
}

function hint(language: ReaderLanguage): ReplyMessage {
  return { content: messagesIn(language).bot.hint, allowedMentions: noMentions };
}

async function send(message: Message, reply: ReplyMessage, context: BotContext): Promise<void> {
  try {
    await message.reply({
      ...reply,
      allowedMentions: { ...reply.allowedMentions, repliedUser: false },
      // The question may have been deleted meanwhile.
      failIfNotExists: false,
      // A request that is sent again because its answer got lost makes no second message.
      nonce: message.id,
      enforceNonce: true,
    });
  } catch (error) {
    context.counters.count('message-not-sent');
    context.log.warn({ error, channel: message.channelId }, 'a message could not be sent');
  }
}
