import { defineCommand } from '../src/command.ts'
import { givenForFile, givenItems } from '../src/person/given.ts'
import { idsOf } from '../src/person/self.ts'
import { myFile } from '../src/privacy/my-file.ts'

export default defineCommand({
  name: 'my data',
  access: 'self',
  input: {},
  words: {
    en: {
      name: 'my data',
      typed: ['export my data', 'all about me'],
      title: 'My data as a file',
      summary: 'Everything that this network holds about you, as a file for you alone',
      fields: {},
      say: {
        title: 'This is everything that this network holds about you. Only you see it.',
        file: 'my-data.json',
        forget: 'Delete',
        later: 'Nothing is deleted by this. For that there is the button “Delete”.',
      },
    },
    de: {
      name: 'auskunft',
      typed: ['meine daten', 'alle meine daten'],
      title: 'Meine Daten als Datei',
      summary: 'Alles, was hier über die eigene Person steht, als Datei, die sonst niemand bekommt',
      fields: {},
      say: {
        title: {
          sie: 'Das ist alles, was dieses Netzwerk über Sie hat. Nur Sie sehen es.',
          du: 'Das ist alles, was dieses Netzwerk über dich hat. Nur du siehst es.',
        },
        file: 'meine-daten.json',
        forget: 'Löschen',
        later: 'Gelöscht ist damit nichts. Dafür ist der Knopf „Löschen“ da.',
      },
    },
    hu: {
      name: 'adatkikérés',
      typed: ['adataim', 'saját adataim'],
      title: 'Adataim fájlban',
      summary: 'Minden, amit a hálózat valakiről tárol, fájlban, csak neki',
      fields: {},
      say: {
        title: {
          on: 'Ez minden, amit a hálózat Önről tárol. Csak Ön látja.',
          te: 'Ez minden, amit a hálózat rólad tárol. Csak te látod.',
        },
        file: 'adataim.json',
        forget: 'Törlöm',
        later: 'Ezzel még semmit sem töröltünk. Arra a „Törlöm” gomb való.',
      },
    },
  },
  async run(_, context) {
    const { held, network, own, reader, store, say } = context
    const self = await own()
    const mine = { ...self, people: self.people.filter(({ value }) => value.network === network.id) }
    const selves = mine.people.map(({ value }) => value)
    const given = await givenForFile(store, selves, reader)
    const text = await myFile(await held(), idsOf(mine), context, given)
    const items = await Promise.all(selves.map((one) => givenItems(store, one, reader)))
    return {
      reply: {
        title: say.title,
        blocks: [...items.flat(), { kind: 'text', line: say.later }],
        file: { name: say.file, text },
        buttons: [{ label: say.forget, call: { command: 'forget me', input: {} } }],
      },
    }
  },
})
