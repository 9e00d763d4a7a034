import { englishTalk, englishTalkedOver } from './en-talk.ts';
import { exchange, list, noDay } from './en-words.ts';

const r = String.raw;

const above = r`(?: mainly| also| above all| especially| particularly| primarily| chiefly| largely| mostly)?`;
/** 'discuss', 'discussed', 'discussing'. */
const forms = (stems: string): string => `(?:${stems})(?:e?s|e?d|ing)?`;
const talk = `(?:${forms('discuss|explor|debat|address|review|tackl|negotiat|broach|canvass|unpack')}|discusse|explore|debate|tackle|negotiate)`;
const talkAbout = r`(?:talk(?:ed|ing)? (?:about|over|through)|(?:spoke|speak|spoken|speaking) (?:about|of|on)|chat(?:ted|ting)? (?:about|over)|(?:learn|learned|learnt|learning|hear|heard|hearing|find out|found out|know|read|reading|inform themselves|informed themselves|told) (?:\p{Ll}+ (?:things? )?)?(?:about|of)|(?:compar|exchang|swap|trad|shar)(?:ed?|ped|ping|ing) (?:\p{Ll}+ ){0,2}(?:notes|tips|stories|ideas|thoughts|views|opinions|experiences?|insights?|knowledge|know-how|expertise|lessons|findings|practices?) (?:on|of|in|about|with|regarding|concerning|from|over))`;
const nounsOf = r`(?:[Tt]opics?|[Tt]hemes?|[Ss]ubjects?|[Ii]ssues?|[Aa]genda|[Pp]oints|[Mm]atters|[Qq]uestions?)`;
const visitors = r`(?:the |our |its |their )?(?:\p{Ll}+ )?(?:guests?|visitors?|delegation|delegates|group|team|party|participants|members|them|him|her|us)`;

