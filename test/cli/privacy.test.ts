import { expect, test } from 'vitest'
import { privacyWords } from '../../src/cli/privacy/privacy.ts'
import { kinds } from '../../src/records.ts'
import { locales } from '../../src/words.ts'

test.each(locales)('what is about a human is explained in %s, and nothing else', (locale) => {
  const marked = kinds.filter(({ personal }) => personal.length > 0).map(({ name }) => name)
  expect(Object.keys(privacyWords[locale].kept).toSorted()).toEqual(marked.toSorted())
})
