import { phrase } from './de-phrases.ts';
import type { GuardedRule } from './visit-rules.ts';

/** What was spoken about or shown. */
const r = String.raw;

/** Up to the end of the clause; a full stop within a number ends none. */
const list = r`(?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,220})`;
const untilVerb = r`(?<topics>(?:[^.;:]|(?<=\d)\.(?=\d)){3,160}?)`;
const gap = (most: number): string => r`(?:[^.;:]|(?<=\d|\b(?:Dr|Prof|St|Nr))\.){0,${most}}?`;
/** Somebody to whom something is shown. */
const toWhom = r`(?:den (?:\p{Ll}+en )?\p{Lu}\p{Ll}+n|der (?:Delegation|Gruppe|Abordnung|Runde)|dem \p{Lu}\p{L}+|ihnen|ihr(?= (?:die|das|den|ein))|ihm|uns|sich) `;
const adverbs = r`(?:(?:dabei|dann|auch|zudem|anschließend|danach|zunächst|unter anderem|vor allem|besonders|insbesondere|außerdem|ausführlich|gemeinsam|dort|hier|zuerst|nacheinander|schließlich|abschließend|vorab|persönlich|(?:am|im|beim|nach|vor) \p{Lu}\p{L}+|vor Ort) )*`;
const object = r`(?:die|das|den|ein(?:en?)?|ihr(?:en?)?|sein(?:en?)?|unser(?:en?)?|mehrere|zwei|drei|neue|moderne) `;
const shown = r`(?<topics>${object}(?:[^.;:]|(?<=\d)\.(?=\d)){3,140}?)`;

const objects = r`(?<topics>${object}${phrase}(?:(?:, | und | sowie )(?:${object})?${phrase}){0,4})`;

const speaking = [
  r`[Ss]prach(?:en)?`,
  r`[Ss]prechen`,
  r`[Gg]esprochen`,
  r`[Gg]espräche?n?`,
  r`[Rr]ede(?:te|ten)`,
  r`[Tt]ausch(?:te|ten|en)`,
  r`[Aa]ustausch`,
  r`[Ii]nformier(?:te|ten|en|t)`,
  r`[Ii]nformationen`,
  r`[Uu]nterhielt(?:en)?`,
  r`[Uu]nterhaltung`,
  r`[Bb]eriet(?:en)?`,
  r`[Bb]eraten`,
  r`[Bb]eratung(?:en)?`,
  r`[Dd]iskutier(?:te|ten|t|en)`,
  r`[Dd]iskussion(?:en)?`,
  r`[Dd]ebattier(?:te|ten|t)`,
  r`[Bb]erichte(?:te|ten|n|t)?`,
  r`[Rr]eferier(?:te|ten|t)`,
  r`[Vv]ortr(?:ag|äge|ägen)`,
  r`[Ee]rfuhr(?:en)?`,
  r`[Ee]rfahren`,
  r`[Vv]erhandel(?:te|ten|t)`,
  r`[Vv]erhandlungen`,
  r`[Ee]inblicke?`,
  r`[Üü]berblick`,
  r`[Dd]ialog`,
  r`[Gg]edankenaustausch`,
  r`[Ww]orkshops?`,
  r`[Ss]eminare?`,
  r`[Ll]ehrgang`,
  r`[Ff]ortbildung(?:en)?`,
  r`[Ss]chulung(?:en)?`,
  r`[Kk]onferenz`,
  r`[Tt]agung`,
  r`[Rr]unde`,
  r`[Vv]erständig(?:te|ten)`,
  r`[Aa]ufklär(?:te|ten)`,
  r`[Ee]rkundig(?:te|ten)`,
].join('|');

/** What is no subject of its own after 'über'. */
const notAbout = r`(?!(?:die Jahre|viele Jahre|\d+ |das Wochenende|den Besuch\b|die Gäste\b|Nacht\b|die Grenzen?\b|den Tellerrand|den Empfang\b))`;
const passive = r`[Tt]hematisiert|[Bb]esprochen|[Ee]rörtert|[Ee]rläutert|[Dd]iskutiert|[Bb]ehandelt|[Aa]ngesprochen|[Gg]ezeigt|[Vv]orgestellt|[Bb]esichtigt|[Pp]räsentiert|[Ee]rkundet|[Vv]orgeführt|[Dd]emonstriert|[Bb]eleuchtet|[Vv]ertieft|[Bb]egutachtet|[Bb]estaunt|[Vv]erkostet|[Ii]nspiziert|[Gg]etestet|[Aa]usgelotet|[Aa]bgestimmt|[Aa]ngeschaut|[Vv]erhandelt`;
const programme = r`(?:Programm|Tagesprogramm|Besuchsprogramm|Stundenplan|Lehrplan|Themenliste|Plan|Arbeitsplan)`;
const centre = r`(?:Mittelpunkt|Fokus|Vordergrund|Zentrum|Blickpunkt)`;

