import { adjective, determiner, noun, phrase, rest } from './de-phrases.ts';
import type { GuardedRule } from './visit-rules.ts';

/** What a visit was part of or for. */
const r = String.raw;

/** The visit itself is no occasion of it. */
const itself = r`(?!(?:${adjective} ){0,3}(?:(?:Delegations|Dienst|Arbeits|Rund|Deutschland|China|Europa|Austausch|Gruppen|Bildungs|Studien|Informations|Wirtschafts|Konzert)?(?:[Bb]esuche?s?|[Rr]eise[ns]?|[Aa]ufenthalte?s?|[Vv]isite|[Pp]rogramms?(?! (?:der|des|für|„)))|Treffens?|Gesprächs?|Gespräche[ns]?|Begegnung(?:en)?|Empfangs?|Rundgangs?|Begrüßung|Möglichkeiten|Termins?|Termine|Abends?|Essens|Delegation|Führung|Tour|Stadt|Stadtführung|Stadtrundgangs?|Zeit|Jahres|Monats|Tages|Morgens|Mittags|Rückreise|Sitzung|Runde|Arbeit)\b)`;

const eventEnds = [
  r`messe`,
  r`(?:gewerbe|garten|leistungs|blumen|moden|landes)?schau`,
  r`ausstellung`,
  r`kongress(?:es)?`,
  r`konferenz(?:en)?`,
  r`tagung`,
  r`symposiums?`,
  r`kolloquiums?`,
  r`forums?`,
  r`gipfels?`,
  r`gipfeltreffens?`,
  r`workshops?`,
  r`seminare?s?`,
  r`festivals?`,
  r`fest(?:e?s)?`,
  r`festakte?s?`,
  r`festveranstaltung`,
  r`festwoche`,
  r`feier(?:n|stunde)?`,
  r`feierlichkeiten`,
  r`jubiläums?`,
  r`jubiläumsjahre?s?`,
  r`jahrestage?s?`,
  r`geburtstage?s?`,
  r`(?:neujahrs|jahres|sommer|herbst|frühlings|frühjahrs|festtags)empfangs?`,
  r`jahrestreffens?`,
  r`partnerschaftstreffens?`,
  r`turniers?`,
  r`wettbewerbe?s?`,
  r`wettkampfs?`,
  r`meisterschaft(?:en)?`,
  r`(?:weihnachts|frühlings|herbst|bauern|mittelalter|kunst|handwerker|oster|jahr)markte?s?`,
  r`gala`,
  r`regatta`,
  r`marathons?`,
  r`karnevals?`,
  r`biennale`,
  r`premiere`,
  r`vernissage`,
  r`eröffnung`,
  r`einweihung`,
  r`verleihung`,
  r`unterzeichnung`,
  r`grundsteinlegung`,
  r`enthüllung`,
  r`einführung`,
  r`vereidigung`,
  r`sommerschule`,
  r`sommerakademie`,
  r`winterschule`,
  r`lehrgange?s?`,
  r`antrittsbesuche?s?`,
  r`staatsbesuche?s?`,
  r`abschiedsbesuche?s?`,
  r`hauptversammlung`,
  r`dialogs?`,
  r`expo`,
  r`cups?`,
  r`pokals?`,
  r`camps?`,
  r`exkursion`,
  r`parade`,
  r`festzugs?`,
  r`umzugs?`,
  r`laufe?s?`,
  r`spiele`,
  r`olympiade`,
  r`kirmes`,
  r`kirchweih`,
  r`spatenstichs?`,
  r`inbetriebnahme`,
  r`(?:preis|staffel|schlüssel|spenden)übergabe`,
  r`taufe`,
  r`(?:mitglieder|voll|general)versammlung`,
  r`jahressitzung`,
  r`konsultationen`,
  r`finales?`,
  r`(?:fest|neujahrs|jubiläums|benefiz|abschluss|gala)konzerte?s?`,
  r`(?:reit|rad|boots|pferde|drachenboot)rennens?`,
  r`hackathons?`,
  r`salons?`,
  r`konvents?`,
  r`ehrung`,
  r`auszeichnung`,
  r`auktion`,
  r`amtseinführung`,
  r`(?:schüler|jugend|azubi|studenten|fach|kultur|lehrer)austauschs?`,
  r`börse`,
];

