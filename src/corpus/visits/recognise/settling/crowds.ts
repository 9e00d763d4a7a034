import type { Span } from '../../../../domain/span.ts';
import type { Draft } from '../draft.ts';
import { overlaps } from '../patterns/pattern.ts';

const group =
  /[Dd]elegation|[Gg]ruppe|\b(?:group|party|team|mission)\b|[团團队隊]|一行|[Oo]rchest|[Cc]h(?:or|oir)\b/u;
const largest = 100;

/** '480 companies', '30,000 artists': so many are counted, they did not come as one. */
export function withoutCrowd(text: string, draft: Draft): Draft {
  const slice = (span: Span | undefined): string =>
    (span && text.slice(span.start, span.end)) || '';
  const name = slice(draft.delegation);
  if (group.test(name)) return draft;
  const numbers = `${name} ${slice(draft.size)}`
    .replace(/(?<=\d)[.,](?=\d{3})/gu, '')
    .match(/\d+/gu);
  const isCrowd = (numbers ?? []).some((number) => Number(number) >= largest);
  if (!isCrowd) return draft;
  const { delegation, group: other } = draft;
  const isSame = delegation && other && overlaps(delegation, other);
  return {
    ...draft,
    delegation: undefined,
    size: undefined,
    group: isSame === true ? undefined : other,
  };
}
