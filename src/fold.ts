/** How people compare names: without case, accents and ß. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/\s+/g, ' ')
    .trim()

/** "Den Ökohof", "az Ökohof": folded, without the little word before the name. */
export const withoutArticle = (folded: string): string =>
  folded.replace(/^(?:die|der|das|den|dem|the|az?)\s+(?=\S)/, '')