const compoundsOfTime = [
  r`(?!(?:Werk|Feier|Arbeits|Reise|Besuchs|Wochen|Vor|Ferien|Urlaubs|Schul|Ruhe)tag)\p{Lu}[\p{L}-]{3,}tagen?`,
  r`(?!\p{L}*(?:[Mm]on|[Dd]iens|[Dd]onners|[Ff]rei|[Ss]ams|[Ss]onn)tag)(?!(?:Donners|Frei|Sams|Sonn|Feier|Werk|Land|Kreis|Bundes|Reichs|Bezirks|Nachmit|Vormit|Städte|Gemeinde|All|Wochen|Arbeits|Vor|Alltags)tag)\p{Lu}[\p{L}-]{2,}(?:-T|t)age?s?`,
  r`(?!(?:Kalender|Vor|Arbeits|Oster)woche)\p{Lu}[\p{L}-]{3,}(?:-W|w)oche`,
  r`Woche(?= de[rs])`,
  r`(?<=\p{Lu}\p{L}+en )Woche`,
  r`Tage(?= de[rs])`,
  r`Bestehens?`,
  r`\p{Lu}\p{L}{3,}(?:treffens?|veranstaltung)`,
  r`(?!(?:Sonn|Feier|Vor|Lebens|\p{L}+tag|Mittwoch|Advents|Sommer|Winter)abend)\p{Lu}\p{L}{3,}abends?`,
];

/** A word for a conference, fair or feast, also at the end of a longer one. */
const event = r`(?:(?:\p{Lu}[\p{L}\d&’-]*?)?(?:${eventEnds.map(anyCase).join('|')})|${compoundsOfTime.join('|')})(?![\p{L}-])(?! (?:AG|GmbH|e\. ?V))`;

/** What every word for an event holds, with a capital or without. */
const eventWords = [
  ...eventEnds.flatMap((end) => {
    const stem = end.replace(/^\(\?:[^)]*\)/u, '').replace(/\p{L}\?.*$|\(.*$/u, '');
    return stem.length > 4 ? [stem.slice(1)] : [stem, stem.charAt(0).toUpperCase() + stem.slice(1)];
  }),
  'tag',
  'Tag',
  'woche',
  'Woche',
  'estehen',
  'treffen',
  'veranstaltung',
  'abend',
];

function anyCase(word: string): string {
  return /^\p{Ll}/u.test(word)
    ? `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`
    : word;
}

