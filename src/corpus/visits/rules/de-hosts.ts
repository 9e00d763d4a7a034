/** What stands before and after those who received the visitors. */
const r = String.raw;
const gap = '[^;:]{0,160}?';

export const hostBefore: readonly string[] = [
  r`(?:empfangen|begrüßt|willkommen geheißen|eingeladen|geführt|betreut) (?:wurden?|worden) ${gap}von (?:der |dem |den |einer |einem )?$`,
  r`(?:wurden?|worden)\b${gap}\b(?:von|durch) (?:der |dem |den )?$`,
  r`\btraf(?:en)?\b${gap}\b(?:mit|auf) (?:der |dem |den )?$`,
  r`\btraf(?:en)? (?:er|sie|die Delegation|die Gruppe|man)(?: dort)? (?:den |die )?$`,
  r`\bzu Gast (?:bei|beim|an|in)(?: der| dem| den)? $`,
  r`\bzu Besuch (?:bei|beim|an|in)(?: der| dem)? $`,
  r`\bGastgeber(?:in)? (?:war|waren|ist)(?: der| die| das)? $`,
  r`^[^;:]{0,80}\b(?:empfing|empfingen|begrüßte|begrüßten|hieß|hießen)(?: sie| ihn| dort| die Gäste| die Gruppe| die Delegation)?(?: der| die| das)? $`,
  r`\bbesuchten?\b${gap}\b(?:die|das|den|der) $`,
  r`\b[Aa]uf Einladung (?:des|der|von|seines|ihres|ihrer|seiner)(?: (?:der|dem|dortigen|örtlichen|chinesischen|deutschen|Partners, (?:der|des)))? $`,
  r`\b[Ee]ingeladen (?:hatten?|worden|wurden?)\b[^;:,]{0,40}?(?: der| die| das| dem|von|vom)? $`,
  r`\b(?:Seminar|Workshop|Lehrgang|Fortbildung|Schulung|Kurs|Labore?n?|Werkstätten|Räumen?|Werk|Zentrale|Sitz|Campus|Haus|Büros?|Standort|Hallen?|Produktion|Hauptverwaltung|Gelände|Leitstelle)\b (?:der|des|von|bei|beim) (?:Firma )?$`,
  r`\b[Gg]astgeber(?:in(?:nen)?|n)? $`,
  r`\b(?:[Ff]ührte|[Ff]ührten|[Zz]eigten?|[Ee]rläuterten?|[Ee]rklärten?|[Ww]illkommen hieß(?:en)?|[Ss]tand(?:en)?|[Nn]ahm(?:en)? sich|[Bb]egleiteten?)(?: (?:sie|ihnen|ihn|ihm|die Gäste|den Gästen|die Gruppe|der Gruppe|die Delegation|der Delegation|Rede und Antwort|viel Zeit|Zeit))*(?: der| die| das)? $`,
  r`\b(?:[Hh]oher|[Gg]roßer|[Cc]hinesischer|[Ii]nternationaler)? ?[Bb]esuch (?:bei|beim|in|im|an|am|aus \p{L}+ (?:bei|beim|im|an))(?: der| dem| den)?(?: \p{L}+(?:er|en|in|e))? $`,
  r`\b(?:Gespräche?|Gesprächen|Treffen|gesprochen|sprach|sprachen|unterhielt|tauschte)\b[^,;:]{0,40}\bmit (?:der |dem |den )?(?:Vertretern der |Vertretern des |Vertretern von )?$`,
  r`\bfolgten?\b${gap}\bEinladung (?:der|des|von)(?: der)? $`,
  r`\bpräsentierten?\b${gap}\b(?:die Beamten|Vertreter|Mitarbeiter) (?:der|des) $`,
  r`\bausgerichtet (?:wurde |hatte )?(?:sie |die Reise |es )?(?:von )?(?:der |dem |die )?$`,
  r`(?:[Ee]mpfangen|[Bb]egrüßt|[Ww]illkommen geheißen|[Bb]etreut|[Gg]eführt|[Aa]ufgenommen|[Bb]ewirtet)\b[^;:]{0,120}\b(?:von|vom|durch)(?: der| dem| den| die)? $`,
  r`\bin (?:Empfang|Augenschein)[^;:]{0,60}\b(?:von|durch)(?: der| dem| den)? $`,
  r`(?:[Ee]mpfang|[Bb]egrüßung|[Ff]ührung)\b[^;:,]{0,30}\b(?:durch|von|beim?|mit)(?: der| dem| den| die)? $`,
  r`\bGastgeber(?:in)?\b[^;:]{0,30}\b(?:war|waren|ist|fungierte)(?: der| die| das)? $`,
  r`\b(?:zu Gast|zu Besuch|hospitiert\p{L}*|Station|informiert\p{L}*|[Bb]esuch|empfangen|willkommen)\b[^;:]{0,90}\b(?:bei|beim|an der|in der|im|am|in den)(?: der| den| dem)? $`,
  r`\b(?:im|beim|in der|an der|bei der)(?: \p{L}+)? $(?<=\b(?:haben?|hat|hatte|hatten|war|waren|wurden?)\b[^;:]{0,160}$)(?<=\b(?:Gäste|Delegation|Gruppe|Besuch)\b[^;:]{0,200})`,
  r`\b(?:lud(?:en)?|öffnete(?:n)?|erwartete)(?: der| die| das)? $`,
  r`\b(?:[Gg]ut aufgehoben|[Uu]ntergebracht|[Ee]inquartiert|[Bb]estens versorgt)\b[^;:]{0,40}\b(?:bei|beim|in der|im)(?: der| dem| den)? $`,
  r`\bGast (?:der|des|von|bei|beim|im|in der)(?: der| dem)? $`,
  r`\b[Aa]ufgenommen hatten? (?:sie|ihn|die \p{Lu}\p{L}+)(?: der| die| das)? $`,
  r`\b[Dd]ie (?:Begrüßung|Führung|Moderation|Leitung) (?:übernahm|übernahmen|oblag|lag bei)(?: der| dem| die| das)? $`,
  r`\bmit (?:den )?Vertreter(?:n|innen und Vertretern) (?:der|des|von) $`,
];

