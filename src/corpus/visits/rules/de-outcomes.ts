/** What came of a visit. */
const r = String.raw;
const gap = '[^;:]{0,160}?';
const paper = r`(?:Vertrag|Abkommen|Vereinbarung|Absichtserklärung|Erklärung|Memorandum|Protokoll|Letter of Intent|Urkunde|Charta|Partnerschaft|Kooperation)`;
const both = r`(?:[Bb]eide|[Gg]emeinsam|[Mm]an|[Kk]ünftig|[Dd]ie (?:Partner|Städte|Hochschulen|Kommunen|Häuser|Vereine|Kammern|Kliniken|Schulen|Unternehmen|Firmen)|[Ww]ir)`;

const beginnings = r`(?:gründen|ausbauen|aufbauen|fortsetzen|verstetigen|zusammenarbeiten|erschließen|entwickeln|starten|einrichten|austauschen|errichten|auflegen)`;

export const outcomes: readonly string[] = [
  r`\b(?:[Vv]ereinbar|[Uu]nterzeichn|[Pp]araphier|[Rr]atifizier)(?:t|te|ten|et|ete|eten)\b`,
  r`\b[Uu]nterschr(?:ieb|ieben)\b`,
  r`\b[Uu]nterschrieben\b`,
  r`\b[Bb]eschloss(?:en)?\b`,
  r`\beinigten? sich\b`,
  r`\b[Gg]eeinigt\b`,
  r`\bverständigten? (?:sich|man sich)\b${gap}\b(?:auf|darauf)\b`,
  r`\bverabredeten?\b`,
  r`\b[Vv]erabredet\b`,
  r`\bgeschlossen\b`,
  r`\bkam(?:en)? (?:man )?überein\b`,
  r`\bsagten?\b${gap}\bzu(?=[,.]|$| und)`,
  r`\b[Bb]esiegelt(?:en|e)?\b`,
  r`\b${paper}\b(?=[^.]*\b(?:getroffen|geschlossen|erzielt|verlängert|erneuert|unterschr|besiegel))`,
  r`\b(?:schloss|schlossen)\b(?=[^.]*\b\p{L}*(?:[Vv]ertrag|[Aa]bkommen|[Vv]ereinbarung|[Pp]artnerschaft)\b)`,
  r`\b(?:Absichtserklärung(?:en)?|[Gg]emeinsamen? Erklärung|Memorandum|Kooperationsvertrag|Kooperationsvereinbarung|Rahmenvertrag|Freundschaftsvertrag|Partnerschaftsvertrag|Letter of Intent)\b`,
  r`\bbekräftigten?\b`,
  r`\bbekannten? sich\b${gap}\bzu[mr]?\b`,
  r`\b(?:vertieft|ausgebaut|fortgesetzt|intensiviert|verstetigt) werden\b`,
  r`\b${both}\b${gap}\b(?:wollen|will)\b${gap}${beginnings}(?=[,.]|$)`,
  r`\b(?:wollen|will)\b${gap}\b${both}\b${gap}${beginnings}(?=[,.]|$)`,
  r`\b(?:erneuerten?|verlängerten?)\b(?=[^.]*\b\p{L}*(?:[Vv]ertrag|[Aa]bkommen|[Vv]ereinbarung|[Pp]artnerschaft))`,
  r`\bauf den Weg gebracht\b`,
  r`\b(?:mündeten?|[Ee]rgebnis|[Ff]azit)\b(?=[^.]*\b(?:Vereinbarung|Vertrag|Projekt|Programm|Erklärung|Zusammenarbeit|Abkommen))`,
  r`\bnahmen sich vor\b`,
];

/** What is done on many a visit; it stands back behind what was agreed. */
export const gestures: readonly string[] = [
  r`\btr(?:ug|ugen|agen|ägt)\b${gap}\bsich\b(?=[^.]*\b(?:Goldene|Gästebuch|Ehrenbuch))`,
  r`\b(?:Goldene[nsm]?|Gäste) ?[Bb]uch`,
  r`\b(?:überreich(?:te|ten|t)|übergab(?:en)?|übergeben|schenkten?)\b(?! [^.]{0,20}\bWort)`,
  r`\bpflanz(?:te|ten|t)\b`,
  r`\benthüll(?:te|ten|t)\b`,
  r`\bein(?:geweiht|weihten)\b`,
  r`\b(?:lud(?:en)?|sprach(?:en)?)\b${gap}\b(?:Gegenbesuch|Einladung)`,
  r`\blud(?:en)?\b(?![^.]*\b\p{L}*(?:[Ee]mpfang|[Ee]ssen|[Kk]onzert|[Aa]bend|[Rr]undgang|[Ff]ührung))${gap}\b(?:zu|zur|zum|nach)\b${gap}\bein(?=[,.]|$)`,
  r`\b(?:gab es|erhielt(?:en)?|bekam(?:en)?|brachten?)\b${gap}\b(?:Gemälde|Vase|Gastgeschenke?|Wimpel|Kalligra\p{L}+|Medaille)`,
  r`\b(?:erhielten|bekamen|nahmen)\b${gap}\b(?:Zertifikate?|Urkunden?|Teilnahmebescheinigung)`,
];
