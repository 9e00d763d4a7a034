import type { Span } from '../../../../domain/span.ts';
import type { CompiledRules } from '../patterns/compiled.ts';
import { contains } from '../patterns/pattern.ts';
import type { FoundPerson } from '../people/people.ts';

interface Candidate {
  readonly span: Span;
  readonly whole: Span;
}

/** The persons and organisations that a sentence says received the visitors. */
export function hostsOf(
  text: string,
  rules: CompiledRules,
  people: readonly FoundPerson[],
  organisations: readonly Span[],
  delegations: readonly Span[],
): Span[] {
  const inPerson = (span: Span): boolean => people.some(({ whole }) => contains(whole, span));
  const inDelegation = (span: Span): boolean => delegations.some((other) => contains(other, span));
  const candidates: Candidate[] = [
    ...people.map(({ start, end, whole }) => ({ span: { start, end }, whole })),
    ...organisations
      .filter(
        (span) =>
          !inPerson(span) &&
          (!inDelegation(span) ||
            (rules.language === 'de' && isOfThoseMet(text, span, delegations))),
      )
      .map((span) => ({ span, whole: span })),
  ];
  const isHost = ({ span, whole }: Candidate): boolean => {
    if (inDelegation(span) && !isOfThoseMet(text, span, delegations)) return false;
    const before = leadOf(text, whole.start, rules);
    const after = text.slice(whole.end, whole.end + 80);
    return rules.hostBefore.test(before) || rules.hostAfter.test(after);
  };
  const hosts = candidates.filter(isHost);
  const joined = candidates.filter(
    ({ whole }) =>
      rules.language !== 'zh' &&
      hosts.some((host) =>
        /^(?:,? and (?:(?:the|its) )?(?:(?:Prof|Dr|Mr|Ms|Mrs)\.? )*|,? (?:und|sowie|mit)(?: auch)? (?:(?:der|die|das|dem|den) |(?:sein|ihr|deren|dessen|unser)\p{Ll}* )?)$/u.test(
          text.slice(host.whole.end, whole.start),
        ),
      ),
  );
  const led = candidates.filter(
    ({ whole }) =>
      rules.language !== 'zh' &&
      hosts.some((host) =>
        /^ (?:and (?:the )?(?:(?:Prof|Dr|Mr|Ms|Mrs)\. )*|(?:und|sowie) (?:(?:sein|ihr|dessen|deren)\p{Ll}* (?:\p{Lu}\p{Ll}+ )?|die |der )?)$/u.test(
          text.slice(whole.end, host.whole.start),
        ),
      ),
  );
  const listed = candidates.filter(
    ({ whole }) =>
      rules.language === 'en' &&
      /^[^.;:]{0,100}\band\b/u.test(text.slice(whole.end)) &&
      hosts.some((host) => /^, (?:the )?$/u.test(text.slice(host.whole.end, whole.start))),
  );
  return [...new Set([...hosts, ...joined, ...led, ...listed])]
    .map(({ span }) => span)
    .filter((span) => rules.language !== 'zh' || !isVisitor(text, span, people));
}

/** 'kam mit Vertretern des Hafens zusammen': they received others. */
function isOfThoseMet(text: string, span: Span, delegations: readonly Span[]): boolean {
  const group = delegations.find((other) => contains(other, span));
  if (group === undefined) return false;
  const before = text.slice(Math.max(0, group.start - 90), group.start);
  return /\bmit (?:den |einigen |mehreren )?$/u.test(before) && met.test(text);
}

const met =
  /\b(?:traf(?:en)?|getroffen|zusammen(?:ge\p{L}+)?|[Gg]espräche?n?|sprach(?:en)?|gesprochen)\b/u;

/** What stands before, without titles that are no part of the name. */
function leadOf(text: string, end: number, rules: CompiledRules): string {
  const lead = text.slice(Math.max(0, end - 220), end);
  return rules.language === 'zh'
    ? lead.replace(/德国|中国/gu, '')
    : lead
        .replace(
          /(?<=\b(?:der|die|das|dem|den) )(?:dortige|örtliche|hiesige|zuständige|städtische)n? $/u,
          '',
        )
        .replace(/(?:(?:Prof|Dr|Dr\.-Ing|Ing|Mr|Ms|Mrs|Frau|Herrn?)\.?\s)+$/u, '');
}

/** In Chinese '与' joins visitors as well: '陈思远与校长就…' has the visitor first. */
function isVisitor(text: string, span: Span, people: readonly FoundPerson[]): boolean {
  const leads = people.find((person) => person.start <= span.start && span.end <= person.whole.end);
  const rest = text.slice(leads?.whole.end ?? span.end, (leads?.whole.end ?? span.end) + 6);
  return /^(?:率|一行|带队|率领|随)/u.test(rest);
}
