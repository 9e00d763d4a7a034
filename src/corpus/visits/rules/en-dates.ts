import type { DateRules } from './visit-rules.ts';

/** Days, months and what stands for them. */
const r = String.raw;

export const englishDates: DateRules = {
  months: [
    'January|Jan',
    'February|Feb',
    'March|Mar',
    'April|Apr',
    'May',
    'June|Jun',
    'July|Jul',
    'August|Aug',
    'September|Sept|Sep',
    'October|Oct',
    'November|Nov',
    'December|Dec',
  ],
  seasons: ['spring|Spring', 'summer|Summer', 'autumn|fall|Autumn|Fall', 'winter|Winter'],
  forms: [
    r`{M}\.? {D}{O}(?:,? {Y})?\s?(?:to|until|through|till|and|–|—|-)\s?(?:{M2}\.? )?{D2}{O}(?:,? {Y2})?`,
    r`{D}{O}(?: of)?(?: {M}\.?)?(?: {Y})?\s?(?:to|until|through|till|and|–|—|-)\s?(?:the )?{D2}{O}(?: of)? {M2}\.?(?:,? {Y2})?`,
    r`(?:[Ee]arly|[Mm]id|[Ll]ate)?[ -]?{M}\.? (?:to|until|through|and) (?:early|mid|late)?[ -]?{M2}\.?,? {Y2}`,
    r`(?:Easter|Whitsun|Pentecost|Christmas|Golden Week|Spring Festival|National Day) {Y}`,
    r`{M}\.? {D}{O}(?!\d)(?:,? {Y})?`,
    r`{D}{O}(?: of)? {M}\b\.?(?:,? {Y})?`,
    r`{Y}-{m}-{D}`,
    r`{M}\.?,? {Y}`,
    r`\b(?:[Ii]n|[Ee]arly|[Mm]id|[Ll]ate|[Oo]f)[ -](?:early |mid-|late )?{M}\b(?! (?:be|have|not)\b)`,
    r`{S}(?: of)? {Y}`,
    r`\b[Ii]n {Y}`,
  ],
  until: [r`[Uu]ntil `, r`[Tt]hrough `],
  vague: [
    r`\b[Rr]ecently\b`,
    r`\b[Ll]ast (?:week|month|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|weekend)\b`,
    r`\b[Yy]esterday\b`,
    r`\b[Ee]arlier (?:this|in the) (?:week|month|year)\b`,
    r`\b[Tt]his week\b`,
    r`\b[Oo]n (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b`,
    r`(?<!\b(?:every|next|until|each|coming|by|from|for|and|to|since) )\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b`,
    r`\b[Ll]ast (?:spring|summer|autumn|fall|winter|year)\b`,
    r`\b[Tt]he other day\b`,
    r`\b[Aa] few (?:days|weeks) ago\b`,
    r`\b(?:two|three|several) (?:days|weeks) ago\b`,
    r`\b[Ii]n the past (?:week|few days|days)\b`,
    r`\b[Tt]hese days\b`,
    r`\b[Oo]ver the weekend\b`,
    r`\b[Tt]oday\b`,
    r`\b[Nn]ewly\b`,
  ],
};