const begins = r`(?!(?:Im|In|Bei|Beim|Am|An|Auf|Nach|Zum|Zur|Mit|Während|Vor|Dabei|Dort|Hier|Danach|Anschließend|Gemeinsam|Es|Sie|Er|Man|Durch|Von|Aus|Für|Zu|Zudem|Später)\b)`;

export const topics: readonly GuardedRule[] = [
  {
    near: [
      'besichtigt',
      'erkundet',
      'angesehen',
      'kennengelernt',
      'vorgestellt',
      'gezeigt',
      'präsentiert',
      'erläutert',
      'erklärt',
    ],
    rule: r`\b(?:hat|haben|hatten?|bekam|bekamen|konnten?|durften?)\b${gap(120)} ${objects} (?:besichtigt|besichtigen|erkundet|erkunden|angesehen|angeschaut|kennengelernt|kennenlernen|vorgestellt|gezeigt|präsentiert|erläutert|erklärt)\b`,
  },
  {
    near: ['über ', 'zu den Themen', 'rund um'],
    rule: r`\b(?:${speaking})\b${gap(100)}\b(?:über|zu den Themen|rund um) ${notAbout}${list}`,
  },
  {
    near: ['ber '],
    rule: r`^(?:Auch |Vor allem |Ausführlich )?[Üü]ber ${untilVerb} (?:sprach|wurde|wollten?|tausch|beri|diskut|inform|unterh|red|debatt|referier|erkundig|verhandel)\p{L}*\b`,
  },
  {
    near: ['über '],
    rule: r`\büber ${notAbout}${untilVerb} (?:informiert|ausgetauscht|gesprochen|beraten|diskutiert|unterhalten|verständigt|berichtet|debattiert|referiert|zu (?:informieren|sprechen|beraten|diskutieren)|auszutauschen|aus(?=[,.]|$))`,
  },
  {
    near: [' zu ', ' zum ', ' zur ', ' rund um '],
    rule: r`\b(?:[Gg]espräche?n?|[Aa]ustausch|[Dd]iskussion(?:en)?|[Bb]eratungen|[Ff]achgespräche?n?|[Vv]erhandlungen|[Ww]orkshops?|[Ss]eminare?n?|[Ss]chulungen|[Ff]ortbildung(?:en)?|[Vv]ortr(?:ag|äge|ägen)|[Pp]räsentation(?:en)?|[Ii]deen|[Ff]ragen|[Ii]nformationen|[Rr]eferate?) (?:zu|zum|zur|rund um) (?!(?:Gast|Besuch|Beginn|Ende|Hause|seh|sein|führ|tausch|mach|geb)\p{L}*\b)${list}`,
  },
  {
    near: ['inblick', 'orkshop', 'eminar', 'chulung', 'ortbildung', 'rfahrung', 'enntnis', 'issen'],
    rule: r`\b(?:[Ee]inblicke?|[Ww]orkshops?|[Ss]eminare?n?|[Ss]chulungen|[Ff]ortbildung(?:en)?|[Ee]rfahrungen|[Kk]enntnisse|[Ww]issen|[Ff]achwissen) (?:in|bei|beim|im|auf dem Gebiet der) (?<topics>[^.;:,]{3,120}?)(?= (?:aus|teil|statt|austausch\p{L}*|sammel\p{L}*|vertief\p{L}*|gesammelt|gaben?|bot|boten|bekam|bekamen|erhielt|erhielten|gewähr\p{L}*)\b|[.,;:]|$)`,
  },
  {
    near: ['m Mittelp', 'm Fokus', 'm Vorderg', 'm Zentrum', 'm Blickp'],
    rule: r`\b[Ii]m ${centre}\b${gap(60)} (?:stand|standen|stehen|steht|waren|war) ${list}`,
  },
  {
    near: ['stand'],
    rule: r`\bstanden? ${untilVerb} (?:im ${centre}|auf dem ${programme}|auf der (?:Tagesordnung|Agenda|Themenliste)|im Raum|zur Debatte|zur Diskussion)\b`,
  },
  {
    near: ['uf der Agenda', 'uf der Tages', 'uf der Themen', 'uf dem ', 'uf ihrem'],
    rule: r`\b[Aa]uf (?:der (?:Agenda|Tagesordnung|Themenliste)|dem ${programme}|ihrem Programm)\b${gap(40)} (?:stand|standen|stehen) ${list}`,
  },
  {
    near: ['hem', 'chwerpunkt', 'nhalt', 'egenstand'],
    rule: r`\b(?:Themen|Thema|Schwerpunkte?|Themenschwerpunkte?|Hauptthema|Hauptthemen|Gesprächsthemen|Gesprächsthema|Inhalte?|Gesprächsinhalte|Kernthemen|Leitthema|Zentrale Themen|Gegenstand)\b${gap(60)} (?:waren|war|sind|ist|bildeten|bildete|lauteten)(?: u\. ?a\.| unter anderem| vor allem| dabei| auch| insbesondere)* ${list}`,
  },
  {
    near: [':'],
    rule: r`\b(?:Themen|Themenfelder|Schwerpunkte?|Gesprächsthemen|Stichworte|Stichpunkte|Inhalte|Programmpunkte)\b${gap(50)}: (?<topics>[^.;:]{3,220})`,
  },
  {
    near: ['hem', 'egenstand', 'chwerpunkt'],
    rule: r`^(?:Auch |Weitere )?(?<topics>\p{Lu}?[^.;:,]{3,90}?) (?:war|waren|sind|ist) (?:auch |ebenfalls |weitere |ein |die |das |zentrale[sr]? |große[sr]? |wichtige[sr]? |dabei |unter anderem )*(?:Thema|Themen|Gesprächsthema|Gesprächsthemen|Hauptthema|Gegenstand|Schwerpunkt)\b`,
  },
  { near: [' es '], rule: r`\b(?:ging|geht) es\b${gap(60)}\bum ${list}` },
  { near: ['Es g'], rule: r`\bEs (?:ging|geht)\b${gap(40)}\bum ${list}` },
  { near: ['ing es', 'eht es'], rule: r`\b[Uu]m (?<topics>[^.;:]{3,160}?) (?:ging|geht) es\b` },
  { near: [' um '], rule: r`\bin (?:\p{Lu}[\p{L}-]+) (?:ging es )?um (?<topics>[^.,;:]{3,160})` },
  { near: ['dreh'], rule: r`\bdreh(?:te|ten|en|t) sich\b${gap(60)}\bum ${list}` },
  { near: ['Thema '], rule: r`\b(?:zum|dem|das) Thema (?<topics>[^.;:,]{3,120})` },
  {
    near: ['wurde'],
    rule: r`\b(?:${passive}) wurden?\b(?: auch| unter anderem| vor allem| dabei| außerdem| zudem)* ${list}`,
  },
  {
    near: ['wurde'],
    rule: r`\bwurden? ${adverbs}(?<topics>(?:die|das|der|ein|eine|Fragen|Möglichkeiten) [^.;:]{3,160}?) (?:${passive})\b`,
  },
  {
    near: ['wurde', 'kam'],
    rule: r`^(?:Auch )?${begins}(?<topics>\p{Lu}[^.;:,]{3,100}?) (?:wurden?|kamen?) ${gap(50)}(?:${passive}|zur Sprache)\b`,
  },
  {
    near: ['zur Sprache'],
    rule: r`\bkam(?:en)? ${adverbs}(?<topics>[^.;:]{3,140}?) zur Sprache\b`,
  },
  { near: ['ur Sprache'], rule: r`\b[Zz]ur Sprache kam(?:en)? ${list}` },
  {
    near: ['diskutiert', 'besprach', 'rörtert', 'thematisiert', 'debattiert'],
    rule: r`\b(?:diskutierten?|besprach(?:en)?|erörterten?|thematisierten?|debattierten?) ${adverbs}(?:mit ${gap(40)})?${shown}(?=[.;:]|$)`,
  },
  {
    near: ['Gebiet', 'Feld', 'Bereich'],
    rule: r`\b(?:auf de(?:m|n)|in de(?:m|n)) (?:Gebiete?n?|Felde?r?n?|Bereiche?n?) (?:der |des )?${untilVerb}(?= (?:zu|voran|aus|vertief|stärk|förder|ausbau|zusammen)\p{L}*|[.;:]|$)`,
  },
  {
    near: ['Bereich'],
    rule: r`\b(?:im|in den) Bereich(?:en)? ${untilVerb}(?= (?:zu|voran|aus|vertief|stärk|förder|ausbau|zusammen)\p{L}*|[.;:]|$)`,
  },
  { near: ['Labor'], rule: r`\bLabore? für (?<topics>[\p{L}-]{4,60})` },
  { near: ['interessier'], rule: r`\binteressier(?:te|ten|en|t) sich\b${gap(50)} für ${list}` },
  {
    near: ['nteresse'],
    rule: r`\b[Ii]nteresse\b${gap(40)} (?:galt|gilt) ${adverbs}(?<topics>(?:dem|der|den|ihrem|unserem) [^.;:]{3,160})`,
  },
  {
    near: ['nteressiert'],
    rule: r`\b[Ii]nteressiert\b${gap(40)}\ban ${list}`,
  },
  {
    near: [' interessier'],
    rule: r`^(?:Besonders |Vor allem )?[Ff]ür ${untilVerb} interessier(?:te|ten) sich\b`,
  },
  {
    near: ['nteresse an'],
    rule: r`\b[Ii]nteresse an (?<topics>(?:der|dem|den|einer|einem) [^.;:,]{3,120})`,
  },
  {
    near: [' sich '],
    rule: r`\b(?:be(?:fass|schäftig)(?:te|ten)|setz(?:te|ten)) sich\b${gap(40)} mit ${list}`,
  },
  {
    near: ['widme'],
    rule: r`\bwidme(?:te|ten) sich ${adverbs}(?<topics>(?:dem|der|den) [^.;:]{3,140})`,
  },
  {
    near: ['Bild', 'Eindruck', 'Überblick', 'Vorstellung'],
    rule: r`\b(?:Bild|Eindruck|Überblick|Vorstellung) (?:vo[nm]|über) (?<topics>(?:der |dem |den |ihrer |ihrem |moderner? |einer |einem )?[^.;:]{3,100}?)(?= (?:zu )?(?:machen|verschaffen|gewinnen|gemacht|verschafft|gewonnen)|[.,;:]|$)`,
  },
  {
    near: ['ließ'],
    rule: r`\bließ(?:en)? sich\b${gap(40)} ${shown} (?:erklären|erläutern|zeigen|vorführen|vorstellen|demonstrieren)`,
  },
  {
    near: ['stellte'],
    rule: r`\bstell(?:te|ten) ${gap(60)}(?<!\b(?:die|das|den|eine?n?) )(?!${toWhom})(?!zwei |drei |mehrere )${shown} (?:vor(?=[,.]|$| und| sowie)|unter Beweis)`,
  },
  {
    near: ['erläuter', 'präsentier', 'zeigte', 'demonstrier', 'erklärte'],
    rule: r`\b(?:erläuter(?:te|ten)|präsentier(?:te|ten)|zeig(?:te|ten)|demonstrier(?:te|ten)|erklär(?:te|ten))\b(?! sich) (?:(?:${gap(50)} )?${toWhom})?${adverbs}${shown}(?=[.;:]|$|, (?:die|der|das|wo|wobei)\b)`,
  },
  {
    near: ['besichtigte', 'erkundete'],
    rule: r`\b(?:besichtig(?:te|ten)|erkunde(?:te|ten)) (?:sie |er |man |die (?:Gäste|Gruppe|Delegation|Besucher|Abordnung) |wir )?${adverbs}${shown}(?=[.;:]|$|, (?:die|der|das|wo|wobei)\b| im \p{Lu}| in \p{Lu}| und (?:traf|sprach|besuch|nahm|inform))`,
  },
  {
    near: [' sich '],
    rule: r`\b(?:sah|sahen|schau(?:te|ten)) sich ${gap(40)}(?<!\b(?:die|das|den) )${shown} an(?=[,.]|$| und)`,
  },
  { near: [' kennen'], rule: r`\blern(?:te|ten) ${gap(40)}${shown} kennen\b` },
  { near: ['kennenlernen'], rule: r`\bkennenlernen ${gap(20)}${shown}(?=[.,;:]|$)` },
  {
    near: ['führte'],
    rule: r`\bführ(?:te|ten) ${gap(60)}\bdurch (?<topics>(?:die|das|den|ihr|ihre|ihren|seine?n?) [^.;:]{3,100}?)(?= und (?:zeigt|erläutert|erklärt|stellt)\p{L}*|[.,;:]|$)`,
  },
  {
    near: ['Konzept', 'Strategie', 'Lösung', 'Ideen', 'Verfahren', 'Technologie', 'Projekte'],
    rule: r`\b(?:Konzepte?|Strategien?|Lösungen|Ideen|Verfahren|Technologien|Projekte) (?<topics>gegen \p{L}+|für [^.;:,]{3,60}|zu[mr]? [^.;:,]{3,60})`,
  },
  {
    near: ['untersuch', 'erforsch', 'erprob'],
    rule: r`\b(?:untersuch(?:te|ten|en)|erforsch(?:te|ten|en)|erprob(?:te|ten|en)) (?:sie |er |man |gemeinsam |die \p{Lu}\p{L}+ )*(?<topics>[^.;:]{3,120})`,
  },
  { near: ['staun'], rule: r`\bstaun(?:te|ten)\b${gap(30)} über ${list}` },
  {
    near: ['Frage'],
    rule: r`\bFragen?\b${gap(24)}(?:,|:)? (?:zu[mr]?|nach|über) ${list}`,
  },
  {
    near: ['fragt', 'erkundig'],
    rule: r`\b(?:fragten?|erkundig(?:te|ten) sich)\b${gap(40)} nach ${list}`,
  },
  {
    near: ['nteressier'],
    rule: r`\b[Ii]nteressiert(?:e|en)? (?:hat(?:te|ten)? |haben )?(?:sie|ihn|die (?:Gäste|Gruppe|Delegation|Besucher|Runde|\p{Lu}\p{L}+er(?=,? (?:die|das|der|unser|ihr))))(?: (?:vor allem|besonders|auch|dabei))? (?<topics>(?:die|das|der|unser|unsere|ihre?|sein|seine) [^.;:]{3,160})`,
  },
  { near: ['sorg'], rule: r`\bsorg(?:te|ten|t|en) sich\b${gap(24)} um ${list}` },
  {
    near: ['Beim Thema', 'beim Thema'],
    rule: r`\b[Bb]eim Thema (?<topics>[^.;:,]{3,90}?) (?:war|gab|wurde|waren|kam|sind|ging|zeigte)`,
  },
  {
    near: [' lassen', ' ließ'],
    rule: r`\b(?:haben|hatten?|hat)\b${gap(50)} (?:sich|uns)\b${gap(30)} ${shown} (?:erklären|zeigen|vorführen|erläutern|vorstellen|demonstrieren) lassen`,
  },
  {
    near: ['bekam'],
    rule: r`\bbekam(?:en)? (?:sie |er |die \p{Lu}\p{L}+ )?${adverbs}${shown} (?:gezeigt|vorgeführt|zu sehen|erklärt|erläutert)\b`,
  },
  {
    near: ['in Augenschein', 'unter die Lupe'],
    rule: r`\bnahm(?:en)? (?:sie |er |die \p{Lu}\p{L}+ )?${adverbs}${shown} (?:genauer |näher )?(?:in Augenschein|unter die Lupe)`,
  },
  {
    near: ['verglich'],
    rule: r`\bverglich(?:en)? (?:sie |man |beide |dabei )*(?<topics>[^.;:,]{3,100})`,
  },
  {
    near: ['angetan'],
    rule: r`\b[Aa]ngetan hatten? es (?:ihnen|ihm|ihr|den \p{Lu}\p{L}+|der \p{Lu}\p{L}+)(?: vor allem| besonders)* ${list}`,
  },
  {
    near: ['angetan'],
    rule: r`^(?:Vor allem |Besonders )?(?<topics>[^.;:]{3,90}?) hatten? es (?:ihnen|ihm|ihr|den \p{Lu}\p{L}+|der \p{Lu}\p{L}+)(?: besonders)? angetan`,
  },
  { near: ['warb'], rule: r`\bw(?:arb|arben)\b[^.;:]{0,24} für (?<topics>[^.;:]{3,140})` },
];

export const listMarks: readonly string[] = [
  r`\s+(?:aber auch|und auch|bis hin zu|ebenso wie|wie auch|außerdem)\s+`,
  r`\s*,\s*(?:sowie\s+|und\s+|aber auch\s+)?(?:um\s+|über\s+)?`,
  r`\s+und\s+(?:um\s+|über\s+)?`,
  r`\s+sowie\s+(?:um\s+|über\s+)?`,
];

export const topicEnds: readonly string[] = [
  r`\s(?:aus|zu|teil|voran|geführt|gesprochen|diskutiert|auf|statt)$`,
  r`\s(?:informiert|ausgetauscht|beraten|vor|zu informieren|auszutauschen|erklären|zeigen|sowie|im Mittelpunkt|im Vordergrund|auf dem Programm|auf der Tagesordnung|auf der Agenda|im Fokus|und führten?\b.*|und zeigten?\b.*|und sprach(?:en)?\b.*|und stellten?\b.*|und besichtigten?\b.*|und besuchten?\b.*)$`,
];
