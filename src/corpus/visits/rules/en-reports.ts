const r = String.raw;

const busy = r`(?:shadowing|helping|observing|assisting|rehearsing|practi[sc]ing|following|accompanying|meeting|watching|teaching|cooking|baking|building|painting|carving|drilling|digging|repairing|restoring|examining|inspecting|comparing|measuring|testing|filming|playing|singing|dancing|lecturing|advising|discussing|negotiating|talking|sitting|standing|living|lodging|camping|riding|cycling|hiking|sailing|collecting|gathering|sharing|showing|presenting|attending|taking|doing|making|spending|studying|researching|translating|sampling|tasting|pruning|harvesting|here|with us|our guests?)`;

/** Ways to be somewhere as a visitor that no verb of going names. */
export const englishStays: readonly string[] = [
  r`\b(?:was|were|is|are) (?:back )?(?:here|with us|among us|our guests?|in our \p{Ll}+)\b`,
  r`\b(?:has|have|had) been (?:busy )?${busy}\b`,
  r`\b(?:has|have) (?:gone|come|worked|looked|seen|met|spent|stayed|taken|moved|flown|sat|shared|given|played|sung|lived|joined|found|brought|made)\b(?! (?:a (?:rise|step|backseat)|over|on the job|place|effect|shape|up arms|long)\b)`,
  r`\bfound (?:their|his|her|its) way (?:to|into)\b`,
  r`\b(?:filled|crowded (?:into|round|around)|lined up|gathered|assembled|squeezed into|took (?:their )?seats|sat (?:at|in|around|round|on|down)|stood (?:in|on|at|before|beside)|slept|lodged|lunched|dined|breakfasted|queued|knelt|climbed|walked|strolled|rode|waded|peered|stepped|boarded|mingled)\b`,
  r`\bset foot\b|\bchecked in(?:to)?\b|\bmade (?:their|his|her|its|the) way\b|\bturned up\b|\bshowed up\b|\bpulled up\b|\bgot off\b|\bput in at\b|\bcalled at\b`,
];
