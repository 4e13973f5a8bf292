import { expect, test } from 'vitest'
import { networks } from '../src/domain/network.ts'
import { people } from '../src/domain/person.ts'
import { create, replace } from '../src/store.ts'
import { tell } from './story.ts'

test.each([
  [
    'de',
    'dort kein Name',
    'Ansehen und bestätigen',
    'Stimmt so',
    'datenschutz',
    'Verantwortlich: die Netzwerkkoordination',
    'einladung Lena Lotse',
  ],
  [
    'en',
    'no name stands there',
    'Look and confirm',
    'That is right',
    'privacy',
    'Responsible: the coordinators of the network',
    'invitation Lena Lotse',
  ],
  [
    'hu',
    'ott nem áll név',
    'Megnézem, megerősítem',
    'Így helyes',
    'adatvédelem',
    'Felelős: a hálózat koordinátora',
    'meghívó Lena Lotse',
  ],
] as const)(
  'whoever comes in to coordinate reads that no name answers for the data until they confirm, in %s',
  async (locale, line, look, confirm, privacy, responsible, invitation) => {
    for (const contact of [undefined, 'Rathaus, Markt 1']) {
      const { kora, zoe, anna, store } = await tell('console', locale, 'formal')
      await store.commit([
        create(people, { id: 'lena', network: 'WL', name: 'Lena Lotse', coordinates: true, entered: true }),
      ])
      const home = (await store.get(networks, 'WL')) ?? expect.fail('WL')
      if (contact) await store.commit([replace(home, { ...home.value, privacy: contact })])
      await kora.types(invitation)
      await zoe.types(kora.last(/WL-\w{6}-\w{6}/))
      if (contact) {
        zoe.neverSees(line, look)
        await anna.types(privacy)
        anna.sees(contact)
        continue
      }
      zoe.sees(line, look)
      await anna.types(privacy)
      anna.sees(responsible)
      anna.neverSees('Lena Lotse')
      await zoe.clicks(look)
      zoe.sees('Lena Lotse', confirm)
      await zoe.clicks(confirm)
      await anna.types(privacy)
      anna.sees('Lena Lotse')
      expect((await store.get(people, 'lena'))?.value.confirmed).toBeDefined()
    }
  },
)
