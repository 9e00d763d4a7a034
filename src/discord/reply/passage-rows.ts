import type { Quotation } from '../../domain/answer.ts';
import type { NeighbouringPassage, SourceCard } from '../../domain/source.ts';
import { discordMessagesIn } from '../../messages/discord/index.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import { button, rows, selectRow } from './buttons.ts';
import type { ReplyRow } from './message.ts';
import { citationId, type PassageAction, passageId } from './passage-id.ts';

/** To the passages around, to the passage in context, to a reference, and to any other passage near. */
export function passageRows(
  card: SourceCard & Pick<Quotation, 'highlights'>,
  language: ReaderLanguage,
): ReplyRow[] {
  const { buttons, otherPassages } = discordMessagesIn(language);
  const others = card.nearby.filter(({ citation }) => citation !== card.citation);
  const select = selectRow(
    citationId('passage', card.citation),
    otherPassages,
    others.map(({ citation, text }) => ({
      label: `${citation.slice(citation.lastIndexOf('#'))} · ${text}`,
      value: citation,
    })),
  );
  return [
    ...rows([
      ...neighbourButtons(card, 'turn', language),
      button(passageId('context', card), buttons.context),
      button(passageId('cite', card), buttons.cite),
    ]),
    ...(select === undefined ? [] : [select]),
  ];
}

/** '◀ Before' and 'After ▶', as far as there are any. */
export function neighbourButtons(
  { before, after }: Pick<SourceCard, 'before' | 'after'>,
  kind: PassageAction,
  language: ReaderLanguage,
) {
  const { buttons } = discordMessagesIn(language);
  const to = (passage: NeighbouringPassage | undefined, label: string) =>
    passage === undefined ? [] : [button(passageId(kind, passage), label)];
  return [...to(before, `◀ ${buttons.earlier}`), ...to(after, `${buttons.later} ▶`)];
}
