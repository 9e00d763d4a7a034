/** What came of a visit. */
const r = String.raw;
const gap = '[^;:]{0,160}?';

export const outcomes: readonly string[] = [
  r`\bvereinbar(?:t|ten|te)\b`,
  r`\bunterzeichne(?:t|te|ten)\b`,
  r`\bunterschr(?:ieb|ieben)\b`,
  r`\bbeschloss(?:en)?\b`,
  r`\beinigten? sich\b`,
  r`\bverständigten? sich auf\b`,
  r`\bverabredeten?\b`,
  r`\bgeschlossen\b`,
  r`\bkam(?:en)? überein\b`,
  r`\bsagten?\b${gap}\bzu\b`,
  r`\bAbsichtserklärung\b`,
  r`\b[Vv]ereinbart\b`,
  r`\b[Uu]nterzeichnet\b`,
  r`\b[Uu]nterschrieben\b`,
  r`\b[Bb]esiegelt(?:en|e)?\b`,
  r`\bVereinbarung\b(?=[^.]*\b(?:getroffen|geschlossen|erzielt))`,
  r`\b(?:schloss|schlossen)\b(?=[^.]*\b(?:Vertrag|Abkommen|Vereinbarung|Partnerschaft)\b)`,
  r`\bgemeinsame Erklärung\b`,
  r`\bMemorandum\b`,
  r`\btrug(?:en)? sich\b(?=[^.]*\bGoldene)`,
  r`\bGoldene Buch\b`,
  r`\b[Bb]eschlossen\b`,
  r`\b[Vv]erabredet\b`,
  r`\bKooperationsvertrag\b`,
  r`\bbekräftigten?\b`,
  r`\bvertieft werden\b`,
];
