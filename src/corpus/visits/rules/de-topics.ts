/** What was spoken about or shown. */
const r = String.raw;

export const topics: readonly string[] = [
  r`\b(?:[Gg]espräche?n?|[Aa]ustausch|[Dd]iskussion(?:en)?|[Bb]eratungen) (?:über|zu|zum|zur) (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,220})`,
  r`\bIm Mittelpunkt(?: (?:der|des|ihres|seines|dieser)(?: \p{L}+)?(?: \p{L}+)?)? (?:stand|standen|stehen|steht) (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,220})`,
  r`\bim Mittelpunkt (?:stand|standen) (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,220})`,
  r`\b(?:Themen|Thema|Schwerpunkte?|Themenschwerpunkte?|Gesprächsthemen|Inhalte)(?: (?:der|des|ihrer|dieser)(?: \p{L}+)?)? (?:waren|war|sind|ist)(?: u\. ?a\.| unter anderem| vor allem)? (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,220})`,
  r`\b(?:ging|drehte) es (?:dabei |unter anderem |vor allem |auch |in erster Linie )*um (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,200})`,
  r`\bdrehten? sich\b[^.;:,]{0,40}\bum (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,200})`,
  r`\bgesprochen wurde (?:über|zu) (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,200})`,
  r`\bGesprochen wurde (?:über|zu) (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,200})`,
  r`\b(?:informierten?|tauschten?|verständigten?|berieten?) (?:sich|man sich)\b(?:[^.;:]|(?<=\d)\.){0,100}?\b(?:über|zu) (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,200}?)(?: aus\b|[.;:]|$)`,
  r`\b(?:sprach|sprachen|beriet|berieten|diskutierten?|redeten?)\b(?:[^.;:]|(?<=\d)\.){0,80}?\büber (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,200})`,
  r`\bin (?:\p{Lu}[\p{L}-]+) (?:ging es )?um (?<topics>[^.,;:]{3,160})`,
  r`\bauf de(?:m|n) Gebiete?n? (?:der|des) (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,120})`,
  r`\b(?:im|in den) Bereich(?:en)? (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,160}?)(?= (?:zu|voran|aus|vertief|stärk|förder|ausbau)\p{L}*|[.;:]|$)`,
  r`\bdiskutierten? (?:die |den |das )?(?<topics>\p{L}[^.;:]{3,160})`,
  r`\bstanden? (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,160}?) (?:im Mittelpunkt|auf dem Programm|auf der Tagesordnung|im Fokus|im Vordergrund)\b`,
  r`\bzu den Themen (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,160})`,
  r`\bLabore? für (?<topics>[\p{L}-]{4,60})`,
  r`\büber (?<topics>[^.;:]{3,160}?) (?:informiert|ausgetauscht|gesprochen|beraten|diskutiert|unterhalten|zu informieren|auszutauschen|zu sprechen|zu beraten|aus(?=[,.]|$))`,
  r`\b(?:[Ss]prach|[Ss]prachen|[Rr]edeten?|[Tt]auschten?|[Ii]nformierten?|[Uu]nterhielt|[Uu]nterhielten|[Bb]eriet|[Bb]erieten|[Dd]iskutierten?|[Bb]erichteten?|[Rr]eferierten?|[Gg]espräche?|[Aa]ustausch|[Vv]orträge?|[Ee]rfuhr|[Ee]rfuhren|[Vv]erhandelten?|[Gg]esprochen|[Dd]iskutiert|[Bb]eraten|[Ee]inblicke?|[Ii]nformationen)\b[^.;:]{0,100}?\b(?:über|zu den Themen) (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,220})`,
  r`\binteressierten? sich\b(?: \p{L}+){0,4} für (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,160})`,
  r`\bInteresse\b[^.;:]{0,30}? (?:galt|gilt)(?: \p{L}+){0,2} (?<topics>(?:dem|der|den) [^.;:]{3,160})`,
  r`\b(?:Themen|Schwerpunkte?|Gesprächsthemen|Themenfelder|Stichworte|Stichpunkte|Inhalte)\b[^.;:]{0,50}: (?<topics>[^.;:]{3,220})`,
  r`^(?:Auch )?(?<topics>\p{Lu}?[^.;:,]{3,90}?) (?:war|waren) (?:auch |ebenfalls |weitere |ein |die |zentrale |großes )*(?:Thema|Themen|Gesprächsthema|Gesprächsthemen)\b`,
  r`\bließ(?:en)? sich\b[^.;:]{0,40}? (?<topics>(?:die|den|das|ein|eine|einen) [^.;:]{3,120}?) (?:erklären|erläutern|zeigen|vorführen|vorstellen)`,
  r`\bstellten?\b[^.;:]{0,40}? (?<topics>(?:die|das|den) [^.;:]{3,120}?) vor(?=[,.]|$| und)`,
  r`\b(?:erläuterten?|präsentierten?|zeigten?)(?: (?:den|dem|ihnen|ihm|der|die|ihr) ?(?:\p{Lu}\p{L}+)?)? (?<topics>(?:die|das|den|seine?|ihre?n?) [^.;:]{3,120})`,
  r`\b[Ii]m (?:Mittelpunkt|Fokus|Vordergrund|Zentrum|Blickpunkt)\b[^.;:]{0,60}? (?:stand|standen|stehen|steht|waren|war) (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,220})`,
  r`\b[Aa]uf der (?:Agenda|Tagesordnung) (?:stand|standen) (?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,220})`,
  r`\bGegenstand\b[^.;:]{0,50}? (?:war|waren) (?<topics>[^.;:]{3,200})`,
  r`\b[Uu]m (?<topics>[^.;:]{3,160}?) ging es\b`,
  r`\bging es\b[^.;:]{0,60}?\bum (?<topics>[^.;:]{3,220})`,
  r`\bdrehten? sich\b[^.;:]{0,60}?\bum (?<topics>[^.;:]{3,220})`,
  r`\bzum Thema (?<topics>[^.;:,]{3,120})`,
  r`\b(?:[Tt]hemen|[Tt]hematisiert|[Bb]esprochen|[Ee]rörtert|[Ee]rläutert|[Dd]iskutiert|[Ee]rörterten)(?: wurden?)?(?: (?:unter anderem|vor allem|auch|dabei))? (?<topics>(?:die|der|das|den) [^.;:]{3,180})`,
  r`\bum sich (?:\p{L}+ ){0,4}über (?<topics>[^.;:]{3,140}?) zu informieren`,
  r`\bKonzept (?<topics>gegen \p{L}+|für [^.;:,]{3,60})`,
  r`\b(?:[Tt]hematisiert|[Bb]esprochen|[Ee]rörtert|[Dd]iskutiert|[Bb]ehandelt|[Aa]ngesprochen) wurden?(?: auch| unter anderem| vor allem| dabei)* (?<topics>[^.;:]{3,200})`,
  r`\bw(?:arb|arben)\b[^.;:]{0,24} für (?<topics>[^.;:]{3,140})`,
  r`\b(?:[Ww]orkshops?|[Ff]achgespräche?n?|[Ss]eminare?n?|[Vv]erhandlungen|[Ss]chulungen|[Ff]ortbildung(?:en)?|[Ii]deen|[Ee]rfahrungen|[Kk]enntnisse|[Ww]issen) (?:zu|zur|zum|über|in|bei|beim) (?<topics>[^.;:,]{3,120}?)(?= (?:aus|teil|statt|austauscht\p{L}*|sammel\p{L}*|vertief\p{L}*|gesammelt)\b|[.,;:]|$)`,
];

export const listMarks: readonly string[] = [
  r`\s+(?:aber auch|und auch|bis hin zu|ebenso wie)\s+`,
  r`\s*,\s*(?:sowie\s+|und\s+|aber auch\s+)?`,
  r`\s+und\s+(?:um\s+|über\s+)?`,
  r`\s+sowie\s+`,
];

export const topicEnds: readonly string[] = [
  r`\s(?:aus|zu|teil|voran|geführt|gesprochen|diskutiert|auf|statt)$`,
  r`\s(?:informiert|ausgetauscht|beraten|vor|zu informieren|auszutauschen|erklären|zeigen|sowie|im Mittelpunkt|im Vordergrund|auf dem Programm|auf der Tagesordnung|auf der Agenda|im Fokus|und führten?\b.*|und zeigten?\b.*|und sprach(?:en)?\b.*|und stellten?\b.*|und besichtigten?\b.*|und besuchten?\b.*)$`,
];
