import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Listing, listings } from '../../src/domain/listing.ts'
import { originalOf, textIn, textsOf, withText } from '../../src/domain/listing-text.ts'
import { replace } from '../../src/store.ts'
import { locales } from '../../src/words.ts'
import { overtakenBy } from '../calling.ts'
import { hayId, severalLanguages } from '../several-languages.ts'

const said = fc.record(
  { title: fc.string({ minLength: 1 }), details: fc.string({ minLength: 1 }) },
  { requiredKeys: ['title'] },
)
const locale = fc.constantFrom(...locales)
const written: fc.Arbitrary<Listing> = fc
  .tuple(said, fc.option(locale, { nil: undefined }), fc.subarray([...locales]), said)
  .map(([text, language, others, other]) => ({
    id: hayId,
    network: 'WL',
    kind: 'offer',
    organization: 'okohof',
    ...text,
    ...(language && { locale: language }),
    ...Object.fromEntries(others.map((one) => [one, { ...other, title: `${other.title} ${one}` }])),
    at: '2026-08-01T00:00:00Z',
    state: 'open',
    given: 0,
    responses: 0,
    helpers: [],
  }))

test('whoever reads gets the text in their language, else the original, and which language that is where it is another', () => {
  fc.assert(
    fc.property(written, locale, (listing, reader) => {
      const text = textIn(listing, { locale: reader })
      const own = textsOf(listing).find((one) => one.locale === reader)
      expect(text).toMatchObject(own ?? originalOf(listing))
      expect(text.foreign).toBe(own ? undefined : listing.locale)
    }),
  )
})

test('a text that is written anew changes no other, and written as it was changes nothing', () => {
  fc.assert(
    fc.property(written, locale, said, (listing, reader, anew) => {
      const { of } = textIn(listing, { locale: reader })
      const now = withText(listing, of, anew)
      const others = (one: Listing) => textsOf(one).filter((text) => text.of !== of)
      expect(others(now)).toEqual(others(listing))
      expect(textIn(now, { locale: reader })).toMatchObject(anew)
      expect(withText(now, of, textIn(listing, { locale: reader }))).toEqual(listing)
    }),
  )
})

const village = () => severalLanguages()
const hayIn = async ({ store }: Awaited<ReturnType<typeof village>>) =>
  (await store.get(listings, hayId))?.value ?? expect.fail(hayId)

/** What two people do to the texts: add one, change it, take it away, change the original. */
const deed = fc.record({
  who: fc.constantFrom('anna', 'cili'),
  language: locale,
  title: fc.constantFrom('Széna', 'Hay', 'Heu, trocken', '–'),
})

test('what was done to one text is taken back though others have been changed since, and then it was never done', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 4 }), fc.nat(), async (deeds, which) => {
      const all = await village()
      const acts: { readonly id: string; readonly before: Listing; readonly language: string }[] = []
      for (const { who, language, title } of deeds) {
        const before = await hayIn(all)
        const done = await all.does(who, 'listing translate', { listing: hayId, language, title })
        if (JSON.stringify(await hayIn(all)) !== JSON.stringify(before))
          acts.push({ id: done?.id.replace(/\/reply$/, '') ?? '', before, language })
      }
      const one = acts[which % Math.max(acts.length, 1)]
      if (one === undefined) return
      const later = acts.slice(acts.indexOf(one) + 1).some(({ language }) => language === one.language)
      const before = await hayIn(all)
      await all.does('anna', 'undo', { act: one.id })
      const now = await hayIn(all)
      const texts = (listing: Listing, isIt: boolean) =>
        textsOf(listing).filter(({ locale }) => (locale === one.language) === isIt)
      expect(texts(now, false)).toEqual(texts(before, false))
      if (!later) expect(texts(now, true)).toEqual(texts(one.before, true))
    }),
    { numRuns: 15 },
  )
}, 60_000)

test.each([
  ['hu', 'en'],
  ['en', 'hu'],
] as const)('two who add a text each at once lose neither (%s while %s)', async (slow, fast) => {
  const all = await village()
  const { does, store } = all
  // Somebody in another process is faster.
  const { commit } = overtakenBy({ ...store }, async () => {
    const kept = (await store.get(listings, hayId)) ?? expect.fail(hayId)
    await store.commit([replace(kept, withText(kept.value, fast, { title: 'Faster' }))])
  })
  store.commit = commit
  await does('anna', 'listing translate', { listing: hayId, language: slow, title: 'Slower' })
  expect(await hayIn(all)).toMatchObject({ [slow]: { title: 'Slower' }, [fast]: { title: 'Faster' } })
})
