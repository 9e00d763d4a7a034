import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/corpus/sentences/split.ts';

/** Each paragraph as the sentences that it consists of. */
const paragraphs: readonly (readonly string[])[] = [
  ['Die Gruppe kam am Montag an.', 'Sie blieb drei Tage.'],
  ['Am 3. Oktober war Feiertag.', 'Am 4. ging es weiter.'],
  ['Der Besuch dauerte vom 30. Oktober bis 2. November.', 'Danach flogen alle heim.'],
  ['Dr. Weber leitet das Amt.', 'Prof. Dr. Lang vertritt ihn.'],
  ['Das gilt z. B. für Pumpen.', 'Und für Ventile.'],
  ['Das gilt z.B. für Pumpen.', 'Es gilt u.a. auch für Ventile.'],
  ['Dabei waren u. a. Siemens und Bosch.', 'Andere fehlten.'],
  ['Der Verein heißt Hafenfreunde e. V. und sitzt in Bremen.', 'Er ist alt.'],
  ['Träger ist der Hafenfreunde e. V.', 'Er hat 90 Mitglieder.'],
  ['Der Umsatz lag bei 4,5 Mio. Euro.', 'Im Vorjahr waren es 3 Mrd. Yuan.'],
  ['Es kamen 1.100 Gäste.', 'Erwartet wurden 2 000.'],
  ['Das Haus trägt die Nr. 5.', 'Es steht am Markt.'],
  ['Die Adresse ist www.hafen.de.', 'Dort steht alles.'],
  ['Sie schrieb an info@hafen.de und wartete.', 'Niemand antwortete.'],
  ['„Wir kommen wieder!“, rief der Leiter.', 'Alle lachten.'],
  ['„Kommen Sie wieder?“, fragte die Ministerin.', '„Gern.“', 'Dann war Schluss.'],
  ['„Das ist ein Anfang“, sagte J. Krause.', '„Mehr folgt.“'],
  ['Sie sagte: „Das reicht.“', 'Er nickte.'],
  ['»Das ist gut«, meinte er.', '»Sehr gut.«', 'So ging es weiter.'],
  ['Unter dem Motto „Gemeinsam!“ trafen sich alle.', 'Es regnete.'],
  ['Unter dem Motto „Wohin?“ Experten zu fragen, war klug.'],
  ['Was kostet das?', 'Niemand weiß es!', 'Wirklich niemand …', 'Oder doch?'],
  ['Er kam ... und ging.', 'Punkt.'],
  ['Die Firma (gegr. 1990. Sitz: Bonn) wächst.', 'Sie sucht Leute.'],
  ['(Das war 1998.)', 'Seither ist viel geschehen.'],
  ['Im 19. Jahrhundert war das anders.', 'Im 21. Jahrhundert nicht.'],
  ['Kaiser Wilhelm II. besuchte die Stadt.', 'Das ist lange her.'],
  ['Sie belegte den 1. Platz.', 'Der 2. Platz ging an Ulm.'],
  ['Das war 2018.', '14 Firmen waren dabei.'],
  ['Am 12. 12. 2012 wurde geheiratet.', 'Das Paar lebt in Jena.'],
  ['Am 12.12. begann der Kurs.', 'Er endet im Mai.'],
  ['Die Delegation umfasste ca. 30 Personen, d. h. alle.', 'Keiner fehlte.'],
  ['Eingeladen waren Firmen, Vereine usw.', 'Der Saal war voll.'],
  ['Vgl. Abb. 3 und Tab. 4.', 'Beide zeigen es.'],
  ['Das Treffen begann um 9 Uhr.', 'Es dauerte bis ca. 17 Uhr.'],
  ['Die Müller GmbH & Co. KG liefert.', 'Sie liefert gut.'],
  ['Herr Dipl.-Ing. Kurz führte durch das Werk.', 'Es war laut.'],
  ['Nach Angaben der Stadt (Stand: 1. Mai) stimmt das.', 'Mehr weiß man nicht.'],
  ['Die Industrie 4.0 kommt.', 'Das Modell 5.1 auch.'],
  ['St. Gallen ist keine Partnerstadt.', 'St. Petersburg war eine.'],
  ['Der Text endet.[3]', 'Der nächste beginnt.'],
  ['Er sagte: „Erstens stimmt das.', 'Zweitens auch.“', 'Drittens schwieg er.'],
  ['Sie besuchten Jinan, Wuxi usw. und fuhren heim.', 'Alle waren müde.'],
  ['Die 14. Konferenz i. d. R. jährlich, diesmal nicht.', 'Schade.'],
  ['Frau Dr. med. Seidel und Hr. Koch kamen.', 'Sie sprachen lange.'],
  ['Die Zahl stieg auf 12.', 'Das sind mehr als zuvor.'],
  ['Gefragt sind Ideen – z. B. von dir.', 'Schreib uns!'],
  ['1. Anreise am Montag'],
  ['Ort: Halle 7.', 'Zeit: 10 Uhr.'],
  ['Die Stadt liegt auf Platz 17.', 'Foshan liegt davor.'],
  ['Es war Montag, der 3. Mai.', 'Die 3. Messe begann.'],
  ['Zum 3. Mal kam Frau Li.', 'Beim 4. Mal blieb sie.'],
];

describe('German sentences', () => {
  test.each(paragraphs.map((sentences) => [sentences.join(' '), sentences] as const))(
    '%s',
    (text, sentences) => {
      const split = splitSentences(text, 'de').map(({ start, end }) => text.slice(start, end));
      expect(split).toEqual(sentences);
    },
  );
});
