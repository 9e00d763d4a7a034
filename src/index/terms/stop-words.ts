/**
 * Words that name nothing: articles, pronouns, prepositions, auxiliaries and question words.
 * After the lists of the Snowball project, with the words a question begins with. Lower case;
 * German ones with and without umlauts written out, because a member may type either.
 */
const german = `
aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anders
auch auf aus bei beim bin bis bist bzw da dabei dadurch dafür damit danach dann daran darauf daraus
darin darüber das dass daß davon dazu dein deine deinem deinen deiner deines dem den denn denen der
deren derer des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein
eine einem einen einer eines einige einigem einigen einiger einiges er es etwa etwas euch euer eure
eurem euren eurer eures für gegen gewesen gab gibt hab habe haben hat hatte hatten hattest hattet
hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja je jede
jedem jeden jeder jedes jene jenem jenen jener jenes kann kannst kein keine keinem keinen keiner
keines konnte konnten können könnte könnten man manche manchem manchen mancher manches mein meine
meinem meinen meiner meines mich mir mit muss musste mussten muß müssen nach nachdem nicht nichts
noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seines seit selbst sich sie sind so
sogar solche solchem solchen solcher solches soll sollen sollte sollten sondern sonst sowie um und
uns unser unsere unserem unseren unserer unseres unter vom von vor während war waren warst was weil
welch welche welchem welchen welcher welches wenn wer wem wen werde werden wessen wie wieso wieviel
wieviele weshalb warum wann wo woher wohin wodurch womit wofür wozu wird wirst wollen wollte wollten
wurde wurden würde würden zu zum zur zwar zwischen über übers viel viele vielen worden
`;

const english = `
a about above after again against all am an and any are as at be because been before being below
between both but by can cannot could did do does doing down during each few for from further had has
have having he her here hers herself him himself his how i if in into is it its itself just me more
most my myself no nor not now of off on once only or other our ours ourselves out over own same
shall she should so some such than that the their theirs them themselves then there these they this
those through to too under until up upon us very was we were what when where which while who whom
whose why will with within would you your yours yourself yourselves many much
`;

/** Question words and particles as the segmenter cuts them; taking them out leaves the words asked for. */
const chinese = `
的 了 和 是 在 也 都 就 与 及 或 把 被 让 对 从 向 到 为 以 于 之 而 且 吗 呢 吧 啊 哪 谁 几 多少 什么 哪些 哪个 哪里
哪儿 怎么 怎样 如何 为什么 为何 何时 何地 多久 是否 有 请问 这 那 这个 那个 这些 那些 它 他 她 我 你 我们 你们 他们
`;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

function withUmlautsWrittenOut(list: string): string {
  const written = list.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  return `${list} ${written.replaceAll('ß', 'ss')}`;
}

export const germanStopWords = words(withUmlautsWrittenOut(german));
export const englishStopWords = words(english);
export const chineseStopWords = words(chinese);
