const r = String.raw;

const visitors = r`(?:the|them|her|his|him|our|their|its|us)`;
/** 'welcomed', 'showed them round': forms of which the host is the object with 'by'. */
const received = r`(?:[Ww]elcomed|[Rr]eceived|[Hh]osted|[Gg]reeted|[Ii]nvited|[Aa]rranged|[Oo]rgani[sz]ed|[Cc]oordinated|[Ss]ponsored|[Mm]oderated|[Cc]haired|[Pp]ut together|[Dd]rawn up|[Pp]repared|[Ii]nitiated|[Mm]ade possible|[Ff]unded|[Pp]lanned|[Pp]aid for|[Ff]inanced|[Bb]ooked|[Ll]aid on|shown (?:around|round|over|through)|guided|escorted|briefed|accompanied|entertained|met|picked up|led (?:through|around|round)|taken (?:around|round|through|to|on)|looked after|cared for|shown (?:\p{Ll}+ ){1,3}(?:around|round)|accommodated|put up|supported|treated to [^.;:,]{3,60}|given (?:an?|the) [^.;:,]{3,60})`;

/** What ends right before a host. */
export const englishHostBefore: readonly string[] = [
  r`\b${received}\b[^.;:]{0,60}? by (?:the |its |our |their )?$`,
  r`\b(?:[Mm]et|meeting|meetings|talks|[Dd]iscussions|conversations?|conferred|consulted|sat down|exchanged (?:views|ideas)|exchange|got together|spoke|dined|lunched|audience) (?:there )?with (?:the )?$`,
  r`\b[Mm]et (?:the )?$`,
  r`\bguests? (?:of|at|in) (?:the )?$`,
  r`\b[Ii]n the (?:\p{Ll}+ ){0,3}(?:storeroom|reading room|hall|halls|workshops?|library|archives?|rooms?|garden|yard|kitchen|wards?|laborator(?:y|ies)|labs?|studios?|cellars?|auditorium|foyer|boardroom|canteen|cafeteria) (?:of|at) (?:the )?$`,
  r`\b(?:stayed|lodged|worked|spent [^.;:,]{3,50}?|rehearsed|trained|studied|interned|shadowed [^.;:,]{3,40}?|gathered|assembled|convened|met|dined|lunched) (?:at|with|in) (?:the )?$`,
  r`\b(?:called|call|dropped|drop|looked|paid (?:an?|its|his|her|their) (?:\p{L}+ ){0,3}(?:call|visit|respects)) (?:in )?(?:on|at|to) (?:the )?$`,
  r`\b(?:[Aa]t|[Oo]n|[Uu]pon) (?:the |an )?invitation (?:of|from) (?:the )?$`,
  r`\b[Hh]osts?\b(?: (?:was|were|is|are))?:? [^.;:]{0,60}? and (?:the )?$`,
  r`\bvisited (?:the )?$`,
  r`\b(?:received|welcomed|hosted|greeted)\b[^.;:]{0,120}? (?:at|to|in) (?:the )?$`,
  r`\b(?:[Mm]et|meeting|talks|[Dd]iscussions|conversations?) (?:with )?(?:the )?(?:\p{Ll}+ ){0,2}(?:representatives|members|officials|staff|experts|colleagues|management|leaders|leadership|delegates) (?:of|from|at) (?:the )?$`,
  r`\b(?:[Tt]hank you|[Tt]hanks|[Oo]ur thanks go)(?: to)?,? (?:the |our hosts,? )?$`,
  r`\b[Hh]osts?(?: (?:for|in|at|on|during) [^.;:,]{2,40}?)?(?: (?:was|were|is|are|being))?:? (?:the )?$`,
  r`\bhosts? (?:from|at|of) (?:the )?$`,
  r`\b(?:event|conference|forum|congress|symposium|workshop|seminar|fair|exhibition|festival|ceremony|meeting|trip|visit|programme|program|stay|tour|camp|course|school)\b[^.;:]{0,60}? (?:which (?:was|is) |was |were )?(?:jointly |co-)?(?:organi[sz]ed|hosted|held|arranged|run) by (?:the )?$`,
  r`\b(?:programmes?|programs?|courses?|seminars?|training|internships?|workshops?|placements?|classes|lectures)\b[^.;:]{0,70}? (?:at|with) (?:the )?$`,
  r`\b(?:toured|visited|inspected|viewed|around|over|[Tt]our of|explored|through) (?:the |its )?(?:\p{Ll}+ ){0,3}?(?:works|plants?|factory|premises|site|campus|headquarters|facilit(?:y|ies)|production|laborator(?:y|ies)|labs?|depot|showroom|farm|studios?|workshops?) (?:of|at) (?:the )?$`,
  r`\bat the (?:premises|headquarters|offices?|invitation|seat|home) of (?:the )?$`,
  r`\b(?:[Bb]ehind the (?:trip|visit|invitation)|[Ii]n charge of the (?:programme|program|visit)|[Oo]n hand|[Oo]n the (?:German|Chinese|host) side) (?:was|were) (?:the )?$`,
  r`\b(?:[Ww]aiting for them|[Ww]aiting for the \p{L}+|[Tt]here to (?:welcome|greet|meet|receive) [^.;:,]{3,40}) (?:was|were) (?:the )?$`,
];