/** Lists of what was spoken about or shown, behind a word that announces them. */
const behind: readonly string[] = [
  r`\b(?:${exchange}|[Pp]rogramme|[Pp]rogram|[Aa]genda|[Vv]isit|[Tt]our|[Tt]rip|[Ss]tay)\b[^.;:]{0,60}?\b(?:focus(?:ed|es|ing)?|centred|centered|concentrated|turned|revolved|touched|dwelt|dealt|covered|included|devoted|ranged|circled|moved on|shifted|led|given over)${above} (?:on|to|around|upon|with|over) ${list}`,
  r`\b(?:${talk}|${talkAbout}|(?:advised?|consult(?:ed)?|conferred|reported|lectured|worked|focus(?:ed|sed|ing|sing)?|cent(?:re|red|ered|ring|ering)|concentrat(?:e|ed|ing)|touch(?:ed|ing)?|dwelt|elaborated|updated|conversed|deliberated|philosophi[sz]ed|brainstormed)${above} (?:up)?on|explained(?! to\b)|ask(?:ed|ing)? (?:many |lots of |plenty of )?(?:questions )?about|introduced (?:them|him|her|us|the \p{Ll}+) to|familiari[sz](?:e|ed) (?:themselves|himself|herself) with|(?:acquaint(?:ed)?|familiari[sz]e[ds]?) (?:${visitors}) with|introduced to|raised) ${noDay}${list}`,
  r`\b${exchange}(?: of (?:views|ideas|opinions|experiences?|information)| opportunities| possibilities| projects?)?(?: took place| was held| were held| followed)?(?: series| sessions?| rounds?)?(?: (?:with|between|among|by|from|given by|held by) [^.;:]{3,90}?)? (?:on|about|in(?! (?:the )?(?:\p{Lu}\p{Ll}|city|town|afternoon|morning|evening))|regarding|concerning|over) ${noDay}${list}`,
  r`\b(?:briefed|informed|spoke|talked|lectured|conferred|consulted|quizzed|questioned|updated|conversed|told|asked|taught|enlightened|advised|sounded out|held talks|exchanged views|sat down)(?: [^.;:]{2,80}?)? (?:on|about|regarding|concerning) ${noDay}${list}`,
  r`\b(?:insights? (?:into|on)|interest(?:ed)?(?: \p{Ll}+ly| above all| most of all)? in|experiences? (?:in|on|with)|expertise in|knowledge of|know-how in|partners? (?:in|for)|joint (?:projects?|research) (?:in|on)) ${noDay}${list}`,
  r`\bexchanged (?:views|ideas|opinions|experiences?|notes) [^.;:]{0,30}?(?:on|about) ${list}`,
  r`\b(?:topics|themes|subjects|issues|areas|fields|questions)\b[^.;:]{0,40}?\b(?:were|included|was|include|including|such as|like|covered) ${list}`,
  r`\b${nounsOf}(?: of (?:the )?(?:visit|talks|meeting|trip|discussions?|conversations?))?: ${list}`,
  r`\b(?:[Aa]lso )?(?:[Oo]n the (?:agenda|programme|program|table)|[Uu]p for discussion|[Uu]nder discussion|[Ff]ocus(?: of the (?:visit|talks))?|[Ii]n focus): ${list}`,
  r`\b(?:[Aa]mong|[Aa]t|[Ii]n|[Oo]n|[Tt]o|[Uu]nder|[Uu]p for|[Tt]op of|[Hh]igh on) (?:the )?(?:\p{Ll}+ )?(?:cent(?:re|er)|heart|focus|forefront|foreground|spotlight|agenda|table|programme|program|list|menu|discussion|topics|issues|subjects|themes|matters|points|questions)\b[^.;:,]{0,50}? (?:was|were|stood|belonged|came)(?: also| mainly| above all)? (?!discussed|raised|addressed|covered|presented)${list}`,
  r`\b(?:[Aa]lso )?(?:discussed|debated|covered|addressed|mentioned|raised|touched (?:up)?on|of interest|of particular interest) (?:was|were) (?!by\b)${list}`,
  r`\b(?:${exchange}|[Aa]gendas?|[Ss]peakers?|[Pp]oints|[Ss]ubjects|[Tt]opics|[Ii]ssues|[Qq]uestions|[Bb]riefings?)\b(?! (?:was|were|is|are|has|have|had)\b)[^.;:,]{0,60}? (?:featur(?:ed|es)|includ(?:ed|es)|cover(?:ed|s)?|compris(?:ed|es)|concern(?:ed|s)?|spann(?:ed|s)|encompass(?:ed|es)|address(?:ed|es)|touch(?:ed|es) (?:up)?on|dealt with|deals? with|extended to|looked at|explored|examined|highlighted|tackled|revolv(?:ed|es) around|turned to|cent(?:red|ered) (?:on|around))(?: mainly| also| above all)? (?!by\b|the costs?\b)${list}`,
  r`\b(?:the|with) (?:talk|conversation|discussion)s? (?:was|were|being)? ?(?:about|of|on) ${noDay}${list}`,
  r`\b(?:look(?:ed|ing)? into|look(?:ed|ing)? at|look at|glimpse (?:of|into)|inquired? (?:about|into)|enquired? (?:about|into)|ask(?:ed|ing)? (?:about|for details of)|talk(?:ing)? about|speak(?:ing)? about|read(?:ing)? up on|brush(?:ed|ing)? up on|overview of|introductions? (?:to|into|of)|impressions? of|picture of|idea of|understanding of|pointed out|outlined|highlighted|deliberated on|reflected on|reported on|shared (?:\p{Ll}+ )?(?:experiences?|insights?|ideas) (?:on|of|in|about|with)) ${noDay}${list}`,
  r`\bwith (?:an eye (?:to|on)|(?:a |the )?(?:\p{Ll}+ )?(?:focus|emphasis|accent|attention) (?:up)?(?:on|to)|regard to) ${noDay}${list}`,
  r`\b(?:${visitors}|[Tt]hey|[Ww]e) (?:was|were) (?:\p{Ll}+ly |most |also )?(?:impressed|struck|fascinated|intrigued|amazed|taken|interested|enthusiastic)(?: by| with| in| about) (?!(?:the |so |such )?(?:\p{Ll}+ )?(?:hospitality|welcome|reception|friendliness|warmth|kindness|city|town|beauty|size)\b)${list}`,
  r`\b(?:wanted|wished|want|eager|keen|curious|anxious|hoped|hear|heard|told|tell|asking|explained|showed|finding out|learning|learned|learnt|asked|wondered|see|saw|know|knew|find out|understand|discussed|debated|explored|examined|discuss|question of|about|at|into|on) (?:to (?:know|learn|see|find out|understand|hear) )?(?<topics>(?:how|why|what|whether|where) (?!(?:it|they|he|she|is|was)\b)[^.;:“”"]{6,120})`,
  r`\b(?:want(?:ed)?|wish(?:ed)?|keen|eager|curious|came|come|here|order) to (?:know|learn|find out|understand|hear|discover|study|see) (?:more |all |everything )?(?:about )?(?!(?:more|all|how|why|what|whether|where|the (?:city|town|sights)|their|his|her|each|so|them|him|her|you)\b)${list}`,
  r`\b(?:demonstrat(?:ed|ing)|explain(?:ed|ing)|introduc(?:ed|ing)) (?<topics>(?:the|its|their|his|her|an?|new) (?!(?:guests?|visitors?|delegation|delegates|group|team|party|participants|members|gifts?|cheque|book|plaque|present|souvenir|bouquet|certificates?|flag|painting|award|medal|\p{Ll}+ to)\b)(?:[^.;:,]{3,90}))`,
  r`\b(?:subject|topic|theme|issue|focus|concern|emphasis|attention|question)\b(?! (?:was|were|is) (?:to|that)\b)[^.;:,]{0,40}? (?:was|is|were|lay|lies|fell) (?:on |in |paid to |given to |devoted to |placed on |above all )?(?!discussed|raised|addressed|also\b)${list}`,
  r`\b(?:dealt|deals?|dealing) (?:\p{Ll}+ly |above all |also )?with ${list}`,
  r`\b(?:(?:was|were|are|is) (?:\p{Ll}+ )?keen on|curious about|questions (?:about|on)|inquired? after|enquired? after|work(?:ed|ing) on|concentrated on|paid \p{Ll}+ attention to|\p{Ll}+ attention to) ${noDay}${list}`,
  r`\bhad (?<topics>[^.;:,]{3,90}?) (?:explained|demonstrated|shown) to (?:them|him|her)\b`,
  r`\b(?:on the agenda|in focus|in the foreground|at the centre of the talks|at the center of the talks) (?:were|was) ${list}`,
  r`\bpresented (?:its |their |her |his )?(?:research|work|results|projects|plans|concepts|findings|examples|solutions) (?:on|for|in|about|from) ${list}`,
  r`\bpresented (?=(?:the \p{L}+['’]s |its |their |his |her |the )?(?:latest|new|current|recent)\b)(?<topics>[^.;:,]{3,100})`,
  r`\b(?:saw|see|show(?:n|ed)?|demonstrat(?:ed|ing)|explain(?:ed|ing)|describ(?:ed|ing)|illustrat(?:ed|ing)|told|learn(?:ed|t)?|heard?|finding out|watch(?:ed)?|discover(?:ed)?|discuss(?:ed)?|presented|found out|on)\b(?: [^.;:“”"]{0,70}?)? (?<topics>how (?!to\b)[^.;:“”"]{3,120})`,
  r`\b(?:(?:got|get|were able|was able|had (?:the|a) chance|had the opportunity|were allowed|was allowed) to see|could see) (?!how\b)${noDay}${list}`,
  r`\b(?:was|were) shown (?!around|round|how)${list}`,
  r`\bshowed (?:${visitors}|(?:\p{L}+ )?\p{Lu}\p{L}+ \p{Lu}\p{L}+(?: and [^.,;:]{3,40}?)?) (?!around|round|how)(?=(?:the|an?|its|their|our)\b)${list}`,
  r`\bto (?:study|inspect|examine|view|observe) (?<topics>[^.,;:]{3,120})`,
  r`\branging from (?<topics>[^.;:,]{3,70}?) to `,
  r`\branging from [^.;:,]{3,70}? to ${list}`,
  r`\branged from (?<topics>[^.;:,]{3,70}?) to `,
  r`\branged from [^.;:,]{3,70}? to ${list}`,
  r`\b(?:everything|anything) from (?<topics>[^.;:,]{3,70}?) to `,
  r`\b(?:everything|anything) from [^.;:,]{3,70}? to ${list}`,
  r`\bexamined ${list}`,
  r`\b(?:dedicated|devoted) to ${noDay}(?![“"])${list}`,
  r`\b(?:under the (?:theme|motto|title|heading|banner|slogan)|with the title|on the (?:theme|topic|subject|question)|themed|titled|entitled|dedicated to|devoted to)(?: of)? [“"'‘]?(?<topics>[^.;:“”"’]{3,100})`,
  r`\b(?:deepen|expand|strengthen|step up|intensify|boost|increase|enhance|broaden|promote)(?:ed|ing)? (?:\p{Ll}+ ){0,3}?(?:cooperation|collaboration|ties|exchanges?|trade|partnership|links|work)(?: with [^.;:,]{2,60}?| between [^.;:,]{2,60}?)? in (?:areas (?:such as|like|including) |fields (?:such as|like|including) |the (?:areas|fields) of )?${noDay}${list}`,
  r`\b(?:cooperat(?:e|ing)|collaborat(?:e|ing)|work (?:together|more closely|closely)|join forces|team up) (?:more closely |even more closely |closely |together )?(?:with [^.;:,]{2,50}? )?(?:in|on) (?:areas (?:such as|like|including) |fields (?:such as|like|including) |the (?:areas|fields) of )?${noDay}${list}`,
  r`\bin (?:the )?(?:fields?|areas?|sectors?|domains?) (?:of|like|such as|including) ${noDay}${list}`,
  r`\b(?:visit|trip|tour|meeting|day|talks?|it|evening|morning) (?:was|were) (?:all |mainly |above all |chiefly )?about ${noDay}${list}`,
  r`\b(?:achievements?|progress|lessons|challenges|expertise|track record|advances) (?:in|of|from|with) ${noDay}${list}`,
  r`\b(?:[Tt]opics?|[Tt]hemes?|[Ss]ubjects?|[Ii]ssues?|[Qq]uestions?|[Mm]atters|[Aa]spects|[Pp]roblems) (?:(?<=(?:[Tt]opic|[Tt]heme|[Ss]ubject|[Ii]ssue|[Qq]uestion|[Aa]spects|[Pp]roblems) )of(?! (?:the day|mutual|common|concern|interest))|around|relating to|related to|concerning|surrounding|regarding|on|about) ${noDay}${list}`,
  r`\b(?:outlines?|summary|sketch|demonstrations?|explanations?|descriptions?|account|displays?|analysis|workings|basics|secrets|future|importance|potential|benefits|advantages|development|history|implementation) of ${noDay}${list}`,
  r`\b(?:studied|researched|investigated|became acquainted with|marvell?ed at|admired|tried (?:out|their hand at)|practised|experienced|sampled|discovered|showcased) ${noDay}(?!(?:the )?(?:city|town|country|region|sights|each|one another|them|him|her|their hosts?)\b)${list}`,
  r`\b[Qq]uestions? (?:[^.;:]{0,50}? )?(?:about|on|concerning|regarding) ${noDay}${list}`,
  r`\b(?:advice|tips|data|figures|details|knowledge|input|background|facts) (?:on|about) ${noDay}${list}`,
  r`\b(?:when it comes to|in terms of|in matters of|in the way of|in the context of|with respect to|to do with) ${noDay}${list}`,
  r`\blearn(?:ed|t|ing)? from [^.;:,]{3,60}? (?:in|about|on|how) ${noDay}${list}`,
  r`\b(?:main |key |central |first |second |another |one |a further )(?:topics?|themes?|subjects?|issues?|points?|focus|question|concern|item) (?:was|were|is|being)[^\p{L}]{1,2}${noDay}${list}`,
  r`\b(?:spar[ek]ed|prompted|led to|aroused|attracted|met with|drew) (?:\p{Ll}+ ){0,3}(?:interest|debate|discussions?) (?:was|were|about|on|in)? ?${noDay}${list}`,
  r`\b(?:[Ww]hat|[Ee]specially|[Pp]articularly) (?:interested|impressed|fascinated|struck|surprised|amazed|intrigued) (?:them|him|her|us|the \p{Ll}+)(?: most| above all)? (?:was|were) ${list}`,
  r`\b(?:interested|impressed|fascinated|intrigued|surprised) by ${noDay}(?!(?:the |so |such )?(?:\p{Ll}+ )?(?:hospitality|welcome|reception|friendliness|warmth|kindness|city|town|beauty|size)\b)${list}`,
  r`\bpresented (?<topics>(?:the|its|their|his|her|our|\p{Lu}[\p{L}-]+['’]s) (?!(?:guests?|visitors?|delegation|delegates|group|team|party|mayor|host|gifts?|cheque|book|plaque|present|souvenir|bouquet|certificates?|flag|painting|award|medal|prize|compliments)\b)(?![^.;:]{0,60} with an?\b)[^.;:,]{3,90}?)(?= to\b|[.,;:]|$)`,
  r`\bintroduced (?<topics>\p{Lu}[\p{L}-]+['’]s? [^.;:,]{3,90})`,
  r`\b(?:visited|toured|inspected|viewed|(?:guided|led|took|walked|taken|conducted|escorted) (?:${visitors} )?(?:through|around|over)) (?!(?:the |its |their |our |an? |two |three |several )?(?:\p{L}+[ -]){0,2}(?:city|town|old|cent(?:re|er)|sights?|cathedral|church|castle|museum|region|country|site|areas?|universit(?:y|ies)|schools?|campus|compan(?:y|ies)|factor(?:y|ies)|plants?|works|offices?|headquarters|house|hall|fair|exhibition|streets?|quarter|guests|delegation|us|them|him|her|family|friends|places?|\p{Lu}\p{L}+)\b)(?<topics>(?:the |an? |its |their |several )?\p{Ll}[^.;:]{3,120})`,
  r`\bwatch(?:ed)? as ${list}`,
  r`\b(?:compared|swapped|traded|juxtaposed) (?!notes|ideas|cards|gifts|addresses|stories|numbers|views|opinions|experiences?|the two\b)(?![^.;:]{0,60} with\b)${list}`,
  r`\b(?:talk(?:ed)?(?: shop)?|spoke|chatted|discuss(?:ed|ions?)|conversations?|concerns?|interests?|challenges|problems|questions|worries|things)\b[^.;:]{0,40}: (?!the\b|it\b|he\b|she\b|we\b|I\b|[“"])(?<topics>\p{Ll}[^.;:“”"]{2,50},[^.;:“”"]{3,120})`,
  r`\blet (?:\p{L}+ ){1,5}in on ${list}`,
];

