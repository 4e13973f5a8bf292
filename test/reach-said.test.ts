import { describe, expect, test } from 'vitest'
import { memberships, people } from '../src/domain/person.ts'
import { findReach } from '../src/text/reach.ts'
import { openBot } from './calling.ts'

describe('mail and phone behind a name', () => {
  const both = { mail: 'karla@kuh.example', phone: '0171 333' }

  test.each([
    ['für Ökohof: Person eintragen Karla Kuh, karla@kuh.example, 0171 333', both],
    ['für Ökohof: Person eintragen Karla Kuh 0171 333 karla@kuh.example', both],
    ['Person eintragen Ökohof, Karla Kuh, Melkerin, 0171 333', { phone: '0171 333', function: 'Melkerin' }],
    ['Person eintragen Ökohof, Karla Kuh (E-Mail karla@kuh.example; Tel. 0171 333)', both],
    ['for Ökohof: member add Karla Kuh, phone 0171 333, mail karla@kuh.example', both],
    ['member add Ökohof, Karla Kuh <karla@kuh.example>', { mail: both.mail }],
    ['az Ökohof nevében: személy felvétele Karla Kuh, karla@kuh.example, 0171 333', both],
    ['személy felvétele Ökohof, Karla Kuh 0171 333', { phone: both.phone }],
  ])('%s', async (text, { function: work, ...reach }: Record<string, string>) => {
    const { says, store } = await openBot()
    await says('kora', text)
    const [karla] = (await store.find(people)).filter(({ value }) => value.name === 'Karla Kuh')
    expect(karla?.value).toMatchObject(reach)
    const [works] = await store.find(memberships, { where: { person: karla?.id ?? '' } })
    expect(works?.value).toMatchObject({ organization: 'okohof', ...(work && { function: work }) })
  })

  test('are kept while it is asked for which partner, and heard in an answer', async () => {
    const { says, store } = await openBot()
    await says('kora', 'Person eintragen Karla Kuh 0171 333')
    await says('kora', 'Ökohof')
    await says('kora', 'Person eintragen Ökohof')
    await says('kora', 'Kurt Kuh, kurt@kuh.example')
    const found = (await store.find(people)).map(({ value }) => value)
    expect(found).toContainEqual(expect.objectContaining({ name: 'Karla Kuh', phone: '0171 333' }))
    expect(found).toContainEqual(expect.objectContaining({ name: 'Kurt Kuh', mail: 'kurt@kuh.example' }))
  })

  test.each(['Karla Kuh', 'Müller, Schmidt & Co. KG', 'Hof 12', 'Karla Kuh, seit 2019'])(
    'there is none in %s',
    (text) => expect(findReach(text)).toEqual({ others: [text] }),
  )
})
