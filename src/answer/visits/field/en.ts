import { type FieldQuestionRules, followedBy, words } from './rules.ts';

const group = 'delegations?|groups?|missions?|part(?:y|ies)(?=\\s+(?:from|to|in|of))';
const guests = 'guests?|visitors?|delegates?';
const journey = 'visits?|trips?|journeys?|tours?|stay';
const going =
  'visit(?:ed|ing)?|travel(?:l?ed|l?ing)?|went|gone|go|came|come|been|arrived?|flew|flown|took\\s+place|taken\\s+place|take\\s+place|happen(?:ed)?|stayed|stay';
const received = 'received?|welcomed?|hosted?|greeted?|met|meet';
const met = 'met|meet|talk(?:ed)?|sp[eo]ak|spoke|spoken|negotiated?|held\\s+talks|with';
const led = 'led|leads?|headed|heads?|guided';
const took =
  'took|take|taken|part|participat(?:ed?|ing)|join(?:ed)?|with|along|belong(?:ed)?|included?|made\\s+up|ma[dk]e\\s+up|consist(?:ed)?|comprised?|represented|present|members?|participants?|travel(?:l?ed)?|went|came|come|go';
const talked =
  'discuss(?:ed)?|talk(?:ed|s)?|sp[eo]ak|spoke|spoken|about|on|cover(?:ed)?|raised?|exchanged?|debated?|negotiated?|topics?|subjects?|themes?|issues?|dealt?|with|come\\s+up|came\\s+up|agenda';
const resulted =
  'came|come|out|of|achieved?|agreed|agree|on|upon|bring|brought|about|accomplish(?:ed)?|led|lead|result(?:ed)?|produced?|yield(?:ed)?|from|to';
const firms = 'companies|firms|businesses|company|firm|enterprises';
const houses = 'organi[sz]ations?|institutions?|bodies|partners';
const offices =
  'authority|authorities|agency|agencies|organi[sz]ations?|institutions?|bodies|body|office|offices|department|commission|officials?|people|politicians?';
const word = (source: string) => new RegExp(words(source), 'iu');
/** All that is asked for, as one types into a search: 'hosts of the delegation'. */
const phrase = (source: string) => new RegExp(`^\\s*(?:the)?\\s*${words(source)}`, 'iu');
const all = (source: string) => new RegExp(words(source), 'giu');

