const r = String.raw;

const paper = r`(?:agreements?|accords?|contracts?|memorand(?:um|a)|MoUs?|MOUs?|deals?|treat(?:y|ies)|partnerships?|pacts?|declarations?|protocols?|statements?|letters?|charter|roadmap|work(?:ing)? plan|action plan)`;
const sides = r`(?:sides?|cit(?:y|ies)|towns?|count(?:y|ies)|districts?|provinces|part(?:y|ies)|partners?|universit(?:y|ies)|facult(?:y|ies)|schools?|institut(?:es?|ions?)|chambers?|compan(?:y|ies)|firms|colleges?|hospitals?|clinics|mayors|ministers|ministries|rectors|presidents|directors|museums|libraries|theatres|zoos|clubs|choirs|orchestras|ports|associations|organi[sz]ations|parishes|academies|farms|networks|two|pair)`;
const begin = r`(?:open|establish|set up|launch|found|create|start|develop|build|draw up|draft|organi[sz]e|hold|host|stage|exchange|send|swap|train|supply|deliver|test|publish|translate|extend|expand|intensify|deepen|continue|renew|cooperate|collaborate|work|meet|share|offer|invest)`;
const shared = r`(?:exchanges?|cooperation|collaboration|partnership|project|programme|program|course|internships?|visits?|workshops?|exhibition|summer school|camp|joint \p{Ll}+|working group|talks)`;

