import { rulesOf } from '../language/all.ts';
import type { Paragraph, SentenceEnd } from './paragraph.ts';

const speech = rulesOf.zh.speechVerbs.join('|');
/** '”王伟说。', '”他表示，': the speaker named after the quotation belongs to its sentence. */
const speakerAfter = new RegExp(
  `^[^，。！？；：“”「」\\s]{0,24}?(?:${speech})(?:道|着|到)?[。，！；,]`,
  'u',
);
const speechBefore = new RegExp(`(?:${speech})$`, 'u');
const goesOn = /[，、；：,;:)）》]/u;
const quoteMark = /[”’」』"]/u;
const han = /\p{Script=Han}/u;
/** A quoted term or motto in UTF-16 units; a longer quotation is a sentence of its own. */
const longestTerm = 24;

/** Whether a sentence ends at 。！？ or …… in a Chinese text. */
export function endsChineseSentence(paragraph: Paragraph, end: SentenceEnd): boolean {
  const { text, quotes } = paragraph;
  const next = text.charAt(end.next);
  if (goesOn.test(next)) return false;
  const quote = text.slice(end.end, end.close).search(quoteMark);
  if (quote === -1) return !isDecimalOrEllipsisInside(paragraph, end);
  if (speakerAfter.test(text.slice(end.close, end.close + 40))) return false;
  const opened = quotes.get(end.end + quote);
  if (opened === undefined || !han.test(next)) return true;
  const isTerm =
    end.end - opened <= longestTerm &&
    han.test(text.charAt(opened - 1)) &&
    !speechBefore.test(text.slice(Math.max(0, opened - 3), opened));
  return !isTerm;
}

/** '3．5' is a number, and one '.' between characters without a space is no end. */
function isDecimalOrEllipsisInside({ text }: Paragraph, end: SentenceEnd): boolean {
  const before = text.charAt(end.start - 1);
  const after = text.charAt(end.close);
  if (/[.．]/u.test(end.marks) && /\d/u.test(before) && /\d/u.test(after)) return true;
  return end.marks === '.' && !/\s/u.test(after) && !(han.test(before) && han.test(after));
}
