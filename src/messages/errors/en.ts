import { englishBotErrors } from './bot/en.ts';
import { englishCurationErrors } from './documents/en.ts';
import { type ErrorGaps, helpCommand, type Punctuation } from './gaps.ts';
import type { ErrorSentences } from './sentences.ts';

export const englishPunctuation: Punctuation = {
  language: 'en',
  space: ' ',
  openQuote: '“',
  closeQuote: '”',
  openBracket: '(',
  closeBracket: ')',
};

const formats = (gaps: ErrorGaps) => gaps.value('formats') ?? '.md, .txt, .html, .pdf, .docx, .eml';
const atLine = (gaps: ErrorGaps) => gaps.with('line', (line) => ` in line ${line}`);

/** '(line 3: not valid YAML)' */
const inBrackets = (gaps: ErrorGaps) =>
  gaps.with(
    'line',
    (line) => ` (line ${line}${gaps.with('reason', (reason) => `: ${reason}`)})`,
    gaps.note('reason'),
  );

function allowedValues(gaps: ErrorGaps): string {
  const minimum = gaps.value('minimum');
  const maximum = gaps.value('maximum');
  if (minimum !== undefined && maximum !== undefined) {
    return `a whole number from ${minimum} to ${maximum}`;
  }
  const allowed = gaps.value('allowed');
  if (allowed !== undefined) return `one of ${allowed}`;
  switch (gaps.value('expected')) {
    case 'address':
      return 'an address that begins with http:// or https:// and holds no password';
    case 'model':
      return 'the name of a model, such as Xenova/multilingual-e5-small';
    case 'revision':
      return 'the name of a branch, a tag or a commit';
    case 'fingerprint':
      return 'a fingerprint of 64 digits and letters from a to f';
    case 'shards':
      return 'auto, empty or a number';
    case 'guild':
      return 'the number that “Copy Server ID” gives';
    case 'yes-or-no':
      return 'true or false';
    case 'token':
      return 'a token without spaces';
    default:
      return 'a value as .env.example describes it';
  }
}

function missingArgument(gaps: ErrorGaps): string {
  switch (gaps.value('argument')) {
    case 'question':
      return 'a question after it, in quotation marks, or --stdin';
    case 'citation':
      return 'a citation after it, such as dresden-jinan-2018#3';
    case 'command':
      return 'a command after it, such as ask or visits';
    case 'sources':
      return 'a file, a folder or an address';
    case 'documents':
      return 'the id, the file or the address of a document';
    default:
      return 'something after it';
  }
}

