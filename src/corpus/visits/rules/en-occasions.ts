import { anyEvent, event, noDay } from './en-words.ts';

const r = String.raw;

const study = r`(?:concert tour|study (?:tour|trip|visit|programme|program|stay)|training (?:course|programme|program|camp)|exchange (?:programme|program|visit)|internship|summer (?:school|camp)|winter (?:school|camp)|tournament|competition|roadshow|goodwill tour|concert trip|fact-finding (?:mission|trip|tour|visit)|lecture tour|(?:(?:trade|business|economic|scientific|logistics|\p{L}+-day) )?mission|trade trip|business trip)`;

export const englishOccasions: readonly string[] = [
  r`\b(?:attend(?:ed|ing|s)?|took part in|taken part in|takes? part in|taking part in|participat(?:ed|ing|es?) in|join(?:ed|ing|s)?|part in|spoke at|speaking at|exhibited at|appeared at|performed at|competed in|on the (?:sidelines|margins|fringes) of|guests? (?:of honou?r )?(?:at|of)|opened(?= the )|addressed|invited (?:(?:them|him|her|us|the \p{Ll}+) )?to) (?:the |a |an |this year['’]s )?(?<occasion>[^;:,.]{0,100}?\b(?:${anyEvent}|${study})(?: (?:on|of|for) ${noDay}[^;:,.]{3,80}?)?(?: [“"][^“”"]{3,80}[”"])?)(?= (?:in|at|on|from|and|as|last|this|with|to|that|where|which|held|during|before|for|organi[sz]ed|hosted)\b|[,.;:]|$)`,
  r`\b(?:[Oo]n the occasion of|[Tt]o mark|[Tt]o celebrate|marking|marked|celebrating|celebrated|celebrate|coinciding with|commemorating|[Tt]o commemorate) (?:the |a |an |its |their |\p{Lu}[\p{L}-]+['’]s? )?(?<occasion>[^.,;:]{4,110}?)(?= (?:in|at|on|from|last|this|with|to|that|where|which|held|during) (?:\p{Lu}|the |\d)|[,.;:]|$)`,
  r`\b(?<occasion>(?:opening|closing|signing|inauguration|award|awards|unveiling|ground-?breaking|launch|graduation|handover|founding) (?:ceremony|celebrations?|event)(?: (?:of|for) [^.;:,]{3,90}?)?)(?= (?:in|on|at|from|and|last|this|held) |[,.;:]|$)`,
  r`\b(?<occasion>(?:opening|inauguration|unveiling) of (?:the |a |an )?[^.;:,]{3,90}?)(?= (?:in|on|at|and|last|this) |[,.;:]|$)`,
  r`\b(?<occasion>(?:\p{Lu}[\p{L}\d’'–-]*|\d+(?:st|nd|rd|th)|\d{4})(?: (?:\p{Lu}[\p{L}\d’'–-]*|of|for|and|on|the)){0,8} (?<!['’]s )${event}(?: (?:of|on|for) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})?)(?! (?:reports?|said|says|Association|Centre|Center|Committee|Group|Foundation|Society|\p{Lu}))`,
  r`\b(?:[Ff]or|[Aa]t|[Dd]uring|to mark|in time for) (?:the |a |an |its |their |this year['’]s )?(?<occasion>(?:[\p{L}\d'’-]+ ){0,6}(?:anniversary|[Ff]estival|celebrations?|[Nn]ew [Yy]ear|[Ee]xpo|[Ff]air|[Cc]onference|[Ff]orum|[Ss]ummit|[Ss]ymposium|[Cc]ongress|[Ww]orkshop|[Rr]egatta|[Tt]ournament|[Cc]eremony|[Pp]arade|[Mm]arathon|[Cc]arnival|[Cc]hristmas market|[Cc]hampionships?|[Jj]ubilee)(?: of [^,.;:]{3,60})?)`,
  r`\b(?:during|on|part of|in the framework of|within the framework of|in the course of|for|completed|began|undertook|made|spent|from|concluded|ended|wrapped up|finished) (?:a|an|the|its|their|this year['’]s) (?<occasion>(?:[\p{L}\d'’-]+ ){0,5}?${study}\b)`,
  r`\b(?:[Dd]uring|[Oo]n|[Ff]or|[Aa]fter) (?:a|an|the|its|their|his|her) (?<occasion>(?:[\p{L}\d'’-]+ ){0,3}?${study})\b`,
  r`\b[Aa]s part of (?:an?|the|its|their|our) (?<occasion>(?:[“"][^“”"]{3,60}[”"] )?(?:[\p{L}\d'’-]+ ){0,4}?(?:programme|program|project|partnership|initiative|exchange|campaign|series|course|training|scheme|tour))\b`,
  r`\b(?:[Oo]ccasion|[Rr]eason)(?: (?:for|of) [^.;:,]{3,40}?)? (?:was|is) (?:the |a |an )?(?<occasion>[^.;:,]{4,100})`,
  r`\b(?:as part of|in the framework of|within the framework of|in the course of|on the fringes of|coincided with) (?:(?:a|an|the|its|their|this year['’]s) )?(?<occasion>(?:[\p{L}\d'’-]+ ){0,5}?(?:${anyEvent}|exchange))\b`,
  r`\b(?:aimed|aiming) at (?<occasion>[^.,;:]{5,110})`,
  r`\bwith the aim of (?<occasion>[^.,;:]{5,110})`,
  r`,? (?<occasion>(?:seeking|looking for|hoping to find|in search of) [^.,;:]{5,80})`,
];

/** What the visitors came to do. */
export const englishPurposes: readonly string[] = [
  r`\b(?<occasion>[Tt]o (?!research (?:on|in))(?:learn|study|explore|promote|discuss|strengthen|deepen|seek|find|sound|look|advise|inspect|prepare|negotiate|exchange|get|celebrate|sign|see|observe|gain|gather|present|attract|recruit|boost|foster|examine|research|share|train|teach|perform|play|compete|open|expand|intensify|conclude|talk|advance|discover|consult|evaluate|search|win|establish|improve|survey|view|experience|take part|participate|attend|compare|collect|hold|give|kick off|launch|introduce|showcase|revive|renew|work|help|assist|support|check|find out|hear) [^.,;:]{4,90})`,
];
