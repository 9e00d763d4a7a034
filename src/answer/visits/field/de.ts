import { type FieldQuestionRules, followedBy, words } from './rules.ts';

const group = 'Delegation(?:en)?|Abordnung|(?:Reise|Besucher|Delegations)?gruppe|Delegationsreise';
const guests =
  'Gäste?n?|Besucher(?:n|innen)?|Delegierten?|Delegationsmitglieder?n?|Delegationsteilnehmer(?:n|innen)?';
const journey = 'Besuch(?:e[sn]?|s)?|Delegationsbesuchs?|Visite|(?:Dienst)?reise|Aufenthalts?';
const going =
  'besuch(?:t|te|ten|en)|reis(?:e|t|te|ten|en)|gereist|fuhr(?:en)?|gefahren|flog(?:en)?|geflogen|k[ao]m(?:en|t)?|gekommen|ging(?:en)?|gegangen|weilten?|mitgereist|mitreisten?|mitgefahren|mitfuhren|zu\\s+(?:Gast|Besuch)|unterwegs';
const received =
  'empf(?:ing|ingen|angen|ängt)|begrüß(?:t|te|ten|en)|willkommen|hieß(?:en)?|geheißen|bewirtet(?:en)?|beherbergten?';
const met =
  'traf(?:en)?|getroffen|trafen|zusammen(?:getroffen|traf|trafen)?|sprach(?:en)?|gesprochen|verhandelten?|verhandelt|Gespräche|geführt|führten?|begegneten?';
const led =
  'leitete|geleitet|leitet|angeführt|anführte|führte|führten|führt|geführt|leiteten|anführten';
const took =
  'teil(?:genommen|nahm|nahmen)?|nahm(?:en)?|dabei|gehört(?:e|en)?|angehört(?:e|en)?|an|mit|mitgekommen|vertreten|beteiligt(?:en)?|bestand|zusammengesetzt|setzte|sich|zusammen|Teilnehmer(?:n|innen)?|Mitglieder(?:n)?|Delegationsmitglieder';
const talked =
  'sprach(?:en)?|gesprochen|redeten?|geredet|diskutier(?:t|te|ten|en)|tauschten?|ausgetauscht|beraten|beriet(?:en)?|besprochen|besprach(?:en)?|unterhielten?|unterhalten|behandelt(?:e|en)?|verhandelt(?:e|en)?|ging|ging(?:en)?|gegangen|Themen|Thema|Gesprächsthem(?:a|en)|Gespräche[ns]?|geführt|führten?|zur\\s+Sprache|kam(?:en)?|erörtert(?:e|en)?';
const resulted =
  'heraus(?:gekommen|kam|kamen)?|kam(?:en)?|gebracht|brachten?|vereinbart(?:e|en)?|beschlossen|beschloss(?:en)?|erreicht(?:e|en)?|verabredet(?:en)?|erga?[be](?:en)?|ergeben|erzielt(?:e|en)?|zustande(?:gekommen)?';
const firms = 'Firmen|Firma|Unternehmen|Betriebe';
const houses = 'Organisation(?:en)?|Einrichtung(?:en)?|Institution(?:en)?|Partner';
const offices =
  'Behörden?|Stellen?|Ämter|Amt|Organisation(?:en)?|Institution(?:en)?|Einrichtung(?:en)?|Verwaltung|Kommission';
const of = words(`(?:de[rs]|die|zur?|bei|bei de[rm]|von)`);
const word = (source: string) => new RegExp(words(source), 'iu');
/** All that is asked for, as one types into a search: 'Gastgeber der Delegation'. */
const phrase = (source: string) => new RegExp(`^\\s*(?:de[rn]|die|das)?\\s*${words(source)}`, 'iu');
const all = (source: string) => new RegExp(words(source), 'giu');

