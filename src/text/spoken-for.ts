/** `für Holzhof: biete …`: whom a coordinator, or somebody of several partners, speaks for. */
const shapes = [
  /^(?:für|fuer|for|im namen (?:von|der|des)|on behalf of)\s+(.{2,80}?):\s+(.+)$/isu,
  /^(.{2,80}?)\s+(?:nev[eé]ben|r[eé]sz[eé]re)(?::\s*|\s+)(.+)$/isu,
  /^((?:a\s+)?(?:h[aá]l[oó]zati\s+)?koordin\p{L}+n[ae]k):\s+(.+)$/isu,
]

/** Whom a text is said for, in the words in which it names them, and what is said. */
export const spokenFor = (text: string): { readonly name: string; readonly rest: string } | undefined => {
  const [, name, rest] = shapes.map((shape) => shape.exec(text)).find((found) => found !== null) ?? []
  return name === undefined || rest === undefined ? undefined : { name, rest }
}
