import { eachMatch } from '../../../../domain/each-match.ts';
import type { Span } from '../../../../domain/span.ts';
import { placeNamed } from '../../../places/find-places.ts';
import type { KnownPlace } from '../../../places/known-place.ts';
import { chinesePlaces } from '../../rules/zh-places.ts';
import { contains, overlaps } from '../patterns/pattern.ts';
import type { PlaceContext, PlacePart } from './places.ts';

const none = new RegExp(`(?:${chinesePlaces.none})`, 'u');
const towns: Readonly<Record<string, string>> = chinesePlaces.short;
const short = new RegExp(
  `(?<=${chinesePlaces.shortBefore})[${Object.keys(towns).join('')}](?=${chinesePlaces.shortAfter})`,
  'gu',
);

/** '在京会见': towns by one character. */
export function shortTowns(text: string): (Span & { readonly town: KnownPlace })[] {
  return [...eachMatch(short, text)].flatMap(({ index, 0: name }) => {
    const town = placeNamed(towns[name] ?? '');
    return town === undefined ? [] : [{ start: index, end: index + 1, town }];
  });
}

const unit = /[市县区州镇]$/u;
const lead =
  /^.*(?:[的在赴到来抵访察由与和及日我本该全各两外于向了过为把给勘察踏]|代表|友城|访问了?|考察了?|前往|参观了?|莅临|德国|中国|位于|我省|游览|省|所在地)/u;

/** '访问滕州市' is found as a place of six characters; the name begins after the verb. */
export function shortened(text: string, { start, end }: Span): Span {
  if (none.test(text.slice(start, end))) return { start: end, end };
  if (end - start < 4 && !unit.test(text.slice(start, end))) return { start, end };
  const from = lead.exec(text.slice(start, end - 1))?.[0].length ?? 0;
  return end - start - from < 3 ? { start, end: start } : { start: start + from, end };
}

const towards =
  /(?:赴|到|来|抵|在|前往|莅临|抵达|来到|访|拜会|拜访|光临|亲临|探访|访问|到访|考察|参访|走访|参观|造访|调研|做客|落地|出访|走进|游览)了?(?:德国|中国|位于|友城|友好城市|国际友城|姐妹城市|小城|城市|古城|海滨城市|著名|我省|该省|历史名城){0,2}$/u;
const fromThere = /(?:来自|自|旅居|侨居|定居|返回|回到|抵返|返抵)(?:德国|中国)?$/u;
const invited = /^[^，。；]{0,24}(?:邀请|之邀)/u;

/** What a place is to the visit, by the words before it and by the verb. */
export function chinesePart(text: string, place: Span, context: PlaceContext): PlacePart {
  // '祝海宁' is a person, and Haining not meant.
  if (context.people.some((person) => overlaps(person, place))) return 'home';
  const before = text.slice(Math.max(0, place.start - 14), place.start);
  // '来自武汉友城杜伊斯堡': the first is where they go.
  if (/^的?(?:国际)?(?:友好城市|友城|姐妹城市)/u.test(text.slice(place.end, place.end + 8)))
    return 'named';
  if (fromThere.test(before)) return 'origin';
  // A consulate is not where its consul comes from.
  if (/驻(?:德国|中国)?$/u.test(before)) return 'home';
  if (context.delegations.some((span) => contains(span, place))) return 'origin';
  if (isOfLeader(text, place, context)) return 'origin';
  // Who invites is at home where the visit goes.
  if (/应[^，。；]{0,12}$/u.test(before) && invited.test(text.slice(place.end))) return 'named';
  if (isFirm(text, place, context)) return 'named';
  if (towards.test(before)) return 'goal';
  const { verb, receives } = context;
  const inPerson = context.people.some(({ whole }) => contains(whole, place));
  if (verb === undefined) return 'named';
  if (receives) return place.start > verb.end ? 'origin' : inPerson ? 'named' : 'goal';
  if (place.end <= verb.start)
    return inPerson || context.organisations.some((span) => contains(span, place))
      ? 'origin'
      : 'named';
  const gap = text.slice(verb.end, place.start);
  return /^[^。；，]{0,10}$/u.test(gap) && !inPerson ? 'goal' : 'named';
}

/** '走访了海德堡机械集团': a firm need not be where its name says. */
function isFirm(text: string, place: Span, { organisations }: PlaceContext): boolean {
  const house = organisations.find((span) => contains(span, place));
  return (
    house !== undefined && /(?:公司|集团|股份|实业)$/u.test(text.slice(house.start, house.end))
  );
}

/** '苏州高新区主任毛伟率代表团': where whoever leads the group is at home. */
function isOfLeader(text: string, place: Span, { delegations }: PlaceContext): boolean {
  return delegations.some(
    (span) =>
      span.start > place.end &&
      /^[^，。；赴到在]{1,32}(?:率领?|带领)的?$/u.test(text.slice(place.end, span.start)),
  );
}
