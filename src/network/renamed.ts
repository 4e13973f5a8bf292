interface Renamed {
  readonly said: string
  /** How it shall be called from now on. */
  readonly to?: string | undefined
}

/** "Nord: Norden" names what is there, and how it shall be called; so does a name that is said besides. */
export const renamed = (typed: string, name: string | undefined): Renamed => {
  const [said = '', to = '', ...more] = typed.split(/:\s*/).map((part) => part.trim())
  const both = name === undefined && said.length > 1 && to.length > 1 && more.length === 0
  return both ? { said, to } : { said: typed, to: name }
}

const inLanguage = /(?:^|\s+)(?:de|en|hu):\s*(?:["„“”»«]([^"„“”»«]*)["“”»«]|(\S+))/giu

/** "Wendland de:Elbtal": other names, where languages have none of their own. */
export const otherTongues = (
  typed: string,
): { readonly rest: string; readonly names: readonly string[] } => ({
  rest: typed.replace(inLanguage, '').trim(),
  names: [...typed.matchAll(inLanguage)].flatMap(([, quoted, bare]) => quoted ?? bare ?? []),
})
