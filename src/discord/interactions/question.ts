import { BrueckeError } from '../../domain/errors.ts';
import type { BotContext } from '../context.ts';
import type { ReplyMessage } from '../reply/message.ts';
import { putOff, type Repliable, respond, type Visibility } from '../reply/respond.ts';
import { countWithin } from './within-limits.ts';

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
  countWithin(limits, interaction);
  const running = queue.run(work);
  if (running === undefined) throw new BrueckeError('queue-full');
  if (!(await endsWithin(running, patience))) await putOff(interaction, visibility);
  await respond(interaction, await running, visibility);
}

/** True where the work has ended, well or not, by then. */
function endsWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), milliseconds);
    const ended = (): void => {
      clearTimeout(timer);
      resolve(true);
    };
    work.then(ended, ended);
  });
}