export const englishErrors: ErrorSentences = {
  'setting-unknown': (gaps) =>
    `There is no setting${gaps.name('setting')}${gaps.with(
      'nearest',
      (nearest) => `, so it has no effect; did you mean ${nearest}?`,
      ', so it has no effect; .env.example lists all settings.',
    )}`,
  'setting-invalid': (gaps) => {
    const file = gaps.value('file');
    if (file !== undefined) {
      return `The file “${file}” with the settings cannot be read${gaps.note('reason')}; check that it is a text file and its permissions.`;
    }
    const setting = `The setting${gaps.with('setting', (name) => ` ${name}`)}`;
    const wrong = gaps.with('value', (value) => `is “${value}”, but it`, 'is not valid: it');
    return `${setting} ${wrong} must be ${allowedValues(gaps)}; correct it in .env or in the environment.`;
  },
  'command-unknown': (gaps) =>
    `There is no command${gaps.name('command')}; ${gaps.with(
      'nearest',
      (nearest) => `did you mean ${nearest}?`,
      `${helpCommand(gaps)} lists them all.`,
    )}`,
  'option-unknown': (gaps) =>
    `There is no option${gaps.name('option')}${gaps.with('command', (command) => ` for ${command}`)}; ${gaps.with(
      'nearest',
      (nearest) => `did you mean ${nearest}?`,
      '--help lists them all.',
    )}`,
  'option-invalid': (gaps) =>
    `The option${gaps.name('option')} does not take${gaps.with('value', (value) => ` “${value}”`)}; ${gaps.with('allowed', (allowed) => `it takes ${allowed}.`, 'write, for example, 2018, 2018-10 or 2018-10-30.')}`,
  'argument-missing': (gaps) =>
    `The command${gaps.name('command')} needs ${missingArgument(gaps)}.`,

  'corpus-missing': (gaps) =>
    `The folder of documents${gaps.name('folder')} does not exist; create it, or set CORPUS_DIR to the folder that holds your documents.`,
  'corpus-unreadable': (gaps) =>
    `The folder of documents${gaps.name('folder')} cannot be read${gaps.note('reason')}; check the path and its permissions, or set CORPUS_DIR to another folder.`,
  'corpus-empty': (gaps) =>
    `The folder of documents${gaps.name('folder')} holds no document that can be read; put a file in it (${formats(gaps)}), or set CORPUS_DIR to another folder.`,
  'document-unreadable': (gaps) =>
    `The document${gaps.name('file')} was left out because it cannot be read${gaps.note('reason')}; check the file and its permissions.`,
  'document-empty': (gaps) =>
    `The document${gaps.name('file')} was left out because it has no text to quote (no paragraph, no list, no table); write something into it or remove it.`,
  'document-binary': (gaps) =>
    `The document${gaps.name('file')} was left out because it is not a text; save it as .md or .txt.`,
  'document-too-large': (gaps) =>
    `The document${gaps.name('file')} was left out because it is too large${gaps.with('limit', (limit) => ` (${gaps.with('size', (size) => `${size} MB, `)}at most ${limit} MB)`)}; split it into several files.`,
  'document-format': (gaps) =>
    `The document${gaps.name('file')} was left out because its format${gaps.name('format')} is not read; save it as one of ${formats(gaps)}.`,
  'document-encoding': (gaps) =>
    `The document${gaps.name('file')} was left out because its character encoding cannot be told${atLine(gaps)}; save it as UTF-8.`,
  'document-outside': (gaps) =>
    `The document${gaps.name('file')} was left out because it lies outside the folder of documents; copy it into the folder instead of linking to it.`,
  'document-damaged': (gaps) =>
    `The document${gaps.name('file')} was left out because it is damaged or cut off; get it again, or save it anew with the program that made it.`,
  'document-encrypted': (gaps) =>
    `The document${gaps.name('file')} was left out because a password protects it; save it without the password.`,
  'document-scanned': (gaps) =>
    `The document${gaps.name('file')} was left out because its pages are pictures that hold no text; run text recognition (OCR) on it.`,
  'document-gated': (gaps) =>
    `The document${gaps.name('file')} was left out because it shows a login, a consent form or a barrier in place of the text; open the page yourself and save it again.`,
  'document-too-costly': (gaps) =>
    `The document${gaps.name('file')} was left out because reading it costs too much${gaps.note('reason')}; save it in a simpler form, such as .txt, or split it into several files.`,
  'document-attachments': (gaps) =>
    `The e-mail${gaps.name('file')} was read without its attachments${gaps.note('attachments')}; put what is to be quoted from them into files of their own.`,
  'sidecar-alone': (gaps) =>
    `The file${gaps.name('file')} was left out because the document that it describes does not lie beside it; put it there or remove the file.`,
  'document-id-invalid': (gaps) =>
    `The document${gaps.name('file')} was left out because its id${gaps.name('id')} is not valid; use letters and digits joined by hyphens, at most 80 characters.`,
  'document-kept': (gaps) =>
    `The document${gaps.name('file')} goes on being served as it was when it could last be read; mend the file, or remove it.`,
  'document-id-twice': (gaps) =>
    `The document${gaps.name('file')} was left out because its id${gaps.name('id')} is taken${gaps.with('other', (other) => ` by “${other}”`)}; give one of the two another id.`,
  'front-matter-broken': (gaps) =>
    `The document${gaps.name('file')} was left out because its front matter cannot be read${inBrackets(gaps)}; correct it as corpus/README.md describes.`,
  'front-matter-invalid': (gaps) =>
    `The document${gaps.name('file')} was left out because the field${gaps.name('field')} in its front matter is not valid${inBrackets(gaps)}; correct it as corpus/README.md describes.`,

  'model-file-missing': (gaps) =>
    `The model’s file${gaps.name('file')} is missing; restore it with git checkout embeddings/model, or check MODEL_DIR.`,
  'model-file-broken': (gaps) =>
    `The model’s file${gaps.name('file')} is broken${gaps.note('reason')}; restore it with git checkout embeddings/model, or delete it if it was downloaded.`,
  'model-unavailable': (gaps) =>
    `The model${gaps.name('model')} could not be loaded${gaps.with('host', (host) => ` from ${host}`)}${gaps.note('reason')}; check the network, set MODEL_HOST to a mirror, or leave EMBEDDING_MODEL empty for the model that is part of Brücke.`,
  'model-not-found': (gaps) =>
    `There is no model${gaps.name('model')}${gaps.with('revision', (revision) => ` with the revision “${revision}”`)}${gaps.with('host', (host) => ` at ${host}`)}; check EMBEDDING_MODEL${gaps.with('revision', () => ' and EMBEDDING_REVISION')}, or leave EMBEDDING_MODEL empty for the model that is part of Brücke.`,
  'model-forbidden': (gaps) =>
    `The model${gaps.name('model')} does not exist${gaps.with('host', (host) => ` at ${host}`)} or is not open to everyone; check EMBEDDING_MODEL, accept the model’s conditions on its page and set HF_TOKEN, or choose another model.`,
  'model-unsuitable': (gaps) =>
    `The model${gaps.name('model')} cannot be used${gaps.note('reason')}; choose a model for feature extraction with an ONNX file, such as Xenova/multilingual-e5-small, or leave EMBEDDING_MODEL empty.`,
  'model-unwritable': (gaps) =>
    `The download of the model cannot be written to${gaps.with('file', (file) => ` “${file}”`, ' its folder')}${gaps.note('reason')}; check the free space and the permissions, or set MODEL_CACHE_DIR to another folder.`,
  'model-mismatch': (gaps) =>
    `The model${gaps.name('model')} is not the one that EMBEDDING_SHA256 names${gaps.with('fingerprint', (sum) => `: its fingerprint is ${sum}`)}; find out why it differs, set EMBEDDING_REVISION, or set EMBEDDING_SHA256 to that fingerprint if you trust it.`,
  'model-downloaded': (gaps) =>
    `The model${gaps.name('model')} was downloaded${gaps.with('fingerprint', (sum) => ` and has the fingerprint ${sum}`)}; set EMBEDDING_SHA256 to it, and no other will be taken.`,

  'index-missing': (gaps) =>
    `There was no index${gaps.with('folder', (folder) => ` in “${folder}”`)}; it was built from the documents.`,
  'index-broken': (gaps) =>
    `The index${gaps.name('folder')} was broken${gaps.with('file', (file) => ` in the file “${file}”`)}${gaps.note('reason')}; it was built anew from the documents.`,
  'index-stale': (gaps) =>
    `The index${gaps.name('folder')} was out of date${gaps.note('reason')}; it was built anew from the documents.`,
  'index-locked': (gaps) =>
    `Another process${gaps.note('pid')} is building the index${gaps.name('folder')}; wait until it is done, or end it, and try again.`,
  'index-unwritable': (gaps) =>
    `The index cannot be written to the folder${gaps.name('folder')}${gaps.note('reason')}; check its permissions and the free space, or set INDEX_DIR to another folder.`,

  'index-not-updated': (gaps) =>
    `The documents have changed, but the index could not be built${gaps.note('reason')}; the documents as they were go on being served, and it is tried again${gaps.with('seconds', (seconds) => ` in ${seconds} s`)}.`,

  'question-empty': () => 'There is no question in that; write one in German, English or Chinese.',
  'question-too-long': (gaps) =>
    `The question is too long${gaps.with('length', (length) => `: ${length} characters`)}${gaps.with('limit', (limit) => `, at most ${limit} are read`)}; shorten it to what you want to know.`,
  'citation-invalid': (gaps) =>
    `${gaps.with('citation', (citation) => `“${citation}”`, 'That')} is not a citation; write document#number, such as ${gaps.value('nearest') ?? 'dresden-jinan-2018#3'}.`,
  'citation-unknown': (gaps) =>
    `There is no passage${gaps.name('citation')}; ${gaps.with(
      'nearest',
      (nearest) => `the nearest: ${nearest}.`,
      'copy the citation from an answer.',
    )}`,
  'citation-gone': (gaps) =>
    `The passage${gaps.name('citation')} is no longer there, the document has changed; ${gaps.with(
      'nearest',
      (nearest) => `the nearest: ${nearest}.`,
      'please ask again.',
    )}`,

  ...englishCurationErrors,
  ...englishBotErrors,

  internal: (gaps) =>
    `Something went wrong inside Brücke${gaps.note('reason')}; please report it with what LOG_LEVEL=debug shows.`,
};
