import { setTimeout } from 'node:timers/promises';
import { BrueckeError } from '../../domain/errors.ts';
import type { BotContext } from '../context.ts';
import type { ReplyMessage } from '../reply/message.ts';
import { putOff, type Repliable, respond, type Visibility } from '../reply/respond.ts';

/** Discord waits three seconds; members should see something within one. */
const patience = 500;

/**
 * Answers within the limits, in turn. Where the turn takes long to come, Discord is told that an
 * answer will follow.
 *
 * @throws BrueckeError `limit-reached` with `seconds`, `queue-full`, and what the work throws
 */
export async function answerInTurn(
  interaction: Repliable,
  { limits, queue }: BotContext,
  visibility: Visibility,
  work: () => Promise<ReplyMessage>,
): Promise<void> {
  const seconds = limits.take(interaction.user.id, interaction.guildId ?? undefined);
  if (seconds > 0) throw new BrueckeError('limit-reached', { seconds });
  const running = queue.run(work);
  if (running === undefined) throw new BrueckeError('queue-full');
  if (!(await endsWithin(running, patience))) await putOff(interaction, visibility);
  await respond(interaction, await running, visibility);
}

/** True where the work has ended, well or not, by then. */
async function endsWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const timer = new AbortController();
  const ended = work.then(
    () => true,
    () => true,
  );
  const late = setTimeout(milliseconds, false, { signal: timer.signal }).catch(() => false);
  const first = await Promise.race([ended, late]);
  timer.abort();
  return first;
}