/** Lists in front of the word that says they were spoken about. */
export const englishTopicPredicates: readonly string[] = [
  r`\b(?:was|were) (?:also |all |then |further |again |repeatedly |intensively |openly |thoroughly )?(?:on the (?:agenda|programme|program|table|list|menu)|up for discussion|under discussion|high on the agenda|discussed|debated|(?:the |among the |one of the |some of the |a |another |two of the |further |other )?(?:\p{Ll}+ )?(?:topics?|themes?|subjects?|issues?|focus|points|items?)\b|at the (?:cent(?:re|er)|heart|forefront)|in (?:focus|the foreground|the spotlight)|raised|broached|addressed|tackled|touched (?:up)?on|covered|mentioned|talked (?:about|over|through)|(?:demonstrated|explained|presented|introduced|outlined) to\b|of (?:particular|special|great|mutual) interest)`,
  r`\b(?:came up|cropped up|featured|figured|loomed large|dominated the|took cent(?:re|er) stage|topped the (?:agenda|list)|stood at the (?:cent(?:re|er)|heart)|headed the (?:agenda|list)|made up the (?:agenda|programme|program)|filled the (?:agenda|programme|program)|played an? (?:\p{Ll}+ )?(?:part|role) in the|drew (?:\p{Ll}+ )?(?:questions|interest|attention)|attracted (?:\p{Ll}+ )?(?:questions|interest|attention)|met with (?:\p{Ll}+ )?interest|interested (?:them|the guests|the visitors)|impressed (?:them|the guests|the visitors)|fascinated (?:them|the guests|the visitors)|completed the (?:agenda|programme|program)|rounded off the (?:agenda|talks)|provided (?:plenty|much|food)|gave rise to|was what|sparked|were what interested)\b`,
  r`: [^.;:]{3,40} (?:plenty|much|lots|a lot|enough|something) to (?:talk|chat) about\b`,
  r`: (?:those|these|that|this) (?:were|was|are) (?:also )?(?:the|some of the|among the|what)\b`,
  ...englishTalkedOver,
];