export const germanFieldQuestions: FieldQuestionRules = {
  asks: [
    {
      field: 'date',
      pattern: word(
        'wann\\s+und\\s+wo|wo\\s+und\\s+wann|von\\s+wann\\s+bis\\s+wann|(?:seit|bis)\\s+wann|wann',
      ),
      with: all(
        `${going}|begann|begonnen|endete|geendet|fand(?:en)?|statt(?:gefunden|fand)?|${received}`,
      ),
      beside: 'travel',
    },
    {
      field: 'date',
      pattern: word(
        '(?:an|zu)\\s+welche[mnr]\\s+(?:Tag(?:en)?|Datum|Zeitpunkt)|was\\s+(?:war|ist)\\s+das\\s+(?:genaue\\s+)?Datum',
      ),
      with: all(`${going}|fand(?:en)?|statt(?:gefunden|fand)?|${received}`),
      beside: 'travel',
      need: 'day',
    },
    {
      field: 'date',
      pattern: word('in\\s+welche[mnr]\\s+(?:Jahr|Monat)|(?:zu|in)\\s+welcher\\s+Zeit'),
      with: all(`${going}|fand(?:en)?|statt(?:gefunden|fand)?|${received}`),
      beside: 'travel',
      need: 'year',
    },
    {
      field: 'date',
      pattern: word('wie\\s+lange?'),
      with: all(`${going}|dauert(?:e|en)?|gedauert|blieb(?:en)?|geblieben`),
      beside: 'visit',
      need: 'days',
    },
    {
      field: 'delegation',
      pattern: word(
        'woher|aus\\s+welche[mrn]\\s+(?:deutschen\\s+|chinesischen\\s+)?(?:Stadt|Land|Ländern|Bundesland|Region|Provinz|Ort|Städten)|von\\s+wo',
      ),
      with: all(`${going}|stammt(?:e|en)?|angereist`),
      beside: 'visit',
      need: 'home',
    },
    {
      field: 'delegation',
      pattern: followedBy(
        `wen(?!.*${words(`${group}|${guests}`)})|welche(?:n)?\\s+(?:${group}|${guests})`,
        received,
      ),
      with: all(`${received}|worden`),
      beside: 'travel',
    },
    {
      field: 'place',
      pattern: word(
        'wohin|(?:in\\s+)?(?<!aus\\s)welche[nrsm]?\\s+(?:chinesischen?\\s+|deutschen?\\s+)?(?:Stadt|Städten?|Orte?n?|Provinz(?:en)?|Bezirke?|Stadtbezirk|Region(?:en)?)|wo(?!\\s+(?:ist|sind))',
      ),
      with: all(`${going}|${received}|fand(?:en)?|statt(?:gefunden|fand)?`),
      beside: 'visit',
    },
    {
      field: 'hosts',
      pattern: followedBy('(?:von|durch)\\s+wem|von\\s+welche[mrn]\\s+\\p{L}+', received),
      with: all(`${received}|worden|${offices}`),
      beside: 'visit',
    },
    {
      field: 'hosts',
      pattern: new RegExp(
        `${words(`wer|welche[rs]?\\s+(?:chinesischen?\\s+|deutschen?\\s+)?(?:${offices}|${firms}|Personen|Politiker)`)}(?!.*${words('wurden?|worden|sind|ist')})(?=.*${words(received)})`,
        'iu',
      ),
      with: all(received),
      beside: 'visit',
    },
    {
      field: 'hosts',
      pattern: word(
        'wer\\s+(?:war(?:en)?|ist|sind)\\s+(?:(?:der|die)\\s+)?Gastgeber(?:in|innen)?|wer.*als\\s+Gastgeber(?:in)?|wessen\\s+Gäste?|bei\\s+wem',
      ),
      with: all(`${going}|auf(?:getreten|trat)|fungierte`),
      beside: 'travel',
    },
    {
      field: 'hosts',
      pattern: followedBy('mit\\s+wem|wen', met),
      with: all(met),
      beside: 'group',
    },
    {
      field: 'leader',
      pattern: followedBy('wer|von\\s+wem|wer\\s+hat', led),
      with: all(`${led}|an|worden`),
      beside: 'group',
    },
    {
      field: 'leader',
      pattern: word(
        `unter\\s+(?:wessen|welcher)\\s+(?:Leitung|Führung)|wer\\s+(?:war|ist)\\s+(?:der\\s+|die\\s+)?(?:Delegationsleiter(?:in)?|(?:Leiter|Chef)(?:in)?(?=\\s+(?:der|dieser)\\s+.*${words('Delegation|Abordnung|Gruppe')}))|wer\\s+stand\\s+an\\s+der\\s+Spitze`,
      ),
      with: all(`${going}|stand`),
      beside: 'group',
    },
    {
      field: 'size',
      pattern: word(
        '(?:mit\\s+|aus\\s+)?wie\\s+vielen?(?!\\s+(?:Delegation|Besuch|Reise|Gruppe))(?:\\s+(?:Personen|Leuten?|Menschen|Mitgliedern?|Teilnehmern?|Teilnehmerinnen|Köpfen?|Vertretern?|Gästen?|Besuchern?))?',
      ),
      with: all(`${going}|${took}|umfasste|zählten?|hatte|es`),
      beside: 'home',
    },
    {
      field: 'size',
      pattern: word('wie\\s+(?:groß|stark)'),
      beside: 'group',
    },
    {
      field: 'organisations',
      pattern: followedBy(
        `welche[nr]?\\s+(?:(?:deutschen|chinesischen)\\s+)?(?:${firms})`,
        'mit|dabei|mitgereist|mitreisten|reisten|gereist|gehörten|gehört|vertreten|teil|teilgenommen|angehörten|nahmen|Delegation|fuhren|flogen',
      ),
      with: all(`${took}|mitgereist|mitreisten|reisten|gereist|fuhren|flogen|mitgefahren`),
      beside: 'travel',
      need: 'firm',
    },
    {
      field: 'organisations',
      pattern: followedBy(
        `welche[nr]?\\s+(?:(?:deutschen|chinesischen)\\s+)?(?:${houses})`,
        'mit|dabei|mitgereist|mitreisten|reisten|gereist|gehörten|gehört|vertreten|teil|teilgenommen|angehörten|nahmen|Delegation|fuhren|flogen',
      ),
      with: all(`${took}|mitgereist|mitreisten|reisten|gereist|fuhren|flogen|mitgefahren`),
      beside: 'travel',
    },
    {
      field: 'people',
      pattern: followedBy(
        'welche[nr]?\\s+(?:Personen|Leute|Menschen|Teilnehmer|Mitglieder|Vertreter)',
        `${took}|Delegation|mitgereist|reisten|gereist`,
      ),
      with: all(`${took}|mitgereist|mitreisten|reisten|gereist|waren|hatte`),
      beside: 'visit',
    },
    {
      field: 'participants',
      pattern: followedBy(
        'wer|aus\\s+wem|wer\\s+alles',
        'teil|teilgenommen|teilnahm|dabei|gehörten?|gehört|angehört|angehörten?|mitgereist|mitreiste|mitreisten|mitgefahren|mitgekommen|bestand|zusammen|zusammengesetzt|mit|Teilnehmer|Mitglieder|Delegationsmitglieder',
      ),
      with: all(`${took}|${going}|alles`),
      beside: 'visit',
    },
    {
      field: 'occasion',
      pattern: word(
        `aus\\s+welchem\\s+(?:Anlass|Grund)|zu\\s+welchem\\s+(?:Anlass|Zweck)|was\\s+war(?:en)?\\s+(?:der|die|das)\\s+(?:Anlass|Zweck|Grund|Ziel)(?=\\s+${of})|warum|weshalb|wieso|wozu|wofür`,
      ),
      with: all(going),
      beside: 'visit',
    },
    {
      field: 'topics',
      pattern: word(
        'worüber|(?:über|um)\\s+(?:was|welche\\s+(?:Themen|Fragen))|worum|welche\\s+(?:Themen|Gesprächsthemen)|was\\s+war(?:en)?\\s+(?:die|das)\\s+(?:Themen|Thema|Gesprächsthemen)',
      ),
      with: all(talked),
      beside: 'visit',
    },
    {
      field: 'topics',
      pattern: followedBy(
        'was',
        'besprochen|besprach(?:en)?|diskutiert(?:e|en)?|erörtert(?:e|en)?|beraten',
      ),
      with: all(talked),
      beside: 'visit',
    },
    {
      field: 'outcome',
      pattern: followedBy('was|was\\s+alles', resulted),
      with: all(resulted),
      beside: 'visit',
    },
    {
      field: 'outcome',
      pattern: word(
        '(?:welche[sn]?|mit\\s+welche[mn]|was\\s+(?:war(?:en)?|ist|sind)\\s+(?:das|die|der))\\s+(?:konkreten?\\s+)?(?:Ergebnis(?:sen?|se)?|Resultate?|Ertrag|Folgen|Erfolge?|Vereinbarungen)|womit',
      ),
      with: all(`${resulted}|${going}|endete|hatten?|gab|zu\\s+Ende`),
      beside: 'visit',
    },
    ...(
      [
        ['hosts', 'Gastgeber(?:in|innen)?', 'visit'],
        ['participants', 'Teilnehmer(?:innen)?|Teilnehmerliste|Mitglieder', 'visit'],
        ['topics', 'Themen|Gesprächsthemen', 'visit'],
        ['outcome', 'Ergebnis(?:se)?', 'visit'],
        ['occasion', 'Anlass|Zweck|Ziel', 'visit'],
        ['date', 'Datum|Zeitpunkt|Termin', 'visit'],
        ['leader', 'Leiter(?:in)?|Leitung', 'group'],
        ['size', 'Größe', 'group'],
      ] as const
    ).map(([field, noun, beside]) => ({ field, pattern: phrase(noun), beside })),
  ],
  group: word(group),
  visit: word(`${group}|${guests}|${journey}`),
  travel: word(`${group}|${guests}|${journey}|${going}|${received}`),
  pronoun: word('sie|ihr|ihnen'),
  fillers: new RegExp(
    words(
      `${group}|${guests}|${journey}|de[nmrs]|d(?:ie|as)|denen|dessen|eine?[nmrs]?|diese[nmrs]?|jene[nmrs]?|am|auf|aus|beim?|im|in|nach|seit|vom?n?|zu[mr]?|und|es|er|sie|ihr(?:e[nmrs]?)?|ihnen|dort(?:hin)?|daran|davon|dazu|dabei|damals|bitte|denn|eigentlich|genau|überhaupt|alles|als|man|ha(?:t|ben|tten?)|wurden?|worden|ist|sind|war(?:en)?|gewesen|Stadt|Provinz|(?:Stadt)?[Bb]ezirke?s?|Bundesland(?:es)?|Region|Jahre?n?|hoch(?:rangige|karätige)[nrs]?|offizielle[nrs]?|Herrn?|Frau|Dr|Prof(?:essor)?|weiß\\s+(?:man|jemand)|wei(?:ß|ßt\\s+du)|wissen\\s+Sie|können\\s+Sie|kannst\\s+du|mir|uns|sagen|bekannt|kürzlich|der\\s+eigentlich|Dokumenten?|laut`,
    ),
    'giu',
  ),
  address: /(?<!wissen\s|können\s)(?<=\p{L}\s+)(?:Sie|Ihnen|Ihre?[nmrs]?)(?!\p{L})/u,
  originBefore:
    /(?<!\p{L})(?:aus|von)\s+(?:de[rmn]\s+)?(?:\p{Ll}+en\s+)?(?:(?:Stadt|Land|Bundesland|Provinz|Region)\s+)?$/iu,
  originAfter: new RegExp(`^(?:er)?[-\\s](?:${group}|${guests})(?!\\p{L})`, 'iu'),
  destinationBefore: /(?<!\p{L})(?:in|nach)\s+(?:de[rmn]\s+)?$/iu,
  destinationAfter: /^\s+(?:Stadtb|B)ezirk/u,
};