export const occasions: readonly GuardedRule[] = [
  {
    near: [
      'nlässlich',
      'us Anlass',
      'u Ehren',
      'm Rahmen',
      'm Rande',
      'm Vorfeld',
      'm Umfeld',
      'm Zuge',
      'm Nachgang',
      'um Auftakt',
      'um Start',
      'um Beginn',
      'um Abschluss',
      'um Ende',
      'um Finale',
      'um Ausklang',
      'um Höhepunkt',
      'ls Auftakt',
      'ls Höhepunkt',
      'ls Abschluss',
      'u Beginn',
      'm Vorabend',
      'n Vorbereitung',
      'Teil',
    ],
    rule: r`\b(?:[Aa]nlässlich|[Aa]us Anlass|[Zz]u Ehren|[Ii]m Rahmen|[Aa]m Rande|[Ii]m (?:Vorfeld|Umfeld|Zuge|Nachgang)|[Zz]um (?:Auftakt|Start|Beginn|Abschluss|Ende|Finale|Ausklang|Höhepunkt)|[Aa]ls (?:Auftakt|Höhepunkt|Abschluss)|[Zz]u Beginn|[Aa]m Vorabend|[Ii]n Vorbereitung|(?:war|ist|waren|sind|bildete|als) Teil) (?:${determiner} ${itself}(?<occasion>${phrase}))`,
  },
  {
    near: ['nlässlich von', 'm Rahmen von', 'm Rande von', 'eil von'],
    rule: r`\b(?:[Aa]nlässlich|[Ii]m Rahmen|[Aa]m Rande|[Tt]eil) von (?<occasion>${phrase})`,
  },
  {
    near: ['Anlass', 'Grund'],
    rule: r`\b(?:Anlass|Grund)(?: (?:für|der|des|ihre[rs]|seine[rs]|dieser|dieses)(?: \p{L}+){1,3}?)? (?:war|waren|ist|sind|bot|boten|gab|gaben|bildeten?)(?: ${determiner})? ${itself}(?<occasion>${phrase})`,
  },
  {
    near: ['Anlass'],
    rule: r`^(?:${determiner} |D(?:as|er|ie) |Ein |Eine )?(?<occasion>${phrase}) (?:war|bot|gab|bildete|lieferte)\b[^;:.,]{0,24}\bAnlass\b`,
  },
  {
    near: [' teil'],
    rule: r`\b[Aa]n ${determiner} ${itself}(?<occasion>${phrase})(?: \([^)]{0,160}\))?(?: (?:in|im|am) [^;:,.]{2,40}?)? teil(?:genommen|zunehmen|nahm|nahmen|nehmen|nimmt)?\b`,
  },
  {
    near: [' teil'],
    rule: r`\b[Aa]m ${itself}(?<occasion>${phrase})(?: \([^)]{0,160}\))?(?: (?:in|im|am) [^;:,.]{2,40}?)? teil(?:genommen|zunehmen|nahm|nahmen|nehmen|nimmt)?\b`,
  },
  {
    near: eventWords,
    rule: r`\b(?:[Ww]ährend|[Bb]ei|[Zz]u|[Aa]uf|[Ff]ür|[Bb]esuchte|[Bb]esuchten)(?: ${determiner}) (?<occasion>(?:${adjective} ){0,4}${event}${rest}(?: (?:zu[mr]?|über) (?:${determiner} )?(?:${adjective} ){0,2}${noun})?)`,
  },
  {
    near: eventWords,
    rule: r`\b(?:[Bb]eim|[Zz]ur|[Zz]um|[Aa]m) (?<occasion>(?:${adjective} ){0,4}${event}${rest}(?: (?:zu[mr]?|über) (?:${determiner} )?(?:${adjective} ){0,2}${noun})?)`,
  },
  {
    near: ['tagt', 'fand', 'fanden', 'stieg', 'ging', 'begann', 'startete', 'eröffnet'],
    rule: r`\b(?:tagten?|fand|fanden|stieg|begann|startete|eröffnet(?:e|en)?|ging)\b[^;:.]{0,60}? (?:d(?:as|er|ie)|ein|eine) (?<occasion>(?:${adjective} ){0,4}${event}${rest})`,
  },
  {
    near: ['rogramm', 'rojekt', 'nitiative'],
    rule: r`\b(?:aus dem|über das|durch das|im|dank des|mit dem|Teil des|des|zum) (?<occasion>(?:\p{Lu}[\p{L}-]*)??(?:[Pp]rogramms?|[Pp]rojekte?s?) [„“"»‚][^„“”"«»]{3,70}[”“"«‘])`,
  },
  {
    near: ['m Zeichen'],
    rule: r`\b[Ii]m Zeichen (?:${determiner} ${itself}(?<occasion>${phrase}))`,
  },
  {
    near: [
      'hrengäste',
      'hrengast',
      'artnerland',
      'astland',
      'eilnehme',
      'usstelle',
      'bschluss',
      'uftakt',
      'öhepunkt',
    ],
    rule: r`\b(?:Ehrengäste?n?|Ehrengast|Gastland|Partnerland|Teilnehmer(?:n|innen)?|Teilnehmenden?|Aussteller(?:n|innen)?|Abschluss|Auftakt|Höhepunkt) (?:der|des|beim|bei der|auf dem|auf der) (?<occasion>(?:${adjective} ){0,4}${event}${rest})`,
  },
  {
    near: [
      'lockte',
      ' zog',
      'brachte',
      'vereinte',
      'versammelte',
      'begann',
      'führte',
      'ging',
      'lief',
    ],
    rule: r`^(?:D(?:er|ie|as)|Eine?) (?<occasion>(?:${adjective} ){0,4}${event}${rest}) (?:lockte|zog|brachte|vereinte|versammelte|begann|führte|ging|lief)\b`,
  },
  {
    near: ['Ziel', 'Zweck', 'Grund'],
    rule: r`\b(?:Ziel|Zweck|Grund) (?:der|des|ihre[rs]|seine[rs]) \p{L}+ (?:war|ist) (?:die Teilnahme an (?:der|dem) |${determiner} )(?<occasion>(?:${adjective} ){0,4}${event}${rest})`,
  },
  {
    near: ['Jahre'],
    rule: r`\b(?:[Ff]ür|[Ww]egen|[Uu]m|[Gg]rund|[Zz]u|auf) (?<occasion>(?:\d{1,3}|\p{Ll}{4,}) Jahren? ${noun}${rest})`,
  },
  {
    near: ['feier', 'beging'],
    rule: r`\b(?:feier(?:te|ten|n)|gefeiert|beging(?:en)?)\b[^;:.]{0,60}?\b(?<occasion>(?:(?:\d{1,3}|\p{Ll}+) Jahre ${noun}|(?:${adjective} ){0,3}${event})${rest})`,
  },
  {
    near: eventWords,
    rule: r`\b[Ii]n eine[rm] (?<occasion>(?:${adjective} ){0,3}${event}${rest})`,
  },
];
