import { germanBot } from './bot/de.ts';
import { germanCuration } from './documents/de.ts';
import { germanErrors } from './errors/de.ts';
import { counter, type Messages } from './messages.ts';

const count = counter('de');
const number = new Intl.NumberFormat('de');
const list = new Intl.ListFormat('de', { type: 'conjunction' });

const counted: Messages['count'] = {
  documents: count({ one: 'Dokument', other: 'Dokumente' }),
  passages: count({ one: 'Textstelle', other: 'Textstellen' }),
  visits: count({ one: 'Besuch', other: 'Besuche' }),
  people: count({ one: 'Person', other: 'Personen' }),
  peopleAsStated: (size) => `${size} Personen`,
  problems: count({ one: 'Problem', other: 'Probleme' }),
};

const languageNames: Messages['languageNames'] = {
  de: 'Deutsch',
  en: 'Englisch',
  zh: 'Chinesisch',
};

export const german: Messages = {
  languageNames,
  count: counted,
  answer: {
    notInDocuments: 'Dazu sagen die Dokumente nichts.',
    nearest: 'Am nächsten kommen diese Dokumente:',
    askDifferently:
      'Am besten hilft ein ganzer Satz mit den Namen von Orten, Personen oder Organisationen und nur einer Frage.',
  },
  source: {
    title: 'Titel',
    author: 'Autor',
    publisher: 'Herausgeber',
    published: 'Veröffentlicht',
    language: 'Sprache',
    address: 'Adresse',
    file: 'Datei',
    passage: 'Textstelle',
    read: 'Gelesen',
    rights: 'Rechte',
    earlier: 'Davor',
    later: 'Danach',
    cite: 'Zitieren',
    moved: (asked) =>
      `Das Dokument hat sich geändert: Zitiert wurde diese Stelle als ${asked}, jetzt steht sie hier.`,
    replaced: (asked) =>
      `Das Dokument hat sich geändert: Zitiert wurde ${asked}; dort stehen jetzt andere Worte.`,
    passageOf: (position, total) => `${number.format(position)} von ${number.format(total)}`,
    page: (first, last) => (first === last ? `S. ${first}` : `S. ${first}–${last}`),
    basedOn: 'Beruht auf',
    visits: 'Besuche, von denen dieses Dokument berichtet',
  },
  visit: {
    heading: (total) => `${counted.visits(total)}, die neuesten zuerst`,
    none: 'Die Dokumente berichten von keinem Besuch.',
    delegation: 'Delegation',
    from: (place) => `aus ${place}`,
    stops: 'Weitere Stationen',
    hosts: 'Gastgeber',
    people: 'Personen',
    organisations: 'Organisationen',
    occasion: 'Anlass',
    topics: 'Themen',
    outcome: 'Ergebnis',
    sources: 'Quellen',
    placeNotStated: 'Ort nicht genannt',
  },
  start: {
    loaded: ({ documents, passages, languages }) =>
      `Brücke: ${counted.documents(documents)} auf ${list.format(languages.map((language) => languageNames[language]))}, ${counted.passages(passages)}.`,
    opened: ({ model, built, milliseconds }) =>
      `Modell ${model}, Index in ${number.format(milliseconds)} ms ${built ? 'gebaut' : 'geöffnet'}; /help hilft.`,
    indexBuilt: (milliseconds) => `Der Index ist gebaut, in ${number.format(milliseconds)} ms.`,
    indexFresh: 'Der Index ist aktuell.',
    problems: (total) =>
      `Beim Lesen der Dokumente gab es ${counted.problems(total)}: npm run bruecke -- index sagt mehr.`,
    moreProblems: (total) =>
      `Und ${counted.problems(total)} mehr: npm run bruecke -- index zeigt alle.`,
  },
  progress: {
    downloading: (done, total) =>
      `Modell herunterladen: ${number.format(done)} von ${total > 0 ? number.format(total) : '?'} MB`,
    waiting: () => 'Ein anderer Prozess baut gerade den Index; Brücke wartet auf ihn.',
    cutting: (done, total) => `Dokumente lesen: ${number.format(done)} von ${number.format(total)}`,
    embedding: (done, total) =>
      `Textstellen einbetten: ${number.format(done)} von ${number.format(total)}`,
    indexing: (done, total) => `Index bauen: ${number.format(done)} von ${number.format(total)}`,
    writing: (done, total) => `Index schreiben: ${number.format(done)} von ${number.format(total)}`,
  },
  help: {
    conversation:
      'Fragen Sie auf Deutsch, Englisch oder Chinesisch. Die Antwort ist, was die Dokumente sagen, Wort für Wort, mit Quelle.',
    ask: 'beantwortet eine Frage',
    askHere: 'eine Frage: einfach schreiben',
    source: 'zeigt eine Textstelle mit dem, was um sie herum steht, und ihr Dokument',
    cite: 'gibt die Textstelle als Literaturangabe aus',
    visits: 'nennt die Besuche, von denen die Dokumente berichten, die neuesten zuerst',
    index: 'liest die Dokumente und baut den Index, wenn er veraltet ist',
    add: 'nimmt Dateien, Ordner, Adressen oder Listen von Adressen auf; - liest eine Liste von stdin',
    remove: 'entfernt Dokumente mit ihren Originalen; --dry-run sagt nur, was',
    refresh: 'liest die Adressen der Dokumente noch einmal, aller oder der genannten',
    check: 'zeigt, was von den Dokumenten bekannt ist, was fehlt und was zu tun ist',
    help: 'zeigt diese Hilfe',
    quit: 'beendet das Gespräch (auch Strg-D)',
    start: 'öffnet ein Gespräch',
    usage: 'Aufruf',
    commands: 'Befehle',
    options: 'Optionen',
    json: 'ein JSON-Objekt je Zeile auf stdout, sonst nichts',
    stdin: 'ask: eine Frage je Zeile von stdin; mit --json genau ein Objekt je Zeile',
    formatOption: 'source: Literaturangabe als apa, iso690, gbt7714, bibtex, ris, csl-json, json',
    force: 'index: auch bauen, wenn er aktuell ist',
    dryRun: 'remove: nur sagen, was entfernt würde',
    version: 'zeigt die Version',
    exitCodes:
      'Rückgabewerte: 0 beantwortet oder ehrlich nicht, 2 falscher Aufruf, 1 Störung, 3 check hat Befunde.',
    settings: 'Einstellungen: Umgebung oder .env; .env.example beschreibt jede.',
    question: 'Frage',
    citation: 'Belegstelle',
    format: 'Format',
    sources: 'Datei|Ordner|Adresse|Liste',
    documents: 'Kennung|Datei|Adresse',
    ids: 'Kennung',
    command: 'Befehl',
    optionsPlaceholder: 'Optionen',
  },
  farewell: 'Auf Wiedersehen.',
  bot: germanBot,
  curation: germanCuration,
  errors: germanErrors,
};
