import type { LanguageRules } from './rules.ts';
import { entries, words } from './words.ts';

export const english: LanguageRules = {
  functionWords: words(`
    the a an and or but nor if because although while i you he she it we they me him her us them my your his its
    our their this that these those each every all both some any many several other others another such no not
    who whom whose what which where when why how
    in on at by for from of to with without into onto over under between among through during before after since
    until against about as than near per within across along toward towards despite upon
    is are was were be been being am has have had having do does did done can could shall should will would may
    might must there here then now so too also only just more most very already still yet however moreover
    meanwhile therefore thus instead according one two three four five ten there's it's what's who's don't doesn't
    didn't isn't aren't wasn't`),
  commonWords: words(`
    visit visits visited visiting visitors trip trips journey travel travelled traveled travels took place part
    city cities country countries company companies firm firms business businesses office offices founded opened
    report reports said says say cooperation economy science research fair members member employees people year
    years month day days week date number goal goals topic topics result results head leader mayor minister talks
    agreement partner partners city show tell list name find give please thanks thank hello german chinese germany
    saxony attended attend met meet happened happen came come went go joined led make made many much million billion
    hundred thousand between`),
  endings: words('ing ed ly ness ful ies ship ous ough'),
  abbreviations: {
    within: entries(`
      mr, mrs, ms, messrs, dr, prof, rev, hon, gen, col, maj, capt, lt, cmdr, sgt, det, insp, sen, sens, rep, reps, gov, pres, st, mt, ft, vs,
      e.g, i.e, cf, viz, approx, ca, no.s, mon, tue, tues, wed, thu, thur, thurs, fri, asst, assoc, dipl, ing, supt, dep, dir, adm, amb, atty, intl, natl, mgr`),
    atEnd: entries(`
      inc, ltd, corp, co, bros, llc, plc, jr, sr, etc, al, u.s, u.k, u.n, e.u, p.r, d.c, a.m, p.m, ph.d, m.a, b.a, m.sc,
      b.sc, m.d, mio, mrd, bn, mn, dept, univ, est, ave, blvd, rd, hr, hrs, sq, km, min, e.v, gmbh, ag, p.r.c, p.rc, govt, assn, int,
      feb, apr, aug, sept, oct, nov, dec`),
    beforeNumber: entries(`
      no, nos, art, sec, sect, ch, chap, fig, figs, p, pp, para, vol, vols, ed, eds, ver, eq, ref, tel, fax, ext, jan,
      feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, apt, rm, hall, nr`),
    compounds: [],
  },
  speechVerbs: words(`
    said says asked asks added adds told tells replied replies explained explains noted notes stressed remarked
    wrote writes continued concluded commented answered`),
  page: {
    navigation: entries(`
      home, homepage, news, latest news, latest, top news, headlines, world, china, business, biz, biz news, economy, finance, markets, companies,
      industries, tech, technology, science, culture, travel, sports, sport, life, lifestyle, opinion, editorials, columnists, video, videos, photo, photos,
      photo gallery, gallery, slideshow, pictures, regional, regions, cities, society, politics, government, europe, asia, education, health,
      environment, motoring, auto, cars, about us, contact us, contact, contacts, site map, sitemap, search, advanced search,
      menu, main menu, navigation, skip to content, skip to main content, skip navigation, jump to content, back, back to top, top, go to top,
      back to overview, back to list, back to home, back to news, return, overview, previous, next, previous article,
      next article, previous page, next page, prev, print, print this page, print this article, print page, print version, printer-friendly version, email, e-mail,
      email this, email this article, mail, share, share this, share this article, share on facebook, share on twitter, share on linkedin, share to, save, bookmark, tweet,
      like, facebook, twitter, x, linkedin, whatsapp, wechat, weibo, instagram, youtube, telegram, reddit, rss, rss feed, subscribe,
      newsletter, newsletters, sign up, sign in, log in, login, log out, register, my account, comment, comments, no comments, leave a comment,
      add a comment, post a comment, read more, more, more news, view more, show more, see more, learn more, see all, view all, load more, close, ok, accept, accept all,
      accept cookies, reject, decline, cookie settings, manage cookies, privacy, privacy policy, terms, terms of use, terms and conditions,
      terms of service, imprint, legal notice, disclaimer, copyright, accessibility, help, faq, english, deutsch, german, français, español, русский, 中文,
      chinese, language, text size, font size, larger, medium, smaller, full screen, enlarge image, click to enlarge, advertisement, ad, ads,
      sponsored, download, downloads, download pdf, pdf, press release, press releases, press, media, media center, newsroom, events,
      careers, tags, tag, category, categories, topics, keywords, author, date, editor, editor's picks, special, specials, end, live`),
    elsewhere: entries(`
      hot topics, hot words, hot news, hot pictures, trending, trending now, trending topics, most read, most viewed, most popular, popular, popular posts, most shared, today's top news,
      top stories, top news, related, related articles, related stories, related news, related links, related topics, related content, related reading, related posts, related coverage,
      see also, you may also like, you might also like, you may like, you might be interested in, recommended, recommended for you, recommended stories, recommended reading, read also,
      also read, read next, further reading, further information, further links, more information, useful links, quick links, links, external links,
      more from this section, more stories, more in news, more on this topic, more articles, latest stories, latest articles, recent posts, recent articles, what's hot,
      in this section, special coverage, editor's picks, from the web, sources, references, footnotes`),
    phrases: entries(`
      this website uses cookies, this site uses cookies, we use cookies, uses cookies to, cookie policy, all rights reserved, may not be reproduced,
      subscribe to our, sign up for our, join our newsletter, follow us on, share this story, share this page, like us on, scan the qr code, scan qr code,
      enable javascript, javascript is disabled, your browser does not, click here, copyright ©, © copyright, copyright 19, copyright 20, license for publishing,
      registration number, views expressed, was this article helpful, was this page helpful, download the app, to the top, contact the writer`),
    origin: entries('source, sources, original source, publisher, published by, agency'),
    aboutPublisher: entries('about the, about'),
    author: entries('author, authors, by, written by, words by, reporter, reporters, text'),
    byline: entries('by, reporter, reporting by, additional reporting by, written by, story by'),
    organisations: [],
    genre: entries(
      'press release, media release, news release, press statement, media statement, media advisory, news',
    ),
    credit: entries(`
      editor, editors, web editor, edited by, editing by, responsible editor, translated by, translator, proofread by, tags, tag, category, categories, keywords, topic, topics, section, views, read, reads, comments, reading time,
      page, edition, website, web, homepage, link, url, e-mail, email, mail, phone, telephone, tel, fax, mobile, contact, press contact, media contact, isbn, issn, filed under, posted in`),
    picture: entries(`
      photo, photos, photo by, photos by, photo credit, photo credits, picture, pictures, picture by, image, images, image credit, image credits, image source, credit, credits, photographer,
      photograph by, illustration, graphic, cover photo, cover image, file photo, copyright, video`),
    published: entries(`
      published, published on, published at, publication date, date published, posted, posted on, released, release date, date of publication, first published, issued, issued on, date,
      pubdate, publish time, created, created on, release time`),
    updated: entries(`
      updated, last updated, last updated on, updated on, updated at, last modified, modified, last change, last changed, revised, accessed, accessed on, retrieved, retrieved on, printed on`),
    months: words(`
      january february march april may june july august september october november december jan feb mar apr jun jul aug
      sep sept oct nov dec`),
    beside: words(`
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun at on am pm
      a.m. p.m. gmt utc cet cest bjt cst hrs st nd rd th beijing time local time the of`),
  },
};
