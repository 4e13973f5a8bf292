import { actId } from '../src/act.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { changed, settingInput, settings, tellSetting } from '../src/network/setting.ts'
import { sectionItems } from '../src/network/setting-items.ts'
import { setLabels } from '../src/network/setting-labels.ts'
import { explain, settingWords } from '../src/network/setting-words.ts'
import { tellKept } from '../src/network/switching.ts'
import type { Reader } from '../src/reader.ts'
import { replace } from '../src/store.ts'
import { type Locale, speak } from '../src/words.ts'

type Now = { readonly label: string; readonly value: string }
type Wrong = { readonly said: string }

export default defineCommand({
  name: 'network set',
  access: 'whole',
  input: settingInput,
  words: {
    en: {
      name: 'network set',
      typed: ['network …', 'network set …', 'set network'],
      says: { languages: ['network languages'], tone: ['network form of address', 'network address'] },
      title: 'Set up the network',
      summary: 'Change what the network is called, how it speaks and what it does',
      fields: setLabels.en,
      say: {
        all: 'Which setting?',
        now: ({ label, value }: Now) => line`${label}: ${{ strong: value }}`,
        noZone: ({ said }: Wrong) =>
          `I know no time zone for “${said}”. Please write a city, like Berlin, Vienna, Zurich, Budapest or London.`,
        noHour: ({ said }: Wrong) =>
          `“${said}” is not a full hour. Please write one from 0 to 23, like 8:00.`,
        noService:
          'This installation has no service for searching by meaning. Whoever runs it can name one (EMBEDDING_URL).',
        undo: 'Undo',
        settings: 'All settings',
        ofRooms: 'Rooms have languages of their own: what is posted there stays as it was.',
        rooms: 'Languages of the rooms',
      },
    },
    de: {
      name: 'netzwerk einstellen',
      typed: ['netzwerk …', 'netzwerk einstellen …', 'netzwerkeinstellungen'],
      says: {
        style: ['netzwerk stil', 'netzwerk rolle'],
        languages: ['netzwerk sprachen', 'netzwerk weitere sprache'],
        tone: ['netzwerk ansprache'],
      },
      title: 'Netzwerk einstellen',
      summary: 'Ändern, wie das Netzwerk heißt, wie es spricht und was es tut',
      fields: setLabels.de,
      say: {
        all: 'Welche Einstellung?',
        now: ({ label, value }) => line`${label}: ${{ strong: value }}`,
        noZone: {
          sie: ({ said }) =>
            `Eine Zeitzone zu „${said}“ kenne ich nicht. Bitte nennen Sie eine Stadt, zum Beispiel Berlin, Wien, Zürich oder Budapest.`,
          du: ({ said }) =>
            `Eine Zeitzone zu „${said}“ kenne ich nicht. Bitte nenn eine Stadt, zum Beispiel Berlin, Wien, Zürich oder Budapest.`,
        },
        noHour: {
          sie: ({ said }) =>
            `„${said}“ ist keine volle Stunde. Bitte schreiben Sie eine von 0 bis 23, zum Beispiel 8 Uhr.`,
          du: ({ said }) =>
            `„${said}“ ist keine volle Stunde. Bitte schreib eine von 0 bis 23, zum Beispiel 8 Uhr.`,
        },
        noService:
          'Für die Suche nach Bedeutung hat diese Installation keinen Dienst. Wer sie betreibt, kann einen angeben (EMBEDDING_URL).',
        undo: 'Rückgängig',
        settings: 'Alle Einstellungen',
        ofRooms: 'Räume haben eigene Sprachen: Was dort steht, bleibt, wie es war.',
        rooms: 'Sprachen der Räume',
      },
    },
    hu: {
      name: 'hálózat beállítása',
      typed: ['hálózat …', 'hálózat beállítása …', 'hálózati beállítások'],
      says: {
        languages: ['hálózat nyelvei', 'hálózat nyelvek'],
        tone: ['hálózat hangneme'],
        name: ['hálózat neve'],
        motto: ['hálózat mottója', 'a hálózat mottója', 'mottónk:', 'a mottónk:'],
        field: ['hálózat témája'],
        language: ['hálózat nyelve'],
      },
      title: 'Hálózat beállítása',
      summary: 'Hogyan hívják a hálózatot, hogyan szól és mit tesz',
      fields: setLabels.hu,
      say: {
        all: 'Melyik beállítás?',
        now: ({ label, value }) => line`${label}: ${{ strong: value }}`,
        noZone: {
          on: ({ said }) =>
            `Ehhez nem ismerek időzónát: „${said}”. Kérjük, várost írjon, például: Budapest, Bécs, Berlin`,
          te: ({ said }) =>
            `Ehhez nem ismerek időzónát: „${said}”. Kérlek, várost írj, például: Budapest, Bécs, Berlin`,
        },
        noHour: {
          on: ({ said }) =>
            `Ez nem egész óra: „${said}”. Kérjük, 0 és 23 közötti számot írjon, például: 8 óra`,
          te: ({ said }) => `Ez nem egész óra: „${said}”. Kérlek, 0 és 23 közötti számot írj, például: 8 óra`,
        },
        noService:
          'Ezen a telepítésen nincs szolgáltatás a jelentés szerinti kereséshez. Aki üzemelteti, megadhat egyet (EMBEDDING_URL).',
        undo: 'Visszavonás',
        settings: 'Minden beállítás',
        ofRooms: 'A csatornáknak saját nyelvük van: ott minden úgy marad, ahogy volt.',
        rooms: 'A csatornák nyelvei',
      },
    },
  },
  async prepare(_, { setting, ...said }) {
    const known = settings.find((one) => one === setting)
    const asked = known !== undefined && !(known in said) ? [known] : []
    return { asks: asked }
  },
  async run({ setting: _, ...said }, { id, home, network, commands, reader, say, search }) {
    const given = settings.filter((key) => said[key] !== undefined)
    const command = commands.find(({ name }) => name === 'network set')
    if (given.length === 0 || command === undefined)
      return { reply: { title: say.all, blocks: sectionItems(network, commands, reader, true) } }
    const next = changed(network, said, search.service)
    if ('wrong' in next) {
      if (next.wrong === 'bymeaning') return { reply: { title: say.noService } }
      const wrong = { said: said[next.wrong] ?? '' }
      return { reply: { title: next.wrong === 'zone' ? say.noZone(wrong) : say.noHour(wrong) } }
    }
    // The answer addresses people as the network does from now on, in their own language.
    const spoken: Reader = { ...reader, tone: next.network.tone }
    const told = (key: (typeof settings)[number], to: Pick<Reader, 'locale' | 'tone'>) => {
      const { label, value } = tellSetting(next.network, key, command, to)
      return { label, value: value ?? speak(settingWords, to).unsaid }
    }
    const [first = 'name', ...others] = given
    const ofLanguages = said.language !== undefined || said.languages !== undefined
    const tongues: readonly Locale[] = spoken.locale === reader.locale ? [] : [reader.locale]
    return {
      changes: [replace(home, next.network)],
      reply: {
        title: say.now(told(first, spoken)),
        blocks: [
          ...others.map((key) => ({ kind: 'text', line: say.now(told(key, spoken)) }) as const),
          { kind: 'text', line: explain(first, next.network, search.service, spoken) },
          ...tellKept(
            given.filter((key) => said[key] === 'off'),
            spoken,
          ).map((line) => ({ kind: 'text', line }) as const),
          ...tongues.map(
            (locale) => ({ kind: 'text', line: say.now(told(first, { ...spoken, locale })) }) as const,
          ),
          ...(said.style === undefined
            ? []
            : [{ kind: 'text', line: speak(settingWords, spoken)[said.style] } as const]),
          ...(ofLanguages ? [{ kind: 'text', line: say.ofRooms } as const] : []),
        ],
        buttons: [
          ...(ofLanguages ? [{ label: say.rooms, call: { command: 'place list', input: {} } }] : []),
          { label: say.undo, call: { command: 'network undo', input: { act: actId(id) } } },
          { label: say.settings, call: { command: 'network show', input: {} } },
        ],
      },
    }
  },
})
