/** How German noun phrases are built, as far as rules must know where one ends. */
const r = String.raw;

export const adjective = r`(?:\p{Ll}[\p{Ll}-]*e[nrms]?|\d{1,3}\.|\d{1,3}[.-]?[ -]?(?:jährig|tägig)e[nrms]?|\p{Lu}[\p{L}-]*(?:isch|ional|ig|lich|iell|iv|är|jährig|tägig|weit)e[nrms]?)`;
export const determiner = r`(?:d(?:er|es|em|en|ie|as)|ein(?:e[rnms]?|s)?|(?:ihr|sein|unser|dies|jen|euer|eur)e?[rnms]?)`;
const quoted = r`[„“"»«‚'][^„“”"«»]{2,80}?[”“"»«‘']`;
export const noun = r`(?:\p{Lu}[\p{L}\d’'&/.-]*[\p{L}\d]|${quoted})`;
export const names = r`(?: ${noun}| \d{4}\b| \d{1,3}(?:\.\d+)?(?=[,. ]|$)| (?:and|of|for|&) ${noun})*`;
/** 'mittelständischer Firmen', 'zweier Schulen': a genitive without an article. */
export const genitive = r`(?:\p{Ll}[\p{Ll}-]{2,}er ){1,2}${noun}${names}`;
/** 'des zehnjährigen Bestehens der Partnerschaft mit Ulm' once its first words are read. */
export const rest = r`${names}(?: ${genitive}|(?: und| sowie)?(?: (?:der|des|für|und|zwischen|gegen)|(?<=[Pp]artnerschaft|[Ff]reundschaft|Beziehungen|Zusammenarbeit|Kooperation) (?:mit|zu))(?: ${determiner})?(?: ${adjective}){0,3} ${noun}${names}){0,4}`;
export const phrase = r`(?:\d{4} )?(?:${adjective} ){0,4}${noun}${rest}`;