export const englishFieldQuestions: FieldQuestionRules = {
  asks: [
    {
      field: 'date',
      pattern: word(
        'when\\s+and\\s+where|where\\s+and\\s+when|from\\s+when\\s+(?:to|until)\\s+when|(?:since|until)\\s+when|when',
      ),
      with: all(`${going}|beg[aiu]n|start(?:ed)?|end(?:ed)?|${received}`),
      beside: 'travel',
    },
    {
      field: 'date',
      pattern: word(
        '(?:on\\s+)?(?:what|which)\\s+(?:days?|dates?)|what\\s+(?:was|is|were)\\s+the\\s+(?:exact\\s+)?dates?',
      ),
      with: all(`${going}|${received}`),
      beside: 'travel',
      need: 'day',
    },
    {
      field: 'date',
      pattern: word('(?:in\\s+)?(?:what|which)\\s+(?:year|month)'),
      with: all(`${going}|${received}`),
      beside: 'travel',
      need: 'year',
    },
    {
      field: 'date',
      pattern: word('(?:for\\s+)?how\\s+long'),
      with: all(`${going}|last(?:ed)?`),
      beside: 'visit',
      need: 'days',
    },
    {
      field: 'delegation',
      pattern: new RegExp(
        `${words('where')}(?=.*${words('c[ao]me')}.*${words('from')})|${words('(?:from\\s+)?(?:what|which)\\s+(?:german\\s+|chinese\\s+)?(?:city|country|state|region|province|town|place)')}(?=.*${words('from')})|${words('from\\s+(?:what|which)\\s+(?:german\\s+|chinese\\s+)?(?:city|country|state|region|province|town|place)|from\\s+where')}`,
        'iu',
      ),
      with: all(`${going}|from`),
      beside: 'visit',
      need: 'home',
    },
    {
      field: 'delegation',
      pattern: followedBy(
        `whom?\\s+(?=was|were|did)(?!.*${words(`${group}|${guests}`)})|(?:which|what)\\s+(?:${group}|${guests})`,
        received,
      ),
      with: all(received),
      beside: 'travel',
    },
    {
      field: 'place',
      pattern: word(
        '(?:to\\s+|in\\s+)?(?:what|which)\\s+(?:chinese\\s+|german\\s+)?(?:city|cities|places?|towns?|provinces?|districts?|regions?)|where(?:\\s+to)?(?!.*(?<!\\p{L})stay)',
      ),
      with: all(`${going}|to|${received}`),
      beside: 'visit',
    },
    {
      field: 'hosts',
      pattern: new RegExp(
        `${words(`by\\s+whom|who(?:\\s+has|\\s+had)?(?=\\s+(?:received|welcomed|hosted|greeted))|by\\s+(?:which|what)\\s+(?:${offices})|(?:which|what)\\s+(?:chinese\\s+|german\\s+)?(?:${offices}|${firms})(?=.*${words('received|welcomed|hosted|greeted')})(?!\\s+(?:was|were|did))`)}`,
        'iu',
      ),
      with: all(received),
      beside: 'visit',
    },
    {
      field: 'hosts',
      pattern: new RegExp(
        `${words('who')}(?=\\s+(?:was|were)\\s.*${words('received|welcomed|hosted|greeted')}\\s+by\\s*\\P{L}*$)`,
        'iu',
      ),
      with: all(`${received}|by`),
      beside: 'visit',
    },
    {
      field: 'hosts',
      pattern: word(
        'who\\s+(?:was|were|is|are)\\s+(?:the\\s+)?hosts?|who\\s+acted\\s+as\\s+(?:the\\s+)?hosts?|as\\s+whose\\s+guests?|whose\\s+guests?',
      ),
      with: all(going),
      beside: 'travel',
    },
    {
      field: 'hosts',
      pattern: followedBy(`whom?(?=\\s+(?:did|has|have))|with\\s+whom`, met),
      with: all(met),
      beside: 'group',
    },
    {
      field: 'leader',
      pattern: new RegExp(
        `${words('by\\s+whom')}(?=.*${words('led|headed|guided')})|${words('who(?:\\s+has|\\s+had)?(?=\\s+(?:led|headed|was\\s+leading|leads|heads))')}|${words(`who\\s+(?:was|is)\\s+(?:the\\s+)?(?:head|leader)(?=\\s+of\\s+the\\s+.*${words('delegation|group|mission')})|under\\s+whose\\s+(?:leadership|guidance)`)}`,
        'iu',
      ),
      with: all(`${led}|leading|${going}`),
      beside: 'group',
    },
    {
      field: 'leader',
      pattern: word('who(?=\\s+was\\s.*delegation.*led\\s+by\\s*\\P{L}*$)'),
      with: all('led|by'),
      beside: 'group',
    },
    {
      field: 'size',
      pattern: word(
        '(?:of\\s+|with\\s+)?how\\s+many(?:\\s+(?:people|persons|members|participants|delegates|representatives|guests|visitors))?(?!\\s+(?:delegations|visits|trips|groups|missions))|how\\s+(?:large|big)|what\\s+size|what\\s+(?:was|is)\\s+the\\s+size',
      ),
      with: all(`${going}|${took}|have|had|of|there|strong`),
      beside: 'home',
    },
    {
      field: 'organisations',
      pattern: followedBy(
        `(?:which|what)\\s+(?:german\\s+|chinese\\s+)?(?:${firms})(?!\\s+did)`,
        'part|participated|joined|belonged|included|represented|members?|travelled|traveled|went|along|with|delegation',
      ),
      with: all(took),
      beside: 'travel',
      need: 'firm',
    },
    {
      field: 'organisations',
      pattern: followedBy(
        `(?:which|what)\\s+(?:german\\s+|chinese\\s+)?(?:${houses})(?!\\s+did)`,
        'part|participated|joined|belonged|included|represented|members?|travelled|traveled|went|along|with|delegation',
      ),
      with: all(took),
      beside: 'travel',
    },
    {
      field: 'people',
      pattern: followedBy(
        '(?:which|what)\\s+(?:people|persons|participants|members|representatives)',
        `${took}|delegation`,
      ),
      with: all(took),
      beside: 'visit',
    },
    {
      field: 'participants',
      pattern: new RegExp(
        `${words('who\\s+else|who(?:m)?')}(?=.*${words('part|participated|joined|belonged|members?|participants?|along|included|consist|comprise|present|in\\s+the|with\\s+the|on\\s+the')})`,
        'iu',
      ),
      with: all(took),
      beside: 'visit',
    },
    {
      field: 'occasion',
      pattern: word(
        'what\\s+(?:was|were|is)\\s+the\\s+(?:occasion|purpose|reason|aim|goal|objective)s?(?=\\s+(?:of|for|behind))|(?:on|for)\\s+what\\s+(?:occasion|purpose|reason)|why|what(?=.*\\s+for\\s*\\P{L}*$)',
      ),
      with: all(`${going}|for|behind`),
      beside: 'visit',
    },
    {
      field: 'topics',
      pattern: followedBy(
        '(?:(?:about|on)\\s+)?(?:what|which)(?:\\s+(?:topics?|subjects?|themes?|issues?))?',
        'discuss(?:ed)?|talk(?:ed)?|spoke|speak|spoken|topics?|subjects?|themes?|issues?|exchanged?|debated?|negotiated?|agenda|raised|covered',
      ),
      with: all(talked),
      beside: 'visit',
    },
    {
      field: 'topics',
      pattern: word(
        'what(?=\\s+was\\s+(?:the\\s+)?.*(?:visit|trip|journey)\\s.*about\\s*\\P{L}*$)|what(?=\\s+(?:was|were)\\s+the\\s+(?:topics?|subjects?|themes?|agenda))',
      ),
      with: all(talked),
      beside: 'visit',
    },
    {
      field: 'outcome',
      pattern: word(
        '(?:what|which)\\s+(?:(?:was|were|is|are)\\s+the\\s+)?(?:main\\s+|concrete\\s+)?(?:outcomes?|results?|achievements?)|with\\s+what\\s+(?:outcomes?|results?)',
      ),
      with: all(`${resulted}|have|had`),
      beside: 'visit',
    },
    {
      field: 'outcome',
      pattern: new RegExp(
        `${words('what')}(?=\\s+(?:has\\s+|have\\s+)?c[ao]me\\s+(?:out\\s+)?of(?!\\p{L})|\\s.*${words('achieved?|agreed|accomplish(?:ed)?|produced?|yield(?:ed)?|bring\\s+about|brought\\s+about|lead\\s+to|led\\s+to|result(?:ed)?\\s+(?:from|in)')})`,
        'iu',
      ),
      with: all(`${resulted}|in`),
      beside: 'visit',
    },
    ...(
      [
        ['hosts', 'hosts?', 'visit'],
        ['participants', 'participants|members', 'visit'],
        ['topics', 'topics|subjects', 'visit'],
        ['outcome', 'outcomes?|results?', 'visit'],
        ['occasion', 'occasion|purpose|aim', 'visit'],
        ['date', 'dates?', 'visit'],
        ['leader', 'leader|head', 'group'],
        ['size', 'size', 'group'],
      ] as const
    ).map(([field, noun, beside]) => ({ field, pattern: phrase(noun), beside })),
  ],
  group: word(group),
  visit: word(`${group}|${guests}|${journey}`),
  travel: word(`${group}|${guests}|${journey}|${going}|received|welcomed|hosted|greeted`),
  pronoun: word('they|them|their'),
  fillers: new RegExp(
    words(
      `${group}|${guests}|${journey}|an?|the|this|that|these|those|which|who|to|in|at|of|from|on|into|by|for|and|as|there|here|it|its|they|them|their|during|while|when|please|exactly|actually|do|does|did|is|are|was|were|has|have|had|been|be|being|city|province|district|state|region|high-?(?:ranking|level)|ranking|level|high|official|Mr|Mrs|Ms|Dr|Prof(?:essor)?|can\\s+you|could\\s+you|tell\\s+me|do\\s+you\\s+know|recent|recently|s`,
    ),
    'giu',
  ),
  originBefore:
    /(?<!\p{L})from\s+(?:the\s+)?(?:(?:german|chinese)\s+)?(?:(?:city|state|province|region)\s+of\s+)?$/iu,
  originAfter: new RegExp(`^(?:['’]s)?\\s+(?:${group}|${guests})(?!\\p{L})`, 'iu'),
  destinationBefore: /(?<!\p{L})(?:in|to|visited|visit)\s+(?:the\s+)?$/iu,
};
