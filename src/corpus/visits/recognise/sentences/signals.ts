import { eachMatch } from '../../../../domain/each-match.ts';
import type { Span } from '../../../../domain/span.ts';
import { edtfBounds } from '../../../edtf-bounds.ts';
import type { SaidDate } from '../dates/dates.ts';
import type { FoundDelegation } from '../delegations/delegations.ts';
import type { CompiledRules } from '../patterns/compiled.ts';
import type { Unit } from './units.ts';

/** Whether a sentence reports that a visit took place. */
export interface Signal {
  /**
   * `report`: it does; `noun`: it speaks of one, which counts with day, place and visitors;
   * `planned`: of one to come; `invited`: guests were asked to come; `trap`: of none; `none`: of something else.
   */
  readonly kind: 'report' | 'noun' | 'invited' | 'planned' | 'trap' | 'none';
  readonly verb: Span | undefined;
  /** The subject of the verb is the host. */
  readonly receives: boolean;
  /** No rule knows its verb. */
  readonly isLearned?: boolean;
}

interface Context {
  readonly dates: () => readonly SaidDate[];
  readonly delegations: () => readonly FoundDelegation[];
  /** Persons of office from both countries. */
  readonly bothSides: () => boolean;
  readonly published?: string;
}

const goesOnClause =
  /^\s*(?:并|还|且|同时|以及|也|随后|出席|参加|参观|拜访|走访|考察|访问|停留|与|和|就|围绕|见证)/u;
const clauseEdge = /[，,。]/u;

export function signalOf(unit: Unit, rules: CompiledRules, context: Context): Signal {
  const text = unit.plain;
  const none = (kind: Signal['kind']): Signal => ({ kind, verb: undefined, receives: false });
  if (rules.always.test(text)) return none('trap');
  const hasDay = (): boolean =>
    context.dates().some(({ edtf, vague }) => vague || (edtf?.length ?? 0) >= 10);
  const named = (): boolean => context.delegations().some(({ bare }) => !bare);
  if (rules.past.test(text) && !hasDay()) return none(isTalk(text, rules) ? 'none' : 'trap');
  if (rules.other.test(text) && !named()) return none(isTalk(text, rules) ? 'none' : 'trap');

  const report = verbIn(text, rules, rules.report);
  const receive = verbIn(text, rules, rules.receive);
  const verb = first(report, receive) ?? anyDeed(text, rules, context);
  if (verb !== undefined) return { kind: 'report', verb, receives: verb === receive };
  const [present] = eachMatch(rules.present, text);
  const isPlanned = rules.planned.test(text);
  if (present !== undefined && !isPlanned && isUnderWay(text, rules, context)) {
    const span = { start: present.index, end: present.index + present[0].length };
    return { kind: 'report', verb: span, receives: /emp/u.test(present[0]) };
  }
  if (!isPlanned && present === undefined) {
    const past = verbIn(text, rules, rules.anyPast);
    if (past !== undefined && hasDay() && (named() || context.bothSides()))
      return { kind: 'report', verb: past, receives: false };
  }
  if (isPlanned) return none('planned');
  if (rules.invited.test(text)) return none('invited');
  const isNoun = present === undefined || rules.language === 'en';
  return none(isNoun && text.search(rules.nouns) !== -1 ? 'noun' : 'none');
}

/** '双方回顾了十年来的合作': what is recalled is of the past, the talk is not. */
function isTalk(text: string, { language }: CompiledRules): boolean {
  return language === 'zh' && /双方|宾主|会上|会谈|座谈|一行|表示|希望/u.test(text);
}

const deed =
  /\b(?:\p{Ll}{2,}ed|lost|won|saw|took|had|drew|beat|ran|left|sang|built|bought|taught|rode|swam|flew|sold|grew|held|gave|sought|drank|ate|wrote|bent|sat|stood|slept|felt|found|got|heard|knew|made|paid|put|sent|shot|shook|struck|told|thought|threw|wore|did|fell|fought|laid|lent|lit|met|split|spent|swept|swung|tore|understood|wept|wound|came|went|were|was (?:here|in|at|on|with)|(?:has|have) (?:been \p{Ll}+ing|\p{Ll}+ed))\b/u;

/** 'A team from Dresden lost in Wuxi on 9 October': whatever visitors did there on a day. */
function anyDeed(
  text: string,
  rules: CompiledRules,
  { dates, delegations }: Context,
): Span | undefined {
  if (
    rules.language !== 'en' ||
    !deed.test(text) ||
    rules.planned.test(text) ||
    dates().length === 0
  )
    return undefined;
  const visitors = delegations().find(({ bare }) => !bare);
  if (visitors === undefined || dates().length === 0) return undefined;
  const match = deed.exec(text.slice(visitors.end));
  if (match === null) return undefined;
  const start = visitors.end + match.index;
  return { start, end: start + match[0].length };
}

function verbIn(text: string, rules: CompiledRules, verbs: RegExp): Span | undefined {
  for (const match of eachMatch(verbs, text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    // Chinese verbs have no tense: what is planned is said before them in the same clause.
    if (rules.language !== 'zh' || !rules.planned.test(clauseBefore(text, span))) return span;
  }
  return undefined;
}

function clauseBefore(text: string, { start, end }: Span): string {
  let from = start;
  while (from > 0 && !clauseEdge.test(text.charAt(from - 1))) from -= 1;
  // '将走访企业，并出席会议': the second clause is as much to come as the first.
  if (from > 1 && goesOnClause.test(text.slice(from))) {
    return clauseBefore(text, { start: from - 1, end });
  }
  return text.slice(from, end + 4);
}

function first(a: Span | undefined, b: Span | undefined): Span | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.start < a.start ? b : a;
}

/** 'reist' and 'visits' report only what has begun. */
function isUnderWay(text: string, rules: CompiledRules, { dates, published }: Context): boolean {
  const said = dates();
  if (said.some(({ edtf }) => edtf?.startsWith('../') === true)) return true;
  const [date] = said;
  if (date?.edtf === undefined) return rules.now.test(text);
  const end = edtfBounds(published)?.until;
  if (end === undefined || published === undefined) return rules.now.test(text);
  const start = edtfBounds(date.edtf.replaceAll('XXXX', published.slice(0, 4)))?.from;
  return start !== undefined && start <= end;
}