/** What was agreed, or will be done together. */
export const englishOutcomes: readonly string[] = [
  r`\b(?<!\b(?:be|being|to be|was|were|is|are) )(?:co-?)?signed\b(?! (?:copy|copies|shirt|jersey|book|photo|up for))`,
  r`\b(?:was|were|has been|have been) (?:also |then |finally |formally |officially )?(?:signed|concluded|sealed|agreed|inaugurated|founded|launched|set up|renewed|extended|arranged|inked|finali[sz]ed|initialled|fixed|hammered out)\b`,
  r`\bagreed (?:to|on|that|upon|a|an|in principle|there|with)\b`,
  r`\b(?:[Aa]n? |the )?(?:[Aa]greement|understanding|consensus) (?:was |has been )?(?:reached|on)\b`,
  r`\bdecided (?:to|on|that)\b`,
  r`\bresolved to\b`,
  r`\b(?:concluded|initialled|renewed|extended|prolonged|exchanged|entered into|finali[sz]ed|ratified|drew up|drafted|adopted|put together) (?:a|an|the|their|its|two|three|several) (?:\p{L}+[ -]){0,4}${paper}`,
  r`\breached (?:an? )?(?:\p{Ll}+ )?(?:agreements?|consensus|deals?|understanding)`,
  r`\b(?:letters?|declarations?) of intent\b`,
  r`\b[Mm]emorand(?:um|a) of (?:[Uu]nderstanding|[Cc]ooperation)\b`,
  r`\bM[oO]Us?\b`,
  r`\b(?:sealed|inked|clinched|forged|put pen to paper)\b|\bstruck (?:an? |the )?(?:\p{Ll}+ )?(?:deals?|agreements?|bargains?|partnerships?)`,
  r`\b(?:pledged|vowed|undertook|committed (?:themselves |itself )?|promised)\b(?! themselves)`,
  r`\b(?:launched|established|founded|set up|created|kicked off) (?:a|an|the|two|three)\b`,
  r`\bplaced (?:an )?orders?\b|\b[Oo]rders? [^.;:,]{0,60}?(?:was|were) placed\b`,
  r`\b(?:ordered|bought|purchased)\b`,
  r`\bsettled on\b`,
  r`\b[Ii]t (?:is|was|has been) (?:also )?(?:planned|intended|hoped|arranged|agreed|decided) (?:to|that)\b`,
  r`\b(?:reaffirmed|expressed|stated|confirmed|declared|underlined|signalled|voiced) (?:their|its|his|her|the) (?:\p{Ll}+ )?(?:wish|intention|willingness|readiness|commitment|desire|determination) (?:to|of|for)\b`,
  r`\b[Aa]s a (?:first |direct |concrete )?(?:result|outcome|follow-up|next step),`,
  r`\b(?:return|follow-up|counter|second|further|next|joint) (?:\p{Ll}+ ){1,2}(?:in \p{L}+ |to \p{L}+ )?(?:is|are|was|were|has been|have been) (?:already |now )?(?:to|planned|scheduled|being|agreed|arranged|fixed|set|due|on the cards|in the pipeline|in preparation)\b`,
  r`\b${shared} (?:(?:of|for|between|with|in|on|to) [^.;:,]{2,60}? )?(?:begins?|starts?|kicks? off|gets? under way|is to (?:begin|start|follow)|are to (?:begin|start|follow)|will (?:begin|start|follow)|(?:is|are) (?:planned|agreed)|(?:was|were) agreed)\b`,
  r`\b(?:[Ff]irm )?[Pp]lans? (?:for|to) [^.;:,]{3,80}? (?:was|were) (?:drawn up|made|hatched|agreed|discussed)\b`,
  r`\b(?:made|drew up|hatched|laid|mapped out|sketched out|worked out) (?:the |initial |first |concrete |firm )?plans\b`,
  r`\b(?:laid (?:the|a) (?:\p{Ll}+ )?(?:groundwork|foundations?|cornerstone|basis)|paved the way|cleared the way|prepared the ground|set the course|opened the way|took the first steps? towards?)\b`,
  r`\bgave (?:the (?:go-ahead|green light|starting signal|nod)|their (?:blessing|consent|approval))\b`,
  r`\bsigning of (?:an?|the|two|three|four|several|\d+) (?:\p{L}+[ -]){0,4}(?:${paper}|projects?)`,
  r`\b(?:is|are) (?:now |also )?(?:extending|renewing|prolonging|expanding|stepping up|setting up|founding|launching) (?:the|their|its|an?)\b`,
  r`\b(?:[Tt]he|[Oo]ur|[Bb]oth|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Aa]n?|[Tt]heir|[Ii]ts) (?!(?:guests?|visitors?|delegation|group)\b)(?:[\p{L}-]+ ){1,4}(?:will|shall|are to|is to) (?:now |soon |jointly |also |then |in future )?(?:swap|exchange|write|appear|publish|translate|train|supply|deliver|test|share|lend|send|host|build|plant|donate|sponsor|finance|fund|draft|draw up|found|offer|compare|stay in touch|be (?:published|translated|shown|exhibited|built|tested|delivered|set up|founded|launched|printed|sent|planted|repeated|crossed|offered|trained|drafted|drawn up|digiti[sz]ed|restored|exchanged|swapped|shared|lent))\b`,
  r`\b(?:has|have) (?:also |since |now )?been invited to (?:\p{Lu}|return|come|visit)`,
  r`\b(?:[Nn]ext (?:year|spring|summer|autumn|winter|month)|[Ff]rom (?:next )?(?:spring|summer|autumn|winter|\p{Lu}\p{Ll}+|20\d\d)(?: on(?:wards)?)?),? (?!(?:the |our )?(?:guests?|visitors?)\b)[^.;:,]{2,60}? (?:will|are to|is to|are going to)\b`,
  r`\bwith the promise (?:to|of)\b`,
  r`\b(?:put|set down|laid down|fixed) (?:to paper|on paper|in writing)\b`,
  r`\b(?:[Aa]greement|[Cc]ontract|[Pp]artnership|[Cc]ooperation) (?:runs for|is valid|will run|provides for|foresees|envisages)\b`,
  r`\bsigned up to\b`,
  r`\b(?:put|set) (?:their|his|her) (?:signatures?|names?) (?:to|under)\b`,
  r`\b(?:left|returned|went home|came away|go home|departed|flew home|headed home) with (?:an? |the |two |three |several )?(?:\p{Ll}+ ){0,2}(?:promises?|invitations?|agreements?|contracts?|orders?|commitments?|pledges?|deals?|plans?|ideas?|letters?|[ei]nquiries|contacts|suggestions)`,
  r`\b(?:initialled|inaugurated)\b`,
  r`\b(?:[Bb]oth|[Tt]he two|[Tt]he|[Ee]ach|[Tt]he three) (?:\p{Ll}+ )?${sides}(?: (?:in|of) \p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?)?(?: (?:now|also|therefore|jointly|then|both))? (?:will|intend|plan|want|wish|aim|are to|is to|mean|hope|are going to|would like|are keen|are set|are determined) (?!not\b|soon discuss|visit\b|travel\b|continue their (?:journey|trip|tour)\b)(?:to )?`,
  r`\b(?:now )?hopes? for (?:an?|further|more|closer)\b`,
  r`\b(?:will|are to|is to|is going to|are going to) (?:now |soon |jointly |also |then )?(?:open|establish|set up|launch|found) (?:an?|the|its|their|two|three)\b`,
  r`\b(?:proposed|suggested) (?:an?|to|setting|founding|establishing|organi[sz]ing)\b`,
  r`\binvited (?:the|his|her|their|its|them|him|\p{Lu})[^.;:,]{0,60}? (?:to|for a) (?:return|come|visit|pay|\p{Lu})`,
  r`\b(?:extended|issued|repeated|renewed|accepted) (?:an?|the|his|her|their) (?:\p{Ll}+ )?invitation\b`,
  r`\b(?:came out of|emerged from) (?:it|the|this)\b`,
  r`\bcame to an (?:agreement|understanding)\b`,
  r`\bshook (?:hands )?on\b`,
  r`\bbecame (?:the )?(?:\p{Ll}+ )?(?:sister|twin|partner|friendship) (?:cit(?:y|ies)|towns?|schools|hospitals|universit(?:y|ies))\b`,
  r`\b(?:resulted in|led to (?:an?|the (?:signing|founding|first|creation))|outcome of|result of the|culminated in|ended with (?:the signing|an (?:agreement|invitation)|a (?:joint|letter|declaration|promise|pledge|contract)))\b`,
  r`^(?:\W{0,4})(?:[Tt]he |[Oo]ne |[Aa] (?:first )?|[Aa]nd the )?(?:\p{L}+ )?(?:[Rr]esults?|[Uu]pshot|[Oo]utcomes?|[Bb]ottom line|[Cc]onclusion|[Ss]igned and sealed|[Ss]igned|[Aa]greed|[Nn]ext steps?|[Aa]greements?)(?: of [^.:]{3,60})?:`,
  r`\b(?:[Tt]he|[Oo]ne|[Aa]) (?:\p{Ll}+ )?(?:result|upshot|outcome|fruit)(?: of [^.;:,]{3,60})? (?:is|was) (?!that the visit)`,
];

/** Deeds that count where nothing was agreed. */
export const englishGestures: readonly string[] = [
  r`\b(?:want|hope|intend|wish|plan|aim|mean)s? to ${begin}\b`,
  r`\b(?:donated|handed over|left behind an?|exchanged (?:gifts|presents)|planted (?:an?|the)|unveiled|cut the ribbon)\b`,
  r`\b(?:opened|inaugurated) (?:an?|the) (?:\p{L}+[ -]){0,4}(?:office|cent(?:re|er)|institute|branch|laborator(?:y|ies)|workshop|garden|pavilion)\b`,
  r`\breceived (?:their |a |the )?(?:\p{Ll}+ )?(?:certificates?|diplomas?)\b`,
];
