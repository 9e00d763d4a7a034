import type { InteractionResponseType, InteractionType } from 'discord.js';
import type { Choice } from '../validation/message.ts';
import type { Channel, Message, User, World } from '../world.ts';

export interface Callback {
  readonly type: InteractionResponseType;
  /** Of an autocomplete. */
  readonly choices: readonly Choice[];
  /** The message it made or changed; undefined for choices, modals and a deferred update. */
  readonly message: Message | undefined;
  readonly ephemeral: boolean;
  /** From the event to the callback, in real time. */
  readonly milliseconds: number;
  readonly data: unknown;
}

/** One interaction, from the event to the last follow-up. */
export class Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  /** Of a button, the message it hangs on. */
  readonly source: Message | undefined;
  readonly sentAt: number;
  readonly started = performance.now();
  callback: Callback | undefined;
  /** What `@original` means. */
  original: Message | undefined;
  readonly followUps: Message[] = [];
  readonly #world: World;

  constructor(
    world: World,
    parts: Pick<Interaction, 'token' | 'type' | 'user' | 'channel' | 'source'>,
  ) {
    this.#world = world;
    this.id = world.nextId();
    this.token = parts.token;
    this.type = parts.type;
    this.user = parts.user;
    this.channel = parts.channel;
    this.source = parts.source;
    this.sentAt = world.now();
  }

  /** Every state of the original after the first. */
  get edits() {
    return this.original?.edits ?? [];
  }

  get callbackMilliseconds(): number | undefined {
    return this.callback?.milliseconds;
  }

  /** The first callback, as soon as it is there. */
  async reply(milliseconds = 5000): Promise<Callback> {
    return until(this.#world, () => this.callback, milliseconds, 'a callback');
  }

  /** The message with the answer: the first reply, or what a deferral became. */
  async answer(milliseconds = 5000): Promise<Message> {
    const done = () =>
      this.original && !(this.original.flags & thinking) ? this.original : undefined;
    return until(this.#world, done, milliseconds, 'an answer');
  }
}

const thinking = 128;

/** Waits for the first value that is not undefined, looking each time something changes. */
export async function until<Value>(
  world: World,
  look: () => Value | undefined,
  milliseconds: number,
  what: string,
): Promise<Value> {
  const found = look();
  if (found !== undefined) return found;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      world.off('changed', check);
      reject(new Error(`Waited ${milliseconds} ms for ${what} in vain.`));
    }, milliseconds);
    const check = () => {
      const value = look();
      if (value === undefined) return;
      clearTimeout(timer);
      world.off('changed', check);
      resolve(value);
    };
    world.on('changed', check);
  });
}
