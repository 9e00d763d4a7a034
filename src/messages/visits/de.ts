import { counter } from '../messages.ts';
import type { VisitMessages } from './visit-messages.ts';

const visits = counter('de')({ one: 'Besuch', other: 'Besuche' });

export const germanVisits: VisitMessages = {
  recognised: 'aus dem Text gelesen, nicht bestätigt',
  differs: { date: 'Datum, verschieden angegeben', size: 'Größe, verschieden angegeben' },
  withoutYear: (count) => `Am Ende: ${visits(count)} ohne bekanntes Jahr.`,
  undatedLeftOut: (count) => `${visits(count)} ohne bekanntes Jahr nicht mitgezählt.`,
  noneSuch:
    'Die Dokumente berichten von keinem solchen Besuch. Mit weniger Angaben finden sich vielleicht welche.',
  noneAsked: 'Von einem solchen Besuch berichten die Dokumente nicht.',
  leader: 'Leitung',
  size: 'Größe',
  manyFit: (count) =>
    `Auf diese Frage passen ${visits(count)}. Mit Ort, Jahr oder Herkunft der Gäste lässt sich nach einem davon fragen.`,
  page: (page, pages) => `Seite ${page} von ${pages}`,
  notADate: (typed) =>
    `„${typed}“ ist kein Datum, das hier verstanden wird. Schreiben Sie zum Beispiel 2018, 2018-10 oder 30.10.2018.`,
  buttons: {
    later: 'Spätere Besuche',
    earlier: 'Frühere Besuche',
    calendar: 'Kalender',
    csv: 'Tabelle (CSV)',
    json: 'JSON',
  },
  exported: (count) => `${visits(count)} als Datei.`,
  leftOutOfCalendar: (count) => `${visits(count)} ohne bekannten Tag nicht im Kalender.`,
  calendarName: 'Besuche',
  review: {
    readFrom: 'gelesen aus',
    nothing: 'Kein Besuch wartet auf Bestätigung.',
    written: (file, count) => `${file}: ${visits(count)} in den Kopf der Datei geschrieben.`,
    unwritable: (file) => `${file} ließ sich nicht schreiben.`,
    unknown: (document) =>
      `Im Dokument „${document}“ wartet kein Besuch auf Bestätigung, oder es gibt das Dokument nicht.`,
  },
  help: {
    typed: 'die Besuche an einem Ort, mit einem Partner, seit einem Jahr oder zu einem Thema',
    place: 'visits: nur die an diesem Ort',
    partner: 'visits: nur die mit dieser Delegation, Organisation oder Person',
    dates: 'visits: nur die seit oder bis zu diesem Datum',
    topic: 'visits: nur die zu diesem Thema',
    format: 'visits: als text, json, csv (Tabelle) oder ics (Kalender)',
    review: 'visits: Besuche, die aus dem Text gelesen sind, als Kopf der Datei zum Prüfen',
    write: 'visits --review: gleich in die Dateien schreiben',
    placeName: 'Ort',
    document: 'Dokument',
  },
};
