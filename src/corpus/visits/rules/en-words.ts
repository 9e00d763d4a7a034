const r = String.raw;

/** Parts that several English rules are made of. */
export const list = r`(?<topics>(?:(?!, ranging| and (?:said|says|added|noted|stressed|expressed|hoped|hopes|thanked|invited|proposed|promised|signed|agreed)\b)[^.;:]|(?<=\d)\.(?=\d)){3,200})`;

export const exchange = r`(?:[Dd]iscussions?|[Tt]alks?|[Mm]eetings?|[Cc]onversations?|[Ee]xchanges?|[Dd]ialogue|[Dd]ebates?|[Cc]onsultations?|[Ll]ectures?|[Pp]resentations?|[Ss]peech|[Kk]eynote|[Ww]orkshops?|[Ss]eminars?|[Ss]essions?|[Pp]anels?|[Tt]raining|[Cc]ourses?|[Vv]iews|[Ii]deas|[Ii]nformation|[Cc]ooperation|[Cc]ollaboration|[Bb]riefings?)`;

export const noDay = r`(?!\d|(?:was|were|is|are|by|with)\b|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|the (?:same|first|second|third|last|following|next|occasion|sidelines|margins|afternoon|morning)|(?:site|behalf|board|site|spring|summer|autumn|winter|early|late)\b|\p{Lu}[\p{Ll}’'-]+[,.])`;

export const event =
  '(?:Conference|Forum|Congress|Fair|Expo|Exposition|Summit|Symposium|Exhibition|Dialogue|Workshop|Seminar|Festival|Convention|Roundtable|Celebrations?|Week|Days?|Regatta|Marathon|Championships?|Games|Cup|Tournament|Competition|Olympiad|Biennale|Camp|Conclave|Assembly|Night|Carnival|Parade|Meeting|Market|Show)';

export const anyEvent = r`(?:${event}|conference|forum|congress|fair|expo|summit|symposium|exhibition|dialogue|workshops?|seminars?|festival|convention|roundtable|celebrations?|ceremony|week|days?|regatta|marathon|championships?|tournament|competition|camp|assembly|carnival|parade|meeting|market|courses?|concert|opening|(?:summer|garden|street|harvest|anniversary|[Cc]hristmas) (?:party|f[eê]te|market)|gala|feast|jubilee|open day)`;
