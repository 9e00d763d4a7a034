/** What a size counts, in the three languages. */
const counted =
  /\b(?:Personen|Personenzahl|Mitglieder[n]?|Teilnehmer(?:innen|n)?|Delegierten?|Leuten?|Menschen|Köpfe[n]?|people|persons|members|participants|delegates)\b|[人名位]/giu;

/** Two sizes that say the same number, both exactly or both not: 'fast 30' and '近30人'. */
export function sameFigure(left: string, right: string): boolean {
  const [here, there] = [figure(left), figure(right)];
  if (here.number === undefined || there.number === undefined) return left === right;
  return here.number === there.number && here.exact === there.exact;
}

function figure(size: string): { readonly number: string | undefined; readonly exact: boolean } {
  const bare = size.normalize('NFKC').replace(counted, ' ');
  const number = /\d+(?:[.,]\d{3})*/u.exec(bare)?.[0];
  if (number === undefined) return { number, exact: false };
  return {
    number: number.replace(/[.,]/gu, ''),
    exact: bare.replace(number, '').trim() === '',
  };
}
