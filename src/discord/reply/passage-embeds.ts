import type { APIEmbed } from 'discord.js';
import type { Quotation } from '../../domain/answer.ts';
import { discordMessagesIn } from '../../messages/discord/index.ts';
import { formatDate, messagesIn } from '../../messages/index.ts';
import { printableLine } from '../../messages/printable.ts';
import { languageOf, type ReaderLanguage } from '../../messages/reader-language.ts';
import { addressOf } from './address.ts';
import { shortened } from './cut.ts';
import { escapeInline, escapeText } from './escape.ts';
import { longest } from './limits.ts';
import { quotationText } from './quotation-text.ts';

export const accent = 0x1f6f8b;

/** A passage with what stands around it, but for the room that its text may take. */
export interface PassageFrame {
  readonly quotation: Pick<Quotation, 'text' | 'highlights'>;
  readonly embed: APIEmbed;
}

/** The frame of a passage of an answer; `position` tells several apart. */
export function passageFrame(
  quotation: Quotation,
  language: ReaderLanguage,
  position: number | undefined,
): PassageFrame {
  const { numbered } = discordMessagesIn(language);
  const named = position === undefined ? quotation.title : numbered(position, quotation.title);
  const address = addressOf(quotation);
  return {
    quotation,
    embed: {
      color: accent,
      title: shortened(printableLine(named), longest.title, escapeInline),
      ...(address !== undefined && { url: address }),
      footer: { text: factsOf(quotation, language) },
    },
  };
}

/** 'dresden-jinan-2018#3 · Landeshauptstadt Dresden · 1. November 2018 · Zitat auf Deutsch' */
function factsOf(quotation: Quotation, language: ReaderLanguage): string {
  const { languageNames, source } = messagesIn(language);
  const { quotedIn } = discordMessagesIn(language);
  const { page } = quotation;
  const name = languageNames[quotation.language];
  return [
    quotation.citation,
    ...(page === undefined ? [] : [source.page(page.first, page.last)]),
    ...(quotation.publisher === undefined
      ? []
      : [shortened(printableLine(quotation.publisher), 200)]),
    shortened(printableLine(formatDate(quotation.published, language)), 100),
    quotation.language === languageOf(language) ? name : quotedIn(name),
  ].join(' · ');
}

/** The embeds with their texts, all together within what Discord allows for a message. */
export function fillFrames(frames: readonly PassageFrame[], language: ReaderLanguage): APIEmbed[] {
  const { quotationMarks, shortened: cut } = discordMessagesIn(language);
  const note = `\n*${escapeText(cut)}*`;
  let room = longest.embeds - frames.reduce((sum, { embed }) => sum + lengthOf(embed), 0);
  const filled = new Map<PassageFrame, string>();
  // The short ones first, so that what they leave is for the long ones.
  const byLength = frames.toSorted((a, b) => a.quotation.text.length - b.quotation.text.length);
  for (const [index, frame] of byLength.entries()) {
    const share = Math.floor(room / (byLength.length - index));
    const limit = Math.min(share, longest.description) - note.length;
    const { text, whole } = quotationText(frame.quotation, quotationMarks, limit);
    const description = whole ? text : `${text}${note}`;
    room -= description.length;
    filled.set(frame, description);
  }
  return frames.map((frame) => ({ ...frame.embed, description: filled.get(frame) ?? '' }));
}

/** As Discord counts it: titles, descriptions, names, values, footers. */
export function lengthOf({ title, description, author, footer, fields }: APIEmbed): number {
  const texts = [title, description, author?.name, footer?.text];
  const inFields = (fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [...texts, ...inFields].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
