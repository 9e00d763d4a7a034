import { germanBotErrors } from './bot/de.ts';
import { germanCurationErrors } from './documents/de.ts';
import { type ErrorGaps, helpCommand, type Punctuation } from './gaps.ts';
import type { ErrorSentences } from './sentences.ts';

export const germanPunctuation: Punctuation = {
  language: 'de',
  space: ' ',
  openQuote: '„',
  closeQuote: '“',
  openBracket: '(',
  closeBracket: ')',
};

const formats = (gaps: ErrorGaps) => gaps.value('formats') ?? '.md, .txt, .html, .pdf, .docx, .eml';
const atLine = (gaps: ErrorGaps) => gaps.with('line', (line) => ` (Zeile ${line})`);

/** '(Zeile 3: kein gültiges YAML)' */
const inBrackets = (gaps: ErrorGaps) =>
  gaps.with(
    'line',
    (line) => ` (Zeile ${line}${gaps.with('reason', (reason) => `: ${reason}`)})`,
    gaps.note('reason'),
  );

function allowedValues(gaps: ErrorGaps): string {
  const minimum = gaps.value('minimum');
  const maximum = gaps.value('maximum');
  if (minimum !== undefined && maximum !== undefined) {
    return `eine ganze Zahl von ${minimum} bis ${maximum}`;
  }
  const allowed = gaps.value('allowed');
  if (allowed !== undefined) return `einer der Werte ${allowed}`;
  switch (gaps.value('expected')) {
    case 'address':
      return 'eine Adresse, die mit http:// oder https:// beginnt und kein Passwort enthält';
    case 'model':
      return 'der Name eines Modells wie Xenova/multilingual-e5-small';
    case 'revision':
      return 'der Name eines Branches, eines Tags oder eines Commits';
    case 'fingerprint':
      return 'ein Fingerabdruck aus 64 Ziffern und Buchstaben von a bis f';
    case 'shards':
      return 'auto, leer oder eine Anzahl';
    case 'guild':
      return 'die Zahl, die „Server-ID kopieren“ liefert';
    case 'yes-or-no':
      return 'true oder false';
    case 'token':
      return 'ein Token ohne Leerzeichen';
    default:
      return 'ein Wert, wie .env.example ihn beschreibt';
  }
}

function missingArgument(gaps: ErrorGaps): string {
  switch (gaps.value('argument')) {
    case 'question':
      return 'eine Frage in Anführungszeichen oder --stdin';
    case 'citation':
      return 'eine Belegstelle wie dresden-jinan-2018#3';
    case 'command':
      return 'einen Unterbefehl wie ask oder visits';
    case 'sources':
      return 'eine Datei, einen Ordner oder eine Adresse';
    case 'documents':
      return 'die Kennung, die Datei oder die Adresse eines Dokuments';
    default:
      return 'eine Angabe';
  }
}

