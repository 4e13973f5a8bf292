/** Where a sentence ends; behind a number or a short word a dot is none of that. */
const short =
  '\\p{L}*str|ca|gebr|inkl|max|mind|ungef|evtl|approx|incl|tel|str|bzw|z\\.b|kb|db|pl|stk|st|std|nr|dr|hr|fr|u\\.a|d\\.h|usw|ggf|e\\.v|bj|mr|mrs|no|kg|ltr'
/** Behind the year, where it stands first: "2027. szeptember 1-jéig". */
const inYear = '\\d|jan|feb|m[aá]r|[aá]pr|m[aá]j|j[uú]n|j[uú]l|aug|sze|okt|nov|dec'
const sentenceEnd = new RegExp(
  `(?<=[!?…]|(?<!(?:^|[\\s(])(?:\\d{1,2}|\\d{1,2}\\.\\d{1,2}|${short}))\\.)(?<!\\d{4}\\.(?=\\s+(?:${inYear})))\\s+(?=\\S)|\\s*\\n\\s*`,
  'iu',
)
/** Pictures and smileys say nothing of a thing. */
export const pictures =
  /(?:(?!\p{L})\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D})+|(?<=\s)[:;]-?[)(DPp](?=\s|$)/gu

/** The sentences of a text. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
