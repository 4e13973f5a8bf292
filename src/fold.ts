/** How people compare names: without case, accents, ß and what is not seen. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/\s+/g, ' ')
    .trim()

/** The same, and `ue` is `ü`: how what people type is compared, who may have no umlauts at hand. */
export const unaccented = (text: string): string => fold(text).replace(/([aou])e/g, '$1')

/** "Für Maria Apfel", "Apfel Mária részére": without the little word that says whom it is for. */
export const withoutFor = (text: string): string =>
  text.replace(/^(?:für|fuer|for)\s+(?=\S)/iu, '').replace(/(?<=\S)\s+(?:részére|számára)$/iu, '')

/** "Den Ökohof", "az Ökohof": folded, without the little word before the name. */
export const withoutArticle = (folded: string): string =>
  folded.replace(/^(?:die|der|das|den|dem|the|az?)\s+(?=\S)/, '')

/** The words alone, whatever parts or ends them: "Ja, stimmt so!". */
export const bare = (text: string): string => unaccented(text.replace(/[,.!;–-]+/g, ' '))