const deeds = r`(?:sat down with|placed [^.;:]{3,80}? at (?:their|the \p{Ll}+['’]?s?|its) disposal|put [^.;:,]{3,60}? at (?:their|the \p{Ll}+['’]?s?) disposal|had (?:laid|set|put|got|prepared|arranged|booked|reserved|cleared|cooked|baked|opened|invited|hung|drawn|organi[sz]ed|planned)|lent (?:them|the|him|her)|lodged|housed|provided|paid for|covered the|financed|sponsored|offered (?:them|the|him|her|a)|served|fetched|taught (?:them|him|her|the)|drove (?:them|him|her|the)|took over as|took (?:time|questions|turns)|answered|handed (?:them|him|her|the) (?:an?|the|their)|cooked (?:for|them)|acted as|gave up|walked them|accompanied (?:them|him|her|the)|went along|looked after|took (?:the (?:guests|visitors|delegation|group|party|team)|them|her|him|care of)|put together|did the honou?rs|acquainted|familiari[sz]ed|awaited|(?:was|were) waiting|invited (?:the|their|all|everyone) [^.;:,]{0,40}? ?to (?:an? |the )?(?:\p{Ll}+ )?(?:dinner|lunch|reception|banquet|coffee|tea|meal|evening|barbecue|supper|breakfast)|outlined|extended an?|(?:was|were|is|acted as|served as) (?:the )?hosts?|(?:prepared|organi[sz]ed|arranged|drawn up|compiled|coordinated) (?:an?|the|their)|had (?:guests|visitors|a visit|invited)|invited (?:them|him|her|the (?:guests|visitors|delegation|group))|opened (?:his|her|the) doors|let (?:the|them)|pointed out|walked (?:the|them)|welcom(?:ed|es|ing)|receiv(?:ed|es|ing)|host(?:ed|s|ing)|greet(?:ed|s|ing)|entertained|show(?:ed|s) (?:${visitors}|around|round|\p{Lu})|guid(?:ed|es)|escorted|play(?:ed|s) host|opened (?:its|their) doors|met (?:with )?(?:the|them)|thanked the (?:guests|visitors|delegation)|brief(?:ed|s)|led (?:the|them)|explained|bade|acted as host|(?:was|were) (?:also )?(?:on hand|there|present|at hand|waiting|at the (?:airport|station)) to|gave (?:${visitors}|an? (?:\p{Ll}+ ){0,2}(?:overview|introduction|tour|insight|reception|dinner|lunch|banquet|speech of welcome|welcome speech|welcoming address))|presented ${visitors}|demonstrated|introduced|picked (?:them|the|him|her) up|treated (?:them|the|him|her)|laid on|rolled out|hosts|answered (?:the|their|his|her|all)|(?:was|were|had|took|has|have) (?:had )?the (?:pleasure|honou?r|privilege)|(?:was|were) (?:pleased|delighted|happy|proud|glad|honou?red) to (?:welcome|host|receive|greet|show|meet)|saw (?:a visit|visitors|guests)|put (?:on|up)|invited (?:to|for) (?:a |the )?(?:reception|dinner|lunch|banquet))\b`;

/** What begins right after a host. */
export const englishHostAfter: readonly string[] = [
  r`^ (?:\p{Ll}+ed|did|came|took|gave|met|had|was|rose) [^.;:,]{0,60}? and (?:then |also |warmly )?${deeds}`,
  r`^(?: (?:of|from|in|at) (?:the )?[^,;:.]{3,50})?,? (?:[^,;:]{0,60}, )?(?:who )?(?:and (?:his|her) \p{Ll}+ )?(?:also |then |warmly |personally |had |has |cordially |in turn |himself |herself |recently |today |yesterday )*${deeds}`,
];
