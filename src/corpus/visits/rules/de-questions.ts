/** What guests asked and hosts explained in a clause of its own: 'wie eine Gesellenprüfung abläuft'. */
const r = String.raw;

const word = r`(?:[Ww]ie|[Ww]arum|[Ww]eshalb|[Ww]ieso|[Ww]as|[Ww]er|[Ww]elche[nrms]?|[Ww]oher|[Ww]ohin|[Ww]ann|[Ww]omit|[Ww]ovon|[Ww]ozu|[Ww]ofür|[Oo]b)`;
const clause = r`${word} (?!(?:es|immer|gewohnt|üblich|auch|das|folgt|hier|dort|alle)\b)(?:[^,.;:?!„“]|(?<=\d)\.(?=\d)){9,110}?`;
const next = r`(?=[,.;:?!]|$| (?:und|oder) (?:auch )?${word} )`;
const asking = r`\b(?:[Ff]rag|[Gg]efragt|[Ee]rklär|[Ee]rläuter|[Hh]ört|[Ee]rfuhr|[Ee]rfahren|[Ww]issen|[Ss]childer|[Bb]ericht|[Ee]rzähl|[Zz]eig|[Rr]echnet|[Ii]nteressier|[Dd]iskutier|[Bb]esprach|[Ss]prach|[Bb]eschäftig|[Ll]ernte|[Dd]arum|[Dd]arüber|[Ff]rage|[Vv]erriet|[Bb]eobacht|[Dd]emonstrier|[Vv]orgeführt|[Ee]rörter|[Gg]ing es|[Dd]arlegt|[Vv]ermittel|[Bb]eschrieb|[Nn]eugier|[Aa]ustausch|[Bb]eriet|[Ss]ah)\p{L}*`;

export const questions: readonly string[] = [
  // 'hatte erklärt, wer die Lehre bezahlt, wie …'
  r`${asking}\b[^,.;:?!]{0,60}, (?:auch )?(?<topic>${clause})${next}`,
  r`(?<=${asking}\b[^.;:?!]{0,240}, ${word} [^.;:?!]{8,200}?(?:,| und| oder)(?: auch)? )(?<=(?:,| und| oder)(?: auch)? )(?<topic>${clause})${next}`,
  // 'Ob die Leute trennten, wollten sie wissen.'
  r`^(?:Auch )?(?<topic>${clause})(?=, [^.]{0,70}\b(?:woll|frag|gefragt|beschäftig|interessier|erklär|erläuter|zeig|erfuhr|schilder|lernte|diskut|besprach|demonstr|verriet|wissen|erörter)\p{L}*)`,
  r`, (?:auch )?,? ?(?<topic>${clause})(?=, (?:woll|frag|interessier|beschäftig)(?:te|ten)\b)`,
  // 'Was kostet die Kilowattstunde?'
  r`^(?:Und )?(?<topic>(?!${word} (?:hätte|bleibt|weiß|denkt|glaubt|soll|nun|jetzt|geht es|sagt|macht das|ist das)\b)${clause})(?=\?$)`,
  r`^(?:Und )?(?<topic>(?=${word} )[^,.;:?!„“]{12,110}(?:e|sei))(?=\.$)(?<!\b(?:ihre|seine|eine|viele|alle|heute|diese)\b)`,
];
