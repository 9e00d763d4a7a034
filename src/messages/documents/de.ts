import { counter } from '../messages.ts';
import type { CurationMessages } from './document-messages.ts';

const count = counter('de-DE');
const number = new Intl.NumberFormat('de-DE');
const list = new Intl.ListFormat('de-DE', { type: 'conjunction' });
const lines = count({ one: 'Zeile', other: 'Zeilen' });
const findings = count({ one: 'Befund', other: 'Befunde' });

export const germanCuration: CurationMessages = {
  reading: (done, total) => `Quellen lesen: ${number.format(done)} von ${number.format(total)}`,
  added: (id) => `Hinzugefügt: ${id}`,
  changed: (id) => `Neue Fassung: ${id}`,
  unchanged: (id) => `Unverändert: ${id}`,
  gone: (id) => `An seiner Adresse nicht mehr da, hier behalten: ${id}`,
  removed: (id) => `Entfernt: ${id}`,
  wouldRemove: (id) => `Würde entfernt: ${id}`,
  notFound: (fields) => `Nicht gefunden: ${list.format(fields)}`,
  titleChanged: (before, after) => `Titel: „${before}“ heißt jetzt „${after}“`,
  dateChanged: (before, after) => `Datum: ${before ?? 'keines'}, jetzt ${after ?? 'keines'}`,
  lines: (added, removed) => `${lines(added)} dazu, ${lines(removed)} weg`,
  duplicate: (id, other) => `${id} enthält denselben Text wie ${other}`,
  similar: (id, other, percent) =>
    `${id} teilt ${number.format(percent)} % seines Textes mit ${other}`,
  missing: (id, fields) => `${id} nennt nicht: ${list.format(fields)}`,
  orphan: (id) => `Das Original von ${id} ist noch da, das Dokument nicht mehr`,
  unused: (file) => `${file} liegt im Ordner des Index und wird nicht gebraucht`,
  remedy: (command) => `Abhilfe: ${command}`,
  stateIn: (fields, file) => `${list.format(fields)} in ${file} nennen`,
  findings: (total) => `${findings(total)}.`,
  nothingToDo: 'Nichts zu tun.',
};
