import { counter } from '../messages.ts';
import type { CurationMessages } from './document-messages.ts';

const count = counter('en-GB');
const number = new Intl.NumberFormat('en-GB');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const lines = count({ one: 'line', other: 'lines' });
const findings = count({ one: 'thing', other: 'things' });

export const englishCuration: CurationMessages = {
  reading: (done, total) => `Reading sources: ${number.format(done)} of ${number.format(total)}`,
  added: (id) => `Added: ${id}`,
  changed: (id) => `New version: ${id}`,
  unchanged: (id) => `Unchanged: ${id}`,
  gone: (id) => `Gone from its address, kept here: ${id}`,
  removed: (id) => `Removed: ${id}`,
  wouldRemove: (id) => `Would be removed: ${id}`,
  notFound: (fields) => `Not found: ${list.format(fields)}`,
  titleChanged: (before, after) => `Title: “${before}” is now “${after}”`,
  dateChanged: (before, after) => `Date: ${before ?? 'none'} is now ${after ?? 'none'}`,
  lines: (added, removed) => `${lines(added)} added, ${lines(removed)} removed`,
  duplicate: (id, other) => `${id} holds the same text as ${other}`,
  similar: (id, other, percent) =>
    `${id} shares ${number.format(percent)}% of its text with ${other}`,
  missing: (id, fields) => `${id} does not state: ${list.format(fields)}`,
  orphan: (id) => `The original of ${id} is kept, but its document is no more`,
  unused: (file) => `${file} lies in the index folder and is not used`,
  remedy: (command) => `mend with: ${command}`,
  stateIn: (fields, file) => `state ${list.format(fields)} in ${file}`,
  findings: (total) => `${findings(total)} to look at.`,
  nothingToDo: 'Nothing to do.',
};
