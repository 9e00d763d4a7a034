import type { Span } from '../../../../domain/span.ts';
import { overlaps } from '../patterns/pattern.ts';
import type { Reading } from '../sentences/reading.ts';
import { certainty } from '../tagged-spans.ts';

/** How probable the tagger finds it that somebody received, and came along or organised. */
export interface Certainty {
  hosts: number;
  organisations: number;
}

/** A person or house in a sentence; spans count from its beginning. */
export interface Mention extends Span {
  readonly isPerson: boolean;
  readonly role: Span | undefined;
  /** Who says that it is one. */
  readonly says: string[];
  readonly probability: Certainty;
}

/** What the rules and the tagger see; where both see the same, it is as the rules cut it. */
export function mentionsIn(reading: Reading): Mention[] {
  const people = reading.people();
  const mentions: Mention[] = [
    ...people.map(({ start, end, role }) => ({
      start,
      end,
      role,
      isPerson: true,
      says: ['person'],
      probability: { hosts: 0, organisations: 0 },
    })),
    ...reading.organisations().map((house) => houseOf(house, ['ruled house'])),
  ];
  const addTo = (span: Span, says: readonly string[]): readonly Mention[] => {
    const same = mentions.filter((mention) => overlaps(mention, span));
    const holder = people.findIndex(({ whole }) => overlaps(whole, span));
    const known = same.length > 0 || holder < 0 ? same : mentions.slice(holder, holder + 1);
    for (const mention of known) mention.says.push(...says);
    const name = reading.unit.plain.slice(span.start, span.end);
    if (known.length > 0 || !isHouse(name)) return known;
    const house = houseOf(span, [...says]);
    mentions.push(house);
    return [house];
  };
  for (const host of reading.hosts()) addTo(host, ['ruled host']);
  for (const tag of reading.tagged()) {
    if (tag.field !== 'hosts' && tag.field !== 'organisations') continue;
    const { field } = tag;
    const says = [`tagged ${field}`, `tagged ${field} ${certainty(tag.probability)}`];
    for (const { probability } of addTo(tag, says)) {
      probability[field] = Math.max(probability[field], tag.probability);
    }
  }
  return mentions;
}

/** Neither a list or motto nor people who speak for houses, and not within direct speech. */
function isHouse(name: string): boolean {
  return name.trim() !== '' && !/,|[Vv]ertreter/u.test(name);
}

function houseOf({ start, end }: Span, says: string[]): Mention {
  const probability = { hosts: 0, organisations: 0 };
  return { start, end, role: undefined, isPerson: false, says, probability };
}