export const englishTopics: readonly string[] = [...behind, ...englishTalk];

export const englishListMarks: readonly string[] = [
  r`\s*,\s*(?:and\s+|as well as\s+|but also\s+|plus\s+|not least\s+|then\s+|and then\s+|finally\s+|and finally\s+)?(?:on\s+|about\s+|over\s+|to\s+(?:the\s+)?|of\s+|in\s+(?!\p{Lu}))?`,
  r`\s+and\s+(?:also\s+|then\s+|finally\s+)?(?:on\s+|about\s+|over\s+|to\s+|in\s+(?!\p{Lu}|the (?:city|town|afternoon|evening|morning)))?`,
  r`\s+as well as\s+(?:on\s+|about\s+)?`,
];

export const englishTopicEnds: readonly string[] = [
  r`\s(?:in front of|took place|followed|with (?=\p{Lu}|the |his |her |their |its |our |local |representatives |experts |officials )|at (?=\p{Lu}|the |a )|in (?=\p{Lu}|the (?:city|town|region|province|afternoon|morning|evening|presence|past|future)\b)|during|before|after|and both|on (?=\d|\p{Lu}|the )|were\b|was\b|has been|have been|will be|when\b|while\b|as well|between (?=\p{Lu}|the )|by (?=\p{Lu}|the |\p{Ll}+ \p{Lu})|which\b|where\b|that\b|over (?=lunch|dinner|coffee|tea)|for (?=the first|two|three|four|several))\s?.*$`,
];