export const hostAfter: readonly string[] = [
  r`^,? ?(?:[^,;:]{0,60}, )?(?:empfing|empfingen|begrüßten?|hieß(?:en)?|führten? (?:die|sie|durch)|bewirtete|dankten? den Gästen|freuten? sich über|nahm(?:en)? die Gäste|zeigten? (?:den|ihnen)|war(?:en)? Gastgeber|stellten? (?:den Gästen|ihnen)|hatten? (?:eingeladen|die|zu))\b`,
  r`^,? ?(?:[^,;:]{0,60}, )?(?:hat|haben|hatten?|konnten?|durften?)\b[^;:]{0,160}\b(?:empfangen|begrüß(?:en|t)|willkommen|Besuch|zu Gast|geführt|aufgenommen)\b`,
  r`^,? ?(?:[^,;:]{0,60}, )?(?:lud(?:en)?|öffneten?|erläuterten?|betreuten?|führten?|begleiteten? (?:den Gast|die Gäste)|nahm(?:en)?\b[^;:]{0,60}\b(?:in Empfang|Zeit)|richteten?\b[^;:]{0,60}\baus)\b`,
  r`^(?: in \p{Lu}[\p{L}-]+)? (?:zu Gast|zu Besuch|willkommen|eingeladen)\b`,
  r`^,? ?(?:[^,;:]{0,60}, )?(?:stand(?:en)?\b[^;:]{0,40}\bRede und Antwort|beantworteten?|gehörten? zu den Gastgebern|zählten? zu den Gastgebern|bekam(?:en)?\b[^;:]{0,40}\bBesuch|erhielt(?:en)?\b[^;:]{0,40}\bBesuch|organisierten? (?:den Besuch|das Programm)|demonstrierten?|gab(?:en)? (?:den Gästen|der Delegation|der Gruppe|ihnen|einen (?:Überblick|Einblick))|informierten? (?:die Gäste|die Delegation|die Gruppe|sie)|präsentierten? (?:den|der|ihnen)|verabschiedeten?|überreichten? (?:den Gästen|den Teilnehm|ihnen|der Delegation)|tausch(?:te|ten) sich mit (?:den Gästen|der Delegation|der Gruppe)|sprach(?:en)? mit (?:den Gästen|der Delegation|der Gruppe)|eröffneten?|stellten?\b[^;:]{0,90}\bvor(?=[,.]|$))\b`,
  r`^,? ?(?:[^,;:]{0,60}, )?(?:rollten? den|öffnete\p{L}* (?:ihnen|den|die)|schloss\b[^;:]{0,40}\bauf|holten? (?:sie|die|ihn)|hatten?\b[^;:]{0,60}\babgeholt|blieb\b[^;:]{0,20}\bkeine Antwort schuldig|bot(?:en)?\b[^;:]{0,40}\ban|übernahm(?:en)? die (?:Begrüßung|Führung)|lotsten?|chauffierten?|kochten? für|wich nicht aus)\b`,
  r`^ (?:begrüßt|empfangen|willkommen geheißen|geführt)\b`,
];