export const germanErrors: ErrorSentences = {
  'setting-unknown': (gaps) =>
    `Die Einstellung${gaps.name('setting')} gibt es nicht, sie bleibt ohne Wirkung; ${gaps.with(
      'nearest',
      (nearest) => `ist ${nearest} gemeint?`,
      '.env.example nennt alle Einstellungen.',
    )}`,
  'setting-invalid': (gaps) => {
    const file = gaps.value('file');
    if (file !== undefined) {
      return `Die Datei „${file}“ mit den Einstellungen lässt sich nicht lesen${gaps.note('reason')}; bitte prüfen, ob sie eine Textdatei ist und die Rechte stimmen.`;
    }
    const setting = `Die Einstellung${gaps.with('setting', (name) => ` ${name}`)}`;
    const wrong = gaps.with(
      'value',
      (value) => `ist „${value}“, nötig ist`,
      'ist ungültig, nötig ist',
    );
    return `${setting} ${wrong} ${allowedValues(gaps)}; bitte in .env oder in der Umgebung berichtigen.`;
  },
  'command-unknown': (gaps) =>
    `Den Befehl${gaps.name('command')} gibt es nicht; ${gaps.with(
      'nearest',
      (nearest) => `ist ${nearest} gemeint?`,
      `${helpCommand(gaps)} nennt alle Befehle.`,
    )}`,
  'option-unknown': (gaps) =>
    `Die Option${gaps.name('option')} gibt es${gaps.with('command', (command) => ` bei ${command}`)} nicht; ${gaps.with(
      'nearest',
      (nearest) => `ist ${nearest} gemeint?`,
      '--help nennt alle Optionen.',
    )}`,
  'option-invalid': (gaps) =>
    `Die Option${gaps.name('option')} versteht${gaps.with('value', (value) => ` „${value}“`)} nicht; ${gaps.with('allowed', (allowed) => `möglich ist ${allowed}.`, 'schreiben Sie zum Beispiel 2018, 2018-10 oder 30.10.2018.')}`,
  'argument-missing': (gaps) =>
    `Der Befehl${gaps.name('command')} braucht noch ${missingArgument(gaps)}.`,

  'corpus-missing': (gaps) =>
    `Den Ordner${gaps.name('folder')} mit den Dokumenten gibt es nicht; bitte anlegen oder mit CORPUS_DIR den Ordner nennen, in dem die Dokumente liegen.`,
  'corpus-unreadable': (gaps) =>
    `Der Ordner${gaps.name('folder')} mit den Dokumenten lässt sich nicht lesen${gaps.note('reason')}; bitte den Pfad und die Rechte prüfen oder mit CORPUS_DIR einen anderen Ordner nennen.`,
  'corpus-empty': (gaps) =>
    `Im Ordner${gaps.name('folder')} liegt kein lesbares Dokument; bitte eine Datei hineinlegen (${formats(gaps)}) oder mit CORPUS_DIR einen anderen Ordner nennen.`,
  'document-unreadable': (gaps) =>
    `Das Dokument${gaps.name('file')} wurde ausgelassen, weil es sich nicht lesen lässt${gaps.note('reason')}; bitte die Datei und ihre Rechte prüfen.`,
  'document-empty': (gaps) =>
    `Das Dokument${gaps.name('file')} wurde ausgelassen, weil es keinen Text zum Zitieren enthält (keinen Absatz, keine Liste, keine Tabelle); bitte füllen oder entfernen.`,
  'document-binary': (gaps) =>
    `Das Dokument${gaps.name('file')} wurde ausgelassen, weil es kein Text ist; bitte als .md oder .txt speichern.`,
  'document-too-large': (gaps) =>
    `Das Dokument${gaps.name('file')} wurde ausgelassen, weil es zu groß ist${gaps.with('limit', (limit) => ` (${gaps.with('size', (size) => `${size} MB, `)}höchstens ${limit} MB)`)}; bitte auf mehrere Dateien verteilen.`,
  'document-format': (gaps) =>
    `Das Dokument${gaps.name('file')} wurde ausgelassen, weil sein Format${gaps.name('format')} nicht gelesen wird; bitte in einem dieser Formate speichern: ${formats(gaps)}.`,
  'document-encoding': (gaps) =>
    `Das Dokument${gaps.name('file')} wurde ausgelassen, weil sich seine Zeichenkodierung nicht erkennen lässt${atLine(gaps)}; bitte als UTF-8 speichern.`,
  'document-outside': (gaps) =>
    `Das Dokument${gaps.name('file')} wurde ausgelassen, weil es außerhalb des Dokumentenordners liegt; bitte hineinkopieren statt verknüpfen.`,
  'document-damaged': (gaps) =>
    `Das Dokument${gaps.name('file')} wurde ausgelassen, weil es beschädigt oder abgeschnitten ist; bitte neu besorgen oder mit dem Programm, das es gemacht hat, noch einmal speichern.`,
  'document-encrypted': (gaps) =>
    `Das Dokument${gaps.name('file')} wurde ausgelassen, weil ein Passwort es schützt; bitte ohne Passwort speichern.`,
  'document-scanned': (gaps) =>
    `Das Dokument${gaps.name('file')} wurde ausgelassen, weil seine Seiten nur Bilder sind und keinen Text enthalten; bitte mit einer Texterkennung (OCR) bearbeiten.`,
  'document-gated': (gaps) =>
    `Das Dokument${gaps.name('file')} wurde ausgelassen, weil es statt eines Textes nur eine Anmeldung, eine Einwilligung oder eine Sperre zeigt; bitte die Seite selbst öffnen und noch einmal speichern.`,
  'document-too-costly': (gaps) =>
    `Das Dokument${gaps.name('file')} wurde ausgelassen, weil das Lesen zu aufwendig ist${gaps.note('reason')}; bitte einfacher speichern, etwa als .txt, oder auf mehrere Dateien verteilen.`,
  'document-attachments': (gaps) =>
    `Die E-Mail${gaps.name('file')} wurde ohne ihre Anhänge gelesen${gaps.note('attachments')}; bitte als eigene Dateien ablegen, was daraus zitiert werden soll.`,
  'sidecar-alone': (gaps) =>
    `Die Datei${gaps.name('file')} wurde ausgelassen, weil das Dokument, das sie beschreibt, nicht daneben liegt; bitte dazulegen oder die Datei löschen.`,
  'document-id-invalid': (gaps) =>
    `Das Dokument${gaps.name('file')} wurde ausgelassen, weil seine Kennung${gaps.name('id')} ungültig ist; erlaubt sind Buchstaben und Ziffern, mit Bindestrichen verbunden, höchstens 80 Zeichen.`,
  'document-kept': (gaps) =>
    `Das Dokument${gaps.name('file')} wird weiter so gezeigt, wie es zuletzt lesbar war; bitte die Datei in Ordnung bringen oder entfernen.`,
  'document-id-twice': (gaps) =>
    `Das Dokument${gaps.name('file')} wurde ausgelassen, weil seine Kennung${gaps.name('id')} schon vergeben ist${gaps.with('other', (other) => ` (an „${other}“)`)}; bitte eine der beiden ändern.`,
  'front-matter-broken': (gaps) =>
    `Das Dokument${gaps.name('file')} wurde ausgelassen, weil sein Vorspann sich nicht lesen lässt${inBrackets(gaps)}; bitte berichtigen, wie corpus/README.md es beschreibt.`,
  'front-matter-invalid': (gaps) =>
    `Das Dokument${gaps.name('file')} wurde ausgelassen, weil das Feld${gaps.name('field')} in seinem Vorspann ungültig ist${inBrackets(gaps)}; bitte berichtigen, wie corpus/README.md es beschreibt.`,

  'model-file-missing': (gaps) =>
    `Die Datei${gaps.name('file')} des Modells fehlt; bitte mit git checkout embeddings/model wiederherstellen oder MODEL_DIR prüfen.`,
  'model-file-broken': (gaps) =>
    `Die Datei${gaps.name('file')} des Modells ist beschädigt${gaps.note('reason')}; bitte mit git checkout embeddings/model wiederherstellen oder, wenn sie heruntergeladen wurde, löschen.`,
  'model-unavailable': (gaps) =>
    `Das Modell${gaps.name('model')} ließ sich${gaps.with('host', (host) => ` von ${host}`)} nicht laden${gaps.note('reason')}; bitte das Netz prüfen, mit MODEL_HOST einen Spiegel nennen oder EMBEDDING_MODEL leer lassen, dann dient das mitgelieferte Modell.`,
  'model-not-found': (gaps) =>
    `Das Modell${gaps.name('model')} gibt es${gaps.with('revision', (revision) => ` in der Revision „${revision}“`)}${gaps.with('host', (host) => ` bei ${host}`)} nicht; bitte EMBEDDING_MODEL${gaps.with('revision', () => ' und EMBEDDING_REVISION')} prüfen oder EMBEDDING_MODEL leer lassen, dann dient das mitgelieferte Modell.`,
  'model-forbidden': (gaps) =>
    `Das Modell${gaps.name('model')} gibt es${gaps.with('host', (host) => ` bei ${host}`)} nicht oder nicht für alle; bitte EMBEDDING_MODEL prüfen, auf der Seite des Modells den Bedingungen zustimmen und HF_TOKEN setzen oder ein anderes Modell wählen.`,
  'model-unsuitable': (gaps) =>
    `Das Modell${gaps.name('model')} ist nicht brauchbar${gaps.note('reason')}; bitte ein Modell für „feature extraction“ mit ONNX-Datei wählen, etwa Xenova/multilingual-e5-small, oder EMBEDDING_MODEL leer lassen.`,
  'model-unwritable': (gaps) =>
    `Der Download des Modells lässt sich nicht${gaps.with('file', (file) => ` nach „${file}“`)} schreiben${gaps.note('reason')}; bitte freien Platz und Rechte prüfen oder mit MODEL_CACHE_DIR einen anderen Ordner nennen.`,
  'model-mismatch': (gaps) =>
    `Das Modell${gaps.name('model')} ist nicht das, das EMBEDDING_SHA256 nennt${gaps.with('fingerprint', (sum) => `: sein Fingerabdruck ist ${sum}`)}; bitte klären, warum es abweicht, EMBEDDING_REVISION setzen oder, wenn es vertrauenswürdig ist, diesen Fingerabdruck als EMBEDDING_SHA256 eintragen.`,
  'model-downloaded': (gaps) =>
    `Das Modell${gaps.name('model')} wurde heruntergeladen${gaps.with('fingerprint', (sum) => ` und hat den Fingerabdruck ${sum}`)}; steht er in EMBEDDING_SHA256, wird kein anderes genommen.`,

  'index-missing': (gaps) =>
    `Es gab${gaps.with('folder', (folder) => ` in „${folder}“`)} keinen Index; er wurde aus den Dokumenten gebaut.`,
  'index-broken': (gaps) =>
    `Der Index${gaps.name('folder')} war beschädigt${gaps.with('file', (file) => `, und zwar in der Datei „${file}“`)}${gaps.note('reason')}; er wurde aus den Dokumenten neu gebaut.`,
  'index-stale': (gaps) =>
    `Der Index${gaps.name('folder')} war veraltet${gaps.note('reason')}; er wurde aus den Dokumenten neu gebaut.`,
  'index-locked': (gaps) =>
    `Ein anderer Prozess${gaps.note('pid')} baut gerade den Index${gaps.name('folder')}; bitte warten oder ihn beenden und es noch einmal versuchen.`,
  'index-unwritable': (gaps) =>
    `Der Index lässt sich nicht in den Ordner${gaps.name('folder')} schreiben${gaps.note('reason')}; bitte Rechte und freien Platz prüfen oder mit INDEX_DIR einen anderen Ordner nennen.`,

  'index-not-updated': (gaps) =>
    `Die Dokumente haben sich geändert, aber der Index ließ sich nicht bauen${gaps.note('reason')}; gezeigt werden weiter die Dokumente, wie sie waren, und es wird noch einmal versucht${gaps.with('seconds', (seconds) => `, in ${seconds} s`)}.`,

  'question-empty': () =>
    'Darin steckt keine Frage; bitte eine auf Deutsch, Englisch oder Chinesisch stellen.',
  'question-too-long': (gaps) =>
    `Die Frage ist zu lang${gaps.with('length', (length) => `: ${length} Zeichen`)}${gaps.with('limit', (limit) => `, höchstens ${limit} werden gelesen`)}; bitte auf das kürzen, was Sie wissen möchten.`,
  'citation-invalid': (gaps) =>
    `${gaps.with('citation', (citation) => `„${citation}“`, 'Das')} ist keine Belegstelle; so sieht eine aus: ${gaps.value('nearest') ?? 'dresden-jinan-2018#3'}.`,
  'citation-unknown': (gaps) =>
    `Die Belegstelle${gaps.name('citation')} gibt es nicht; ${gaps.with(
      'nearest',
      (nearest) => `am nächsten kommen: ${nearest}.`,
      'bitte aus einer Antwort kopieren.',
    )}`,
  'citation-gone': (gaps) =>
    `Die Belegstelle${gaps.name('citation')} gibt es nicht mehr, das Dokument hat sich geändert; ${gaps.with(
      'nearest',
      (nearest) => `am nächsten kommen: ${nearest}.`,
      'bitte noch einmal fragen.',
    )}`,

  ...germanCurationErrors,
  ...germanBotErrors,

  internal: (gaps) =>
    `In Brücke ist etwas schiefgegangen${gaps.note('reason')}; bitte melden, mit dem, was LOG_LEVEL=debug zeigt.`,
};
