import { englishStays } from './en-reports.ts';

/** What visitors and hosts do, as English tells it. */
const r = String.raw;
const gap = '[^;:]{0,160}?';

/** Say by themselves that a visit took place. */
export const englishWent: readonly string[] = [
  ...englishStays,
  r`\b(?<!(?:be|to|been) )visited\b`,
  r`\btoured\b`,
  r`\b(?:travell?ed|journeyed|flew|went|came|moved|drove|headed|proceeded|cycled|hiked|sailed|set off|set out)(?: \p{Ll}+){0,3}? (?:to|into|through|from|across|around|round|for)\b`,
  r`\b(?:travell?ed|went) (?:on|together)\b`,
  r`\bpaid\b${gap}\b(?:visits?|calls?|tribute|respects)\b`,
  r`\bcalled (?:in )?(?:on|at)\b`,
  r`\b(?:was|were|am) (?:on (?:a|an|its|his|her|their)|visiting|(?:a |the )?(?:\p{Ll}+ )?guests?|back|in\b(?! (?:the|a|an|charge|doubt|force|line|place)\b)|in town|received|hosted|welcomed|greeted)`,
  r`\b(?:is|are) (?:currently|now|presently|at present|at the moment) (?:in|at|on|touring|visiting|staying|travell?ing)\b`,
  r`\barrived\b`,
  r`\blanded (?:in|at)\b`,
  r`\b(?:attended|inspected|explored|examined|viewed|surveyed|accompanied|reached)\b`,
  r`\b(?:took|taken) part in\b`,
  r`\bparticipated in\b`,
  r`\bjoined\b${gap}\b(?:forum|conference|congress|summit|expo|fair|festival|symposium|workshop|camp)\b`,
  r`\bmet\b(?! (?:its|all|the (?:targets?|goals?|demands?|criteria|conditions|costs?|needs?|requirements?))\b)`,
  r`\bheld (?:\p{Ll}+ ){0,3}(?:talks|meetings?|discussions|conversations|consultations|workshop|seminar)\b`,
  r`\b(?:conferred|sat down|spoke|talked|exchanged (?:views|ideas|opinions|experiences?)) (?:with|to|on|about|at)\b`,
  r`\bled\b${gap}\b(?:delegation|group|team|party|to|through|around)\b`,
  r`\b(?:made|undertook|began|started|kicked off|finished|ended|completed|concluded|wrapped up|rounded off)\b${gap}\b(?:visits?|stops?|stopover|trips?|tours?|journey|stay|calls?)\b`,
  r`\b(?:spent|stayed)\b`,
  r`\b(?:returned|back|come back|came back)(?: on \p{Lu}\p{L}+| yesterday| last \p{L}+| recently| safely| home){0,2} from\b`,
  r`\bstopped (?:in|at|over|off)\b`,
  r`\b(?:was|were) (?:shown|taken|guided|briefed|introduced to|treated to|put up|accommodated|escorted|led)\b`,
  r`\b(?:have|has|had) (?:just |recently |now |already )?(?:visited|toured|returned|arrived|travelled|traveled|come to|been (?:to|in|on)|completed|concluded|left)\b`,
  r`\b(?:was|were) given (?:an? )?(?:\p{Ll}+ )?(?:tours?|insights?|overview|introduction|reception|welcome|glimpse)\b`,
  r`\bdropped (?:in|by)\b`,
  r`\bopened (?:an?|the)\b`,
  r`\bhad (?:\p{Ll}+ ){0,3}(?:talks|meetings?|discussions?|conversations?|consultations)\b`,
  r`\b[Ii]n the presence of\b`,
  r`\b[Ww]e had\b${gap}\b(?:with us|here|staying|as guests|to stay)\b`,
  r`\bstudied\b(?! (?:at|in|law|medicine)\b)`,
  r`\bwound up\b`,
  r`\bhad\b${gap}\b(?:visitors?|guests|a visit)\b`,
  r`\b(?:has|have|had) been (?:visiting|touring|looking|learning|training|working|staying|studying|travell?ing|exploring|getting|guests?)\b`,
  r`\bjoined (?!forces|hands|together|by|the (?:party|EU|company|club|firm)\b)`,
  r`\bbrought\b${gap}\b(?:delegation|group|guests|representatives|team|to)\b`,
  r`\b(?:played|performed|trained|competed|sang|taught|lectured|appeared|interned|exhibited|preached|conducted|spoke|worked|cooked|painted|shadowed|rehearsed|volunteered|researched) (?:\p{Ll}+ ){0,2}(?:in|at|with|for|against)\b`,
  r`\bgave (?:\p{Ll}+ ){0,3}(?:lectures?|talks?|concerts?|presentations?|performances?)\b`,
  r`\bdelivered (?:\p{Ll}+ ){0,3}(?:speech|lecture|keynote|address|talk)\b`,
  r`\b(?:learned|learnt) (?:about|how|more)\b`,
  r`\bgot (?:to know|an insight|insights|an impression)\b`,
  r`\blooked (?:at|round|around|over|behind)\b`,
  r`\b(?:poses?|posing|shakes? hands|pictured|shaking hands)\b`,
  r`\b(?:was|were) among\b`,
  r`\btook (?:a (?:look|tour)|in the)\b`,
  r`\b(?:took|taken|sent|flown|escorted)\b${gap}\b(?:to|on)\b`,
];

export const englishPresent: readonly string[] = [
  r`\b(?:visits|tours|attends|meets|receives|welcomes|hosts|greets|arrives|inspects|explores|concludes|pays|travels|participates)\b`,
  r`\b(?<=[\p{Ll}]s )(?:visit|tour|attend|meet|receive|welcome|host|greet|arrive in|inspect|explore|travel to|conclude|wrap up)\b(?! (?:of|by|from)\b)`,
  r`\b(?:is|are) (?:currently |now )?(?:visiting|touring|travell?ing|staying|exploring|spending|attending|taking part|learning|training|getting)\b`,
  r`\b(?:presents|hands over|shakes|signs|cuts|unveils|raises|chats?|listens?|tries|try|admires?|watch(?:es)?) `,
  r`\b(?:is|are) (?:on (?:a|an|its|their|his|her)|guests?) `,
  r`\b(?:is|are) (?:back |again |once again |once more |now )?in\b`,
  r`\btakes? part in\b`,
  r`\bpay (?:a|an)\b`,
];

/** The host is their subject. */
export const englishReceived: readonly string[] = [
  r`\b(?:(?<!\b(?:to|will|would|shall|should|may|might|could|can) (?:\p{Ll}+ )?be )(?:welcomed|received|hosted|greeted|entertained)\b(?! by\b)|(?<=\b(?:was|were|been|being|is|are|got)(?: \p{Ll}+){0,3} )(?:welcomed|received|hosted|greeted|entertained)\b|shown (?:around|round)\b)`,
  r`\b(?:pleasure|honou?r|privilege|pleased|delighted|happy|proud|glad) (?:to|of) (?:welcome|receive|host|show|greet|have|welcoming|receiving|hosting|showing|greeting|having)\b`,
  r`\b(?:played|acted as|was|were) hosts?\b`,
  r`\bbade\b${gap}\bwelcome\b`,
  r`\bopened (?:its|their) doors\b`,
  r`\b(?:rolled out the red carpet|laid on|showed (?:them|her|his|him|the|their|\p{Lu}\p{L}+))\b`,
];
