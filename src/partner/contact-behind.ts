const contacts =
  'ansprechpartner(?:in)?|ansprechperson|kontaktperson|contact person|contact partner|kapcsolattartó(?:ja|juk)?'
const contact = 'kontakt|contact|kapcsolat'
/** Who is named behind it, or how they are reached: "Kontakt und Hilfe" is no contact. */
const somebody = String.raw`(?=\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}|[+0(]|\S+@)`
const behind = [
  new RegExp(String.raw`^(.{3,}?)[\s,;:–(-]+(?:${contacts})(?:\s+(?:ist|is))?\s*:?\s+(\S.*?)\)?$`, 'iu'),
  new RegExp(String.raw`^(.{3,}?)[\s,;–(-]+(?:${contact})\s*:\s*(\S.*?)\)?$`, 'iu'),
  // Only capitals tell that somebody is named.
  new RegExp(
    String.raw`^(.{3,}?)[\s,;–(-]+(?:${contact}|Kontakt|Contact|Kapcsolat)\s+(${somebody}.*?)\)?$`,
    'u',
  ),
]

/** "Malerei Bunt, Ansprechpartner Kai Bunt 0170 555": behind a partner's name stands whom to turn to there. */
export const contactBehind = (said: string): { readonly name: string; readonly contact?: string } => {
  for (const shape of behind) {
    const [, name, who] = shape.exec(said) ?? []
    if (name && who) return { name: name.trim(), contact: who.trim() }
  }
  return { name: said }
}
