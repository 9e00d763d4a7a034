import type { LanguageRules } from './rules.ts';
import { entries, words } from './words.ts';

export const german: LanguageRules = {
  functionWords: words(`
    der die das den dem des ein eine einen einem einer eines kein keine keinen keiner und oder aber denn sondern
    ich du er sie es wir ihr ihm ihn ihnen uns euch mich dich sich man mein meine dein deine sein seine seinen
    seiner seinem ihre ihren ihrem ihrer unser unsere unserer unseren euer
    dieser diese dieses diesen diesem jener jene jeder jede jedes jeden alle allen aller beide beiden
    welcher welche welches welchen welchem wer wen wem wessen was wo wohin woher wann warum weshalb wieso wie
    wieviel wieviele womit wofür worum worüber wodurch woran worin
    in im an am auf aus bei beim bis durch für gegen mit nach ohne seit um unter von vom vor zu zum zur zwischen
    über während wegen trotz neben hinter innerhalb außerhalb laut
    ist sind war waren bin bist wird werden wurde wurden worden hat haben hatte hatten habe kann können konnte
    konnten soll sollen sollte muss müssen musste will wollen wollte darf dürfen mag möchte möchten gibt gab
    nicht nichts nur noch schon auch so sehr mehr als wenn weil dass ob damit dabei dazu davon daran darauf
    darüber dafür dadurch danach daher deshalb dann da dort hier jetzt heute gestern zudem außerdem jedoch doch
    bereits sowie sowohl weder etwa rund insgesamt bisher derzeit zuvor zugleich ebenfalls ebenso anschließend
    schließlich obwohl nachdem bevor sobald falls insbesondere allerdings darunter einige viele mehrere andere
    anderen etwas jemand niemand eben ja nein`),
  commonWords: words(`
    besuch besuche besuchen besuchte besuchten besucht reise reisen reiste reisten gereist teilnehmer teilgenommen
    teil treffen traf trafen stadt städte land länder unternehmen firma firmen verein büro kontaktbüro gründung
    gegründet eröffnet bericht berichte zusammenarbeit wirtschaft wissenschaft forschung messe konferenz
    vertreter leiter leitet geschäftsführer bürgermeister minister gespräche abkommen vertrag partnerstadt jahr
    jahre monat tag tage woche datum zahl anzahl ziel ziele thema themen ergebnis ergebnisse mitarbeiter mitglieder
    sagte sagt erklärte heißt macht machen machte fand statt liegt findet zeig zeige zeigen nenne nennen suche
    erzähl erzähle bitte danke hallo geht gehört kommt kommen kam kamen deutsch deutsche deutschen deutscher
    chinesisch chinesische chinesischen chinesischer deutschland sächsische zwei drei vier fünf sechs sieben acht
    neun zehn hundert tausend milliarden millionen`),
  endings: words(
    'lich liche lichen licher isch ische ischen ischer ung ungen keit heit ieren ierte iert schaft',
  ),
  abbreviations: {
    within: entries(`
      dr, prof, hr, hrn, fr, frl, dipl, ing, dipl.-ing, mag, med, jur, phil, rer, nat, habil, hon, h.c, st, sr, geb, gest, verh, verst, verw, gesch,
      dr.-ing, dipl.-kfm, dipl.-vw, dipl.-phys, dipl.-inf, bgm, obgm, oberbgm, bm, bez, reg.-bez, regbez, lkr, kr, staatssekr, präs, rd, lfd, bzgl, zus,
      z.b, z.t, z.zt, d.h, d.i, i.d.r, i.a, i.v, i.s.v, u.u, v.a, m.e, o.g, s.o, s.u, u.ä, a.m, b.z.w, bzw, bspw, bsp, ca,
      vgl, sog, insb, insbes, inkl, exkl, zzgl, abzgl, ggf, evtl, max, mind, durchschn, betr, lt, gem, einschl, allg,
      gegr, hrsg, red, verf, übers, zit, ehem, stellv, i.h.v, p.a, u.a.m, zw, vs, chin, dt, engl, franz, amerik`),
    atEnd: entries(`
      e.v, u.a, a.g, usw, etc, mio, mrd, tsd, bio, co, kg, inc, ltd, corp, gmbh, jh, jhd, jhdt, std, sek, uhr,
      o.ä, u.dgl, dgl, n.chr, v.chr, a.m, p.m, u.s, u.k, e.g, m.b.h, abt, univ, a.d, min, sen, jun, str, stv, vors, hbf, bhf,
      kfz, lkw, pkw, tel, febr, apr, aug, sept, okt, nov, dez`),
    beforeNumber: entries(`
      nr, nrn, abs, art, abb, anm, anl, aufl, bd, bde, bl, fig, jg, kap, s, sp, tab, tel, tl, vol, ziff, z, §, ver,
      jan, feb, febr, mär, apr, jun, jul, aug, sep, sept, okt, nov, dez, mo, mi, do, sa, seit, pos, mobil, fax, halle, raum`),
    compounds: words('str präs sekr'),
  },
  speechVerbs: words(`
    sagte sagt erklärte erklärt betonte betont meinte meint fragte fragt so erläuterte ergänzte ergänzt berichtete
    fügte lobte unterstrich resümierte hieß schrieb freute`),
  page: {
    navigation: entries(`
      startseite, home, aktuelles, nachrichten, news, presse, pressemitteilung, pressemitteilungen, pressemeldung,
      presseinformation, medieninformation, presseservice, pressestelle, pressearchiv, archiv, übersicht, zur übersicht,
      zurück, zurück zur übersicht, zurück zur startseite, zurück zur liste, weiter, vor, vorheriger artikel,
      nächster artikel, vorherige seite, nächste seite, vorheriger beitrag, nächster beitrag, nach oben, zum seitenanfang,
      seitenanfang, zum inhalt, zum inhalt springen, zum hauptinhalt springen, zur navigation springen, direkt zum inhalt,
      inhalt, inhaltsverzeichnis, menü, hauptmenü, navigation, navigation überspringen, sie sind hier, suche, suchen,
      suchbegriff, volltextsuche, drucken, seite drucken, artikel drucken, druckversion, druckansicht, als pdf, pdf,
      pdf herunterladen, als pdf speichern, download, downloads, herunterladen, teilen, seite teilen, artikel teilen, beitrag teilen,
      empfehlen, seite empfehlen, weiterempfehlen, per e-mail versenden, versenden, weiterleiten, merken, merkliste, lesezeichen,
      vorlesen, seite vorlesen, artikel vorlesen, kommentieren, kommentare, kommentar schreiben, keine kommentare, facebook, twitter,
      x, xing, linkedin, whatsapp, instagram, youtube, telegram, wechat, weibo, rss, rss-feed, newsletter, newsletter abonnieren,
      abonnieren, anmelden, abmelden, registrieren, einloggen, login, mein konto, kontakt, impressum, datenschutz,
      datenschutzerklärung, barrierefreiheit, erklärung zur barrierefreiheit, leichte sprache, gebärdensprache, hilfe, faq, agb, nutzungsbedingungen,
      sitemap, cookie-einstellungen, cookies akzeptieren, alle akzeptieren, akzeptieren, ablehnen, schließen, mehr, mehr lesen,
      weiterlesen, mehr erfahren, mehr anzeigen, mehr dazu, alle anzeigen, anzeigen, ausblenden, anzeige, werbung, deutsch, english,
      englisch, 中文, français, sprache, sprache wählen, kontrast, schriftgröße, service, rathaus, politik, wirtschaft, kultur, sport,
      wissenschaft, bildung, tourismus, verwaltung, stadtleben, leben, rubriken, themen, termine, veranstaltungen, karriere, über uns,
      galerie, bildergalerie, fotogalerie, fotostrecke, bilder, video, videos, mediathek, bild vergrößern, bild öffnen, vergrößern,
      ansprechpartner, schlagworte, schlagwörter, stichworte, tags, kategorie, kategorien, autor, datum, ende, oben, bildquelle`),
    elsewhere: entries(`
      weiterführende links, weiterführende informationen, weitere informationen, weitere links, links, externe links, interne links, link zum thema,
      links zum thema, zum thema, mehr zum thema, weitere artikel, weitere beiträge, weitere meldungen, weitere nachrichten,
      weitere pressemitteilungen, weitere themen, ähnliche artikel, ähnliche beiträge, verwandte artikel, verwandte themen,
      das könnte sie auch interessieren, das könnte sie interessieren, auch interessant, lesen sie auch, lesen sie mehr, meistgelesen,
      am meisten gelesen, beliebte artikel, beliebteste artikel, neueste artikel, neueste beiträge, aktuelle meldungen, aktuelle nachrichten,
      top-themen, topthemen, heiße themen, empfehlungen, unsere empfehlungen, schlagzeilen, quellen, quellenangaben, einzelnachweise, quellenverzeichnis`),
    phrases: entries(`
      diese website verwendet cookies, diese webseite verwendet cookies, diese seite verwendet cookies, diese seite nutzt cookies, diese website nutzt cookies, diese webseite nutzt cookies, unsere website verwendet cookies, wir verwenden cookies, wir nutzen cookies, cookie-hinweis, alle rechte vorbehalten,
      nachdruck verboten, nachdruck nur mit, weiterverwendung nur mit, newsletter anmelden, newsletter abonnieren, abonnieren sie unseren, folgen sie uns, folge uns auf,
      teilen sie diesen, diesen artikel teilen, diese seite teilen, artikel weiterempfehlen, javascript aktivieren, javascript ist deaktiviert,
      ihr browser unterstützt, abdruck honorarfrei, belegexemplar erbeten, klicken sie hier, hier klicken, zum vergrößern, jetzt anmelden,
      war dieser artikel hilfreich, wie fanden sie diesen, seite zuletzt geändert, zuletzt bearbeitet, letzte änderung`),
    origin: entries(
      'quelle, originalquelle, quellenangabe, herausgeber, herausgegeben von, verlag, medium',
    ),
    aboutPublisher: entries('über den, über die, über das, über'),
    author: entries(
      'autor, autorin, autoren, verfasser, verfasserin, text, texte, text/foto, text und foto, text und fotos, text & foto, von',
    ),
    byline: words('von reporter reporterin'),
    organisations: [],
    genre: words(`
      pressemitteilung medieninformation presseinformation presse-information pressemeldung medienmitteilung
      presseerklärung pressenotiz pressetext pressedienst mitteilung meldung nachricht bekanntmachung pm`),
    credit: entries(`
      redaktion, red, red., redigiert von, redakteur, redakteurin, verantwortlich, verantwortlich für den inhalt, verantwortlicher redakteur, übersetzung, lektorat, rubrik, ressort, kategorie, kategorien,
      schlagworte, schlagwörter, stichworte, tags, lesezeit, aufrufe, leser, kommentare, dateigröße, seite, ausgabe, internet, website, webseite, homepage, web, link, url, e-mail,
      email, mail, telefon, tel, fax, telefax, mobil, ansprechpartner, ansprechpartnerin, pressekontakt, kontakt, pressesprecher, isbn, issn, stand der information`),
    picture: entries(`
      foto, fotos, bild, bilder, bildquelle, bildnachweis, bildrechte, bildunterschrift, fotoquelle, fotocredit, grafik,
      abbildung, symbolbild, symbolfoto, archivbild, archivfoto, titelbild, fotograf, fotografin, copyright, logo, video`),
    published: entries(`
      veröffentlicht, veröffentlicht am, erschienen, erschienen am, publiziert am, erstellt, erstellt am, eingestellt am, datum, vom, pressemitteilung vom,
      meldung vom, artikel vom, datum der veröffentlichung, veröffentlichungsdatum, erscheinungsdatum, online seit`),
    updated: entries(`
      stand, aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt aktualisiert am, letzte aktualisierung, letzte änderung, zuletzt geändert,
      zuletzt geändert am, geändert am, abgerufen am, abruf, gedruckt am`),
    months: words(`
      januar jänner februar märz april mai juni juli august september oktober november dezember jan feb febr mär apr
      jun jul aug sep sept okt nov dez`),
    beside: words(`
      montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so uhr um am den der vom
      h mez mesz`),
  },
};
