import type { ArrangedPiece } from './page/arrange.ts';
import type { LineFacts } from './page/line-facts.ts';
import { allEntries, alternatives } from './page/words.ts';

const about = new RegExp(
  `^(?:${alternatives(allEntries('aboutPublisher'))})\\s?(?<name>.{2,60})$`,
  'iu',
);
const legalForm =
  /(?:\be\.\s?V\.|\b(?:GmbH|AG|KG|SE|mbH|Inc|Ltd|LLC|plc|Corp|Group|Holding|Foundation|Association|Institute|Stiftung|Verband|Institut)\b|公司|集团|协会|基金会|商会|研究院|促进会)/u;

/**
 * Who publishes the text: where no origin is named the newspaper or agency in brackets, then the site
 * that names itself, the origin, the agency of the dateline, the association that the last section introduces, and only then a bare host.
 */
export function findPublisher(
  around: readonly LineFacts[],
  pieces: readonly ArrangedPiece[],
  title: string,
  siteInTitle: string | undefined,
): string | undefined {
  const first = (name: keyof LineFacts): string | undefined =>
    around.find((facts) => facts[name] !== undefined)?.[name];
  const origin = first('origin');
  return (
    (origin === undefined ? first('agency') : undefined) ??
    first('site') ??
    siteInTitle ??
    origin ??
    datelineAgency(pieces) ??
    introducedPublisher(pieces, title) ??
    first('host')
  );
}

/** 'MUSTERSTADT, Feb. 8 (Muster News) -- …', 'Berlin (dpa) - …', '新华社北京9月14日电 …' */
const datelines: readonly RegExp[] = [
  /^\p{Lu}[\p{L}-]*(?:[\s/]\p{Lu}[\p{L}-]*){0,3}(?:,\s[\p{L}.]{3,9}\s\d{1,2})?\s\((?<name>[^()\d]{2,40})\)\s?[-–—]{1,2}\s/u,
  /^(?<name>\p{Script=Han}{1,8}[社网报])\p{Script=Han}{2,8}\d{1,2}月\d{1,2}日[电讯]/u,
];

function datelineAgency(pieces: readonly ArrangedPiece[]): string | undefined {
  const opening = pieces.find(({ kind }) => kind === 'paragraph')?.text ?? '';
  return datelines
    .map((dateline) => dateline.exec(opening)?.groups?.['name'])
    .find((name) => name !== undefined);
}

/** 'Über den Musterverein e. V.': a name of which the form or the headline shows that it is one. */
function introducedPublisher(pieces: readonly ArrangedPiece[], title: string): string | undefined {
  return pieces
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => about.exec(text)?.groups?.['name'])
    .find((name) => name !== undefined && (legalForm.test(name) || title.includes(name)));
}
