/** What stands before places, known and unknown. */
const r = String.raw;

export const englishOriginBefore: readonly string[] = ['from', 'of'];

export const englishOriginBridge: readonly string[] = [
  'the',
  'Chinese',
  'German',
  'city',
  'of',
  'province',
  'state',
  'southern',
  'northern',
  'eastern',
  'western',
  'twin',
  'sister',
  'port',
  'town',
  'district',
  'region',
  'capital',
  'central',
  'across',
  'federal',
  'its',
  'partner',
  'Bavarian',
  'Saxon',
  'Free',
  'State',
  'coastal',
  'inland',
];

export const englishPlaceBefore: readonly string[] = [
  'in',
  'to',
  'at',
  'visited',
  'toured',
  'near',
  'into',
  'visit',
  'explored',
  'through',
  'around',
  'reached',
  'left',
];

export const englishUnknownPlace: readonly string[] = [
  r`^(?!(?:The|Our|Its|Their|This|That|His|Her|They|She|Both|Two|Three|All|Many|Some|Guests?|Hosts?|Yesterday|Today)\b)(?<place>(?:Bad )?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?:, [^,]{3,40},)? (?:welcomed|hosted|received|welcomes|hosts|receives|played host|greeted|was host|saw (?:a|the) visit)\b`,
  r`\b(?<!\b(?:according|thanks|owing|due|said|spoke|talked|related|next|prior|up|addressed) )(?:in|to|through|near|via|visited|toured|reached|left|back from|returned from|at home in|visit) (?<place>(?:Bad |St\.? |Sankt )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|German|Chinese|Mandarin|Latin|French|Easter|Christmas|Spring|Summer|Autumn|Winter|Party|State|Professor|Prof|Dr|Mr|Mrs|Ms|Mayor|President|Director|Minister|The|This|Our|Whitsun|Advent)\b)\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)*(?: (?:am|an der|im|ob der|vor der|bei|in der) \p{Lu}\p{Ll}+)?)\b(?![’'”"-]| \p{Lu}| and (?:his|her|their)\b)`,
  r`\b(?:city|town|district|county|village|municipality|port) of (?<place>\p{Lu}[\p{L}’'-]{2,}(?: \p{Lu}[\p{L}’'-]{2,})?)`,
  r`\b(?<place>\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?) (?:town|city|village) hall\b`,
  r`\b(?!The|This|Our|Their|Its|That|Each|Every|Both|His|Her|New\b)(?<place>\p{Lu}[\p{L}’'-]{2,}(?: \p{Lu}[\p{L}’'-]{2,})?) (?:[Cc]ity|[Dd]istrict|[Cc]ounty|[Pp]refecture|[Pp]rovince)\b`,
];
