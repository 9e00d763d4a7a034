/** What came of a visit. */
const r = String.raw;
const gap = '[^;:]{0,160}?';
const paper = r`(?:Vertrag|Abkommen|Vereinbarung|Absichtserklärung|Erklärung|Memorandum|Protokoll|Letter of Intent|Urkunde|Charta|Partnerschaft|Kooperation)`;

export const outcomes: readonly string[] = [
  r`\b(?:[Vv]ereinbar|[Uu]nterzeichn|[Pp]araphier|[Rr]atifizier)(?:t|te|ten|et|ete|eten)\b`,
  r`\b[Uu]nterschr(?:ieb|ieben)\b`,
  r`\b[Uu]nterschrieben\b(?! (?:wurde|wird|ist) (?:nichts|noch nichts))`,
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
  r`\b(?:erneuerten?|verlängerten?)\b(?=[^.]*\b\p{L}*(?:[Vv]ertrag|[Aa]bkommen|[Vv]ereinbarung|[Pp]artnerschaft))`,
  r`\bauf den Weg gebracht\b`,
  r`\b(?:mündeten?|[Ee]rgebnis|[Ff]azit)\b(?=[^.]*\b(?:Vereinbarung|Vertrag|Projekt|Programm|Erklärung|Zusammenarbeit|Abkommen))`,
  r`\bnahmen sich vor\b`,
  r`\b(?:[Zz]ugesagt|[Aa]usgehandelt|[Bb]ewilligt|[Gg]enehmigt|[Vv]ersprochen) (?:wurden?|haben|hat|ist|sind)\b`,
  r`\b(?:wurden?|ist|sind)\b(?=[^.]*\b(?:gegründet|ins Leben gerufen|zugesagt|beschlossen|in Auftrag gegeben|bestellt|eingereicht|angemeldet)\b)(?<=\b(?:\p{L}*(?:[Gg]ruppe|[Pp]rojekt|[Pp]rogramm|[Aa]ntrag|[Aa]rbeit|[Ff]irma|[Aa]ustausch|[Zz]entrum|[Bb]üro|[Nn]etzwerk|[Ll]abor|[Gg]esellschaft|[Vv]erein|[Ss]tudie|[Ss]tipendi(?:um|en)))\b.*)`,
  r`\b\p{L}*(?:[Vv]ertrag|[Aa]bkommen|[Vv]ereinbarung|[Uu]rkunde|[Pp]artnerschaft)s?\b(?=[^.]*\b(?:wurden?|ist|sind)\b[^.]*\b(?:verlängert|erneuert|unterzeichnet|ausgeweitet|erweitert)\b)`,
  r`\b(?:bot|boten)\b[^;:,]{0,40}\ban, [^.]{3,120} zu \p{Ll}+`,
  r`\bversprach(?:en)?\b(?=,| [^.]{0,90}\bzu \p{Ll}+)`,
  r`\b(?:per|mit|durch) (?:Handschlag|Unterschrift)\b`,
  r`\b(?:[Ss]oll(?:en)?)\b${gap}\b(?:eingereicht|gegründet|eingerichtet|aufgelegt) werden\b`,
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
