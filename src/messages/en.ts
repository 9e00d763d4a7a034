import { englishBot } from './bot/en.ts';
import { englishCuration } from './documents/en.ts';
import { englishErrors } from './errors/en.ts';
import { counter, type Messages } from './messages.ts';

const count = counter('en-GB');
const number = new Intl.NumberFormat('en-GB');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const counted: Messages['count'] = {
  documents: count({ one: 'document', other: 'documents' }),
  passages: count({ one: 'passage', other: 'passages' }),
  visits: count({ one: 'visit', other: 'visits' }),
  people: count({ one: 'person', other: 'people' }),
  peopleAsStated: (size) => `${size} people`,
  problems: count({ one: 'problem', other: 'problems' }),
};

const languageNames: Messages['languageNames'] = { de: 'German', en: 'English', zh: 'Chinese' };

export const english: Messages = {
  languageNames,
  count: counted,
  answer: {
    notInDocuments: 'The documents do not say.',
    nearest: 'These documents come nearest:',
    askDifferently:
      'Try a whole sentence with the names of places, people or organisations, and one question at a time.',
  },
  source: {
    title: 'Title',
    author: 'Author',
    publisher: 'Publisher',
    published: 'Published',
    language: 'Language',
    address: 'Address',
    file: 'File',
    passage: 'Passage',
    read: 'Read',
    rights: 'Rights',
    earlier: 'Before',
    later: 'After',
    cite: 'Cite',
    moved: (asked) =>
      `The document has changed: this passage was cited as ${asked} and now stands here.`,
    replaced: (asked) =>
      `The document has changed: ${asked} was cited, and other words stand there now.`,
    passageOf: (position, total) => `${number.format(position)} of ${number.format(total)}`,
    page: (first, last) => (first === last ? `p. ${first}` : `pp. ${first}–${last}`),
    basedOn: 'Based on',
    visits: 'Visits that this document reports',
  },
  visit: {
    heading: (total) => `${counted.visits(total)}, newest first`,
    none: 'The documents report no visits.',
    delegation: 'Delegation',
    from: (place) => `from ${place}`,
    stops: 'Further stops',
    hosts: 'Hosts',
    people: 'People',
    organisations: 'Organisations',
    occasion: 'Occasion',
    topics: 'Topics',
    outcome: 'Outcome',
    sources: 'Sources',
    placeNotStated: 'place not stated',
  },
  start: {
    loaded: ({ documents, passages, languages }) =>
      `Brücke: ${counted.documents(documents)} in ${list.format(languages.map((language) => languageNames[language]))}, ${counted.passages(passages)}.`,
    opened: ({ model, built, milliseconds }) =>
      `Model ${model}, index ${built ? 'built' : 'opened'} in ${number.format(milliseconds)} ms; /help helps.`,
    indexBuilt: (milliseconds) => `The index was built in ${number.format(milliseconds)} ms.`,
    indexFresh: 'The index is up to date.',
    problems: (total) =>
      `Reading the documents met ${counted.problems(total)}: npm run bruecke -- index tells more.`,
    moreProblems: (total) =>
      `And ${counted.problems(total)} more: npm run bruecke -- index shows all.`,
  },
  progress: {
    downloading: (done, total) =>
      `Downloading the model: ${number.format(done)} of ${total > 0 ? number.format(total) : '?'} MB`,
    waiting: () => 'Another process is building the index; Brücke waits for it.',
    cutting: (done, total) =>
      `Reading documents: ${number.format(done)} of ${number.format(total)}`,
    embedding: (done, total) =>
      `Embedding passages: ${number.format(done)} of ${number.format(total)}`,
    indexing: (done, total) =>
      `Building the index: ${number.format(done)} of ${number.format(total)}`,
    writing: (done, total) =>
      `Writing the index: ${number.format(done)} of ${number.format(total)}`,
  },
  help: {
    conversation:
      'Ask in German, English or Chinese. The answer is what the documents say, word for word, with its source.',
    ask: 'answers a question',
    askHere: 'a question: just write it',
    source: 'shows a passage in its surroundings and the document it is from',
    cite: 'writes the passage as a reference',
    visits: 'lists the visits that the documents report, newest first',
    index: 'reads the documents and builds the index if it is out of date',
    add: 'takes in files, folders, addresses or lists of addresses; - reads a list from stdin',
    remove: 'removes documents with their originals; --dry-run only says what',
    refresh: 'reads the addresses of documents again, of all or of those named',
    check: 'shows what is known of the documents, what is missing and what to do',
    help: 'shows this',
    quit: 'leaves (also Ctrl-D)',
    start: 'opens a conversation',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    json: 'one JSON object a line on stdout, nothing else',
    stdin: 'ask: a question a line from stdin; with --json exactly one object for each line',
    formatOption: 'source: a reference as apa, iso690, gbt7714, bibtex, ris, csl-json, json',
    force: 'index: build even if it is up to date',
    dryRun: 'remove: only say what would be removed',
    version: 'shows the version',
    exitCodes:
      'Exit codes: 0 answered or honestly not, 2 wrong use, 1 trouble, 3 check has findings.',
    settings: 'Settings: environment or .env; .env.example describes each.',
    question: 'question',
    citation: 'citation',
    format: 'format',
    sources: 'file|folder|address|list',
    documents: 'id|file|address',
    ids: 'id',
    command: 'command',
    optionsPlaceholder: 'options',
  },
  farewell: 'Goodbye.',
  bot: englishBot,
  curation: englishCuration,
  errors: englishErrors,
};
