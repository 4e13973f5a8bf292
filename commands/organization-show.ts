import { joined } from '../src/about.ts'
import { inChat } from '../src/addressee.ts'
import { defineCommand } from '../src/command.ts'
import { listings, stateOf } from '../src/domain/listing.ts'
import { todayIn } from '../src/domain/network.ts'
import { knownBefore, organization } from '../src/domain/organization.ts'
import { isOutside, waysIn } from '../src/joining/door.ts'
import { listingItems } from '../src/listing/items.ts'
import { editButtons } from '../src/partner/buttons.ts'
import { partItems } from '../src/partner/merged.ts'
import { partnersOfPerson } from '../src/partner/of-person.ts'
import { teamOf } from '../src/partner/team.ts'
import { pathTo } from '../src/person/contact.ts'
import { findAll } from '../src/store.ts'

/** A partner by the name it had, else those of whom a person of that name is known here. */
const knownHere: typeof partnersOfPerson = async (named, situation) => {
  const before = await knownBefore(named, situation)
  return before.length > 0 ? before : partnersOfPerson(named, situation)
}

export default defineCommand({
  name: 'organization show',
  access: 'directory',
  aloud: true,
  // Whoever asks for somebody of its people means it, too.
  input: { organization: { ...organization({ left: true }), known: knownHere } },
  words: {
    en: {
      name: 'partner show',
      typed: ['who is', 'show partner', 'how do i reach', 'how can i reach', 'how do we reach'],
      title: 'Show a partner',
      summary: 'What a partner does, offers and seeks, and how to get in touch',
      fields: { organization: 'Partner' },
      say: {
        sector: 'Sector',
        place: 'Where',
        expertise: 'Expertise',
        contact: 'Contact',
        website: 'Website',
        people: 'People',
        notInChat: 'Not in the chat at the moment.',
        left: 'Has left the network.',
        cared: 'Kept up to date by the coordinators.',
        current: 'Open at the moment:',
        ask: 'Ask',
        mediate: 'Ask the coordinators to mediate',
      },
    },
    de: {
      name: 'partner zeigen',
      typed: ['wer ist', 'wer sind', 'wie erreiche ich', 'wie erreichen wir', 'wo erreiche ich'],
      title: 'Partner zeigen',
      summary: 'Was ein Partner kann, anbietet und sucht, und wie man ihn erreicht',
      fields: { organization: 'Partner' },
      say: {
        sector: 'Branche',
        place: 'Ort',
        expertise: 'Kompetenzen',
        contact: 'Kontakt',
        website: 'Website',
        people: 'Team',
        notInChat: 'Zurzeit nicht im Chat.',
        left: 'Hat das Netzwerk verlassen.',
        cared: 'Gepflegt von der Netzwerkkoordination.',
        current: 'Gerade offen:',
        ask: 'Anfragen',
        mediate: 'Koordination um Vermittlung bitten',
      },
    },
    hu: {
      name: 'partner megtekintése',
      typed: [
        'kicsoda',
        'hogyan érem el',
        'hogy érem el',
        'hogyan érjük el',
        'hol érem el',
        'hogyan érhetem el',
        'mit tud a',
        'mit tud az',
      ],
      title: 'Partner megtekintése',
      summary: 'Mit tud, kínál és keres egy partner, és hogyan érhető el',
      fields: { organization: 'Partner' },
      say: {
        sector: 'Ágazat',
        place: 'Hely',
        expertise: 'Amihez ért',
        contact: 'Elérhetőség',
        website: 'Honlap',
        people: 'Munkatársak',
        notInChat: 'Jelenleg nincs a csevegésben.',
        left: 'Kilépett a hálózatból.',
        cared: 'Az adatait a koordinátor gondozza.',
        current: 'Most aktuális:',
        ask: 'Megkérdezem',
        mediate: 'A koordinátor közvetítését kérem',
      },
    },
  },
  async show({ organization: { id, value } }, { now, network, store, reader, say }) {
    const chat = await inChat(store, id)
    const own = reader.organizations.includes(id)
    const sector = network.sectors.find((known) => known.id === value.sector)?.name[reader.locale]
    const where = [...new Set([value.town, value.region])].filter((part) => part !== undefined).join(', ')
    const team = await teamOf(store, id, reader)
    const listed = await findAll(store, listings, { where: { organization: id } })
    const open = listed.filter((kept) => stateOf(kept.value, todayIn(network, now)) === 'open')
    const items = await listingItems(
      store,
      open.map((kept) => kept.id),
      { network, now, reader },
    )
    const lines = team.flatMap(({ line }) => (line ? [line] : []))
    const known = joined(...lines.flatMap((line, i) => (i === 0 ? [line] : ['; ', line])))
    const facts = [
      [say.sector, sector],
      [say.place, where],
      [say.expertise, value.expertise],
      [say.contact, pathTo(value)],
      [say.website, value.website],
      [say.people, known],
    ] as const
    const parts = await partItems(store, value, reader, now)
    const gone = value.left !== undefined
    const asks = !own && !gone && (reader.standing === 'member' || reader.standing === 'coordinator')
    const notes = [
      ...(gone ? [say.left] : chat ? [] : [say.notInChat]),
      ...(value.cared === undefined || gone ? [] : [say.cared]),
    ]
    const ways = isOutside(reader) ? await waysIn(store, reader) : { blocks: [], buttons: [] }
    return {
      title: [{ strong: value.name }, ` (${id})`],
      blocks: [
        {
          kind: 'facts',
          facts: facts.flatMap(([label, fact]) =>
            fact === undefined || fact.length === 0 ? [] : [[label, fact] as const],
          ),
        },
        ...(value.description === undefined ? [] : [{ kind: 'text', line: value.description } as const]),
        ...notes.map((line) => ({ kind: 'text', line }) as const),
        ...(parts.length === 0 ? [] : [{ kind: 'items', items: parts } as const]),
        ...(items.length === 0 ? [] : [{ kind: 'text', line: say.current } as const]),
        ...items,
        ...ways.blocks,
      ],
      buttons: [
        ...ways.buttons,
        ...(asks
          ? [
              {
                label: chat ? say.ask : say.mediate,
                call: { command: 'organization ask', input: { organization: id } },
              },
            ]
          : []),
        ...editButtons(value, reader),
      ],
    }
  },
})
