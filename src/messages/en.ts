import { englishBot } from './bot/en.ts';
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
    passageOf: (position, total) => `${number.format(position)} of ${number.format(total)}`,
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
    visits: 'lists the visits that the documents report, newest first',
    index: 'reads the documents and builds the index if it is out of date',
    help: 'shows this',
    quit: 'leaves (also Ctrl-D)',
    start: 'opens a conversation',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    json: 'one JSON object a line on stdout, nothing else',
    stdin: 'ask: a question a line from stdin; with --json exactly one object for each line',
    force: 'index: build even if it is up to date',
    version: 'shows the version',
    exitCodes: 'Exit codes: 0 answered or honestly not, 2 wrong use, 1 trouble.',
    settings: 'Settings: environment or .env; .env.example describes each.',
    question: 'question',
    citation: 'citation',
    command: 'command',
    optionsPlaceholder: 'options',
  },
  farewell: 'Goodbye.',
  bot: englishBot,
  errors: englishErrors,
};
