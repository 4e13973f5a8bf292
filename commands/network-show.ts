import * as z from 'zod'
import { type Block, line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { networkFacts } from '../src/network/facts.ts'
import { sectionItems, sectionName, settingItems } from '../src/network/setting-items.ts'
import { sections } from '../src/network/setting-sections.ts'

type Named = { readonly name: string; readonly motto: string | undefined }

export default defineCommand({
  name: 'network show',
  access: 'guest',
  aloud: true,
  // Only who coordinates is shown settings.
  input: { section: z.enum(sections).optional() },
  words: {
    en: {
      name: 'network show',
      alone: ['network', 'the network', 'our network'],
      typed: ['show network', 'which network is this', 'settings'],
      title: 'The network',
      summary: 'What the network is about, who is in it, how to join, who looks after people’s data',
      fields: {
        section: {
          label: 'Which settings?',
          choices: {
            about: 'What it is about',
            lists: 'Sectors, regions, categories',
            speaking: 'Language and time',
            doing: 'What Rundruf does by itself',
            joining: 'Joining and data',
            modules: 'Modules',
          },
        },
      },
      say: {
        title: ({ name, motto }: Named) =>
          motto === undefined ? line`${{ strong: name }}` : line`${{ strong: name }}: ${motto}`,
        settings: 'These are the settings:',
        all: 'All settings',
        rooms: 'Rooms',
        terms: 'Glossary',
      },
    },
    de: {
      name: 'netzwerk zeigen',
      alone: ['netzwerk', 'das netzwerk', 'unser netzwerk'],
      typed: ['zeige netzwerk', 'welches netzwerk ist das', 'einstellungen'],
      title: 'Das Netzwerk',
      summary: 'Worum es geht, wer dabei ist, wie man dazukommt, wer für die Daten verantwortlich ist',
      fields: {
        section: {
          label: 'Welche Einstellungen?',
          choices: {
            about: 'Worum es geht',
            lists: 'Branchen, Regionen, Kategorien',
            speaking: 'Sprache und Zeit',
            doing: 'Was Rundruf von sich aus tut',
            joining: 'Dazukommen und Daten',
            modules: 'Module',
          },
        },
      },
      say: {
        title: ({ name, motto }) =>
          motto === undefined ? line`${{ strong: name }}` : line`${{ strong: name }}: ${motto}`,
        settings: 'Das sind die Einstellungen:',
        all: 'Alle Einstellungen',
        rooms: 'Räume',
        terms: 'Glossar',
      },
    },
    hu: {
      name: 'hálózat megtekintése',
      alone: ['hálózat', 'a hálózat', 'hálózatot', 'a hálózatot'],
      typed: ['milyen hálózat ez', 'beállítások'],
      title: 'A hálózat',
      summary: 'Miről szól, kik vannak benne, hogyan lehet csatlakozni, ki felel az adatokért',
      fields: {
        section: {
          label: 'Melyik beállítások?',
          choices: {
            about: 'Miről szól',
            lists: 'Ágazatok, régiók, kategóriák',
            speaking: 'Nyelv és idő',
            doing: 'Amit a Rundruf magától tesz',
            joining: 'Csatlakozás és adatok',
            modules: 'Modulok',
          },
        },
      },
      say: {
        title: ({ name, motto }) =>
          motto === undefined ? line`${{ strong: name }}` : line`${{ strong: name }}: ${motto}`,
        settings: 'Ezek a beállítások:',
        all: 'Minden beállítás',
        rooms: 'Csatornák',
        terms: 'Szójegyzék',
      },
    },
  },
  async show({ section }, scene) {
    const { network, reader, commands, say, search } = scene
    const { locale, standing } = reader
    const inside = standing === 'member' || standing === 'coordinator'
    const join = commands.find(({ name }) => name === 'join ask')
    const changes = standing === 'coordinator' && reader.regions === undefined
    if (section !== undefined && standing === 'coordinator')
      return {
        title: sectionName(section, commands, reader),
        blocks: settingItems(network, section, commands, reader, { changes, service: search.service }),
        buttons: [{ label: say.all, call: { command: 'network show', input: {} } }],
      }
    const settings: readonly Block[] =
      standing === 'coordinator'
        ? [
            // In a new network one choice comes first, which says so itself.
            ...(changes && network.style === undefined
              ? []
              : [{ kind: 'text', line: say.settings } as const]),
            ...sectionItems(network, commands, reader, changes),
          ]
        : []
    return {
      title: say.title({ name: network.name, motto: network.motto }),
      blocks: [{ kind: 'facts', facts: await networkFacts(scene, inside) }, ...settings],
      buttons: inside
        ? [
            { label: say.terms, call: { command: 'term list', input: {} } },
            ...(changes ? [{ label: say.rooms, call: { command: 'place list', input: {} } }] : []),
          ]
        : join
          ? [{ label: join.words[locale].title, call: { command: 'join ask', input: {} } }]
          : [],
    }
  },
})
