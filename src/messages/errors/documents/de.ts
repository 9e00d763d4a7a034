import type { ErrorGaps } from '../gaps.ts';
import type { CurationErrorSentences } from './codes.ts';

const subject = (gaps: ErrorGaps) => `Die Adresse${gaps.name('address')}`;

function fault(gaps: ErrorGaps): string {
  switch (gaps.value('fault')) {
    case 'loop':
      return 'führt im Kreis';
    case 'insecure':
      return 'führt von https zu http, wo unterwegs jemand den Inhalt ändern könnte';
    case 'nowhere':
      return `führt zu etwas, was keine Seite im Web ist${gaps.name('other')}`;
    default:
      return 'führt immer weiter';
  }
}

export const germanCurationErrors: CurationErrorSentences = {
  'address-invalid': (gaps) =>
    gaps.value('expected') === 'no-password'
      ? `${subject(gaps)} enthält einen Benutzernamen oder ein Passwort; bitte ohne beides angeben.`
      : `${subject(gaps)} ist keine Adresse im Web; sie muss mit http:// oder https:// beginnen.`,
  'address-private': (gaps) =>
    `${subject(gaps)} liegt auf diesem Rechner oder in seinem Netz und wurde nicht gelesen; wenn das gewollt ist, bitte ALLOW_PRIVATE_ADDRESSES=true setzen.`,
  'address-not-found': (gaps) =>
    `${subject(gaps)} wurde nicht gelesen, weil es den Server${gaps.name('host')} nicht gibt; bitte die Schreibweise und das Netz prüfen.`,
  'address-unreachable': (gaps) =>
    `${subject(gaps)} wurde nicht gelesen, weil der Server nicht antwortet; bitte das Netz prüfen oder es später noch einmal versuchen.`,
  'address-insecure': (gaps) =>
    `${subject(gaps)} wurde nicht gelesen, weil der Server nicht nachweist, wer er ist (TLS); bitte die Seite im Browser speichern und die Datei hinzufügen.`,
  'address-slow': (gaps) =>
    `${subject(gaps)} wurde aufgegeben, weil der Server zu langsam ist; bitte es später noch einmal versuchen oder die Seite im Browser speichern und die Datei hinzufügen.`,
  'address-too-large': (gaps) =>
    `${subject(gaps)} wurde aufgegeben, weil der Inhalt zu groß ist${gaps.with('limit', (limit) => ` (mehr als ${limit} MB)`)}; bitte den nötigen Teil als Datei speichern und diese hinzufügen.`,
  'address-type': (gaps) =>
    `${subject(gaps)} liefert eine Art von Inhalt, die nicht gelesen wird${gaps.note('format')}; bitte die Adresse einer Seite, eines PDF, eines DOCX oder eines Textes angeben.`,
  'address-redirects': (gaps) =>
    `${subject(gaps)} ${fault(gaps)}; bitte im Browser öffnen und die Adresse der Seite angeben, die dann erscheint.`,
  'address-robots': (gaps) =>
    `${subject(gaps)} wurde nicht gelesen, weil der Server das Programmen nicht erlaubt (robots.txt); bitte die Seite im Browser speichern, wenn das zulässig ist, und die Datei hinzufügen.`,
  'address-robots-unknown': (gaps) =>
    `${subject(gaps)} wurde nicht gelesen, weil der Server gerade nicht sagt, ob Programme das dürfen (robots.txt); bitte es später noch einmal versuchen.`,
  'address-gone': (gaps) =>
    `${subject(gaps)} liefert keine Seite (mehr); bitte die Schreibweise prüfen oder die Seite auf der Website suchen.`,
  'address-busy': (gaps) =>
    `${subject(gaps)} wurde nicht gelesen, weil der Server überlastet ist; bitte ${gaps.with('seconds', (seconds) => `in ${seconds} Sekunden`, 'später')} noch einmal versuchen.`,
  'address-refused': (gaps) =>
    `${subject(gaps)} wurde vom Server verweigert${gaps.note('status')}; bitte die Seite im Browser speichern und die Datei hinzufügen.`,
  'address-gated': (gaps) =>
    `${subject(gaps)} zeigt statt eines Textes eine Anmeldung oder verlangt eine Einwilligung; bitte die Seite im Browser speichern und die Datei hinzufügen.`,
  'address-broken': (gaps) =>
    `${subject(gaps)} wurde nicht gelesen, weil die Antwort des Servers beschädigt ist oder abbricht; bitte es später noch einmal versuchen.`,
  'input-missing': (gaps) =>
    `Eine Datei, einen Ordner oder eine Adresse${gaps.name('file')} gibt es nicht; bitte die Schreibweise prüfen.`,
  'document-unknown': (gaps) =>
    `Das Dokument${gaps.name('id')} gibt es nicht; ${gaps.with(
      'nearest',
      (nearest) => `ist ${nearest} gemeint?`,
      'npm run bruecke -- check nennt alle.',
    )}`,
  'document-edited': (gaps) =>
    `Das Dokument${gaps.name('id')} blieb, wie es ist, weil sein Text${gaps.with('file', (file) => ` in „${file}“`)} von Hand geändert wurde; bitte entfernen und neu hinzufügen, um die neue Fassung zu übernehmen.`,
  'corpus-unwritable': (gaps) =>
    `In den Ordner${gaps.name('folder')} mit den Dokumenten lässt sich nicht schreiben${gaps.note('reason')}; bitte Rechte und freien Platz prüfen oder mit CORPUS_DIR einen anderen Ordner nennen.`,
  'corpus-locked': (gaps) =>
    `Ein anderer Prozess ändert gerade den Ordner${gaps.name('folder')} mit den Dokumenten; bitte warten oder ihn beenden und es noch einmal versuchen.`,
};
