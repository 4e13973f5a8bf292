import type { Line } from '../src/card.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { organization, type PartnerField } from '../src/domain/organization.ts'
import { tellFields } from '../src/partner/field-names.ts'
import { likelyOther } from '../src/partner/likely.ts'
import { meantPair } from '../src/partner/meant.ts'
import { mergeOrganizations } from '../src/partner/merging.ts'
import { Refusal } from '../src/refusal.ts'
import { count } from '../src/words.ts'

type Both = { readonly partner: string; readonly other: string }
type Counts = { readonly listings: number; readonly responses: number; readonly people: number }

export default defineCommand({
  name: 'organization merge',
  access: 'coordinator',
  input: { organization: organization({ region: 'mine' }), into: organization({ region: 'mine' }) },
  meant: meantPair('organization', 'into'),
  words: {
    en: {
      name: 'partner merge',
      typed: ['merge partners'],
      title: 'Merge two partners',
      summary: 'Compare two entries of one partner, and make them one',
      fields: { organization: 'Which entry is there twice?', into: 'Which entry stays?' },
      say: {
        stays: ({ partner, other }: Both) => line`${{ strong: partner }} stays, ${other} goes into it.`,
        moves: ({ listings, responses, people }: Counts): Line =>
          `Comes along: ${[
            count(listings, { one: 'listing', other: 'listings' }),
            count(responses, { one: 'answer', other: 'answers' }),
            count(people, { one: 'person', other: 'people' }),
          ].join(', ')}`,
        taken: 'Is filled in:',
        differs: 'Is different there, and is not taken over:',
        undone: ({ partner, other }: Both): Line =>
          line`It can be undone as long as nothing of it has changed. What the people of ${other} do until then goes back with them; whoever joins until then stays with ${partner}.`,
        final: 'So much belongs to it that this cannot be undone.',
        unite: 'Merge like this',
        turn: 'The other way round',
        apart: 'Not the same',
      },
    },
    de: {
      name: 'partner zusammenlegen',
      typed: ['lege zusammen'],
      title: 'Partner zusammenlegen',
      summary: 'Zwei Einträge eines Partners vergleichen und einen daraus machen',
      fields: { organization: 'Welcher Eintrag ist doppelt?', into: 'Welcher Eintrag bleibt?' },
      say: {
        stays: ({ partner, other }) => line`${{ strong: partner }} bleibt, ${other} geht darin auf.`,
        moves: ({ listings, responses, people }) =>
          `Das kommt mit: ${[
            count(listings, { one: 'Eintrag', other: 'Einträge' }),
            count(responses, { one: 'Antwort', other: 'Antworten' }),
            count(people, { one: 'Person', other: 'Personen' }),
          ].join(', ')}`,
        taken: 'Wird ergänzt:',
        differs: 'Steht dort anders und wird nicht übernommen:',
        undone: ({ partner, other }) =>
          line`Das lässt sich rückgängig machen, solange sich daran nichts ändert. Was die Leute von ${other} bis dahin tun, geht dann mit ihnen zurück; wer bis dahin neu dazukommt, bleibt bei ${partner}.`,
        final: 'Dazu gehört so viel, dass es sich nicht rückgängig machen lässt.',
        unite: 'So zusammenlegen',
        turn: 'Andersherum',
        apart: 'Kein Duplikat',
      },
    },
    hu: {
      name: 'partner összevonása',
      typed: ['partnerek összevonása'],
      title: 'Partnerek összevonása',
      summary: 'Egy partner két bejegyzésének összevetése és összevonása',
      fields: { organization: 'Melyik bejegyzés fölösleges?', into: 'Melyik bejegyzés marad meg?' },
      say: {
        stays: ({ partner, other }) => line`Megmarad: ${{ strong: partner }}. Beleolvad: ${other}.`,
        moves: ({ listings, responses, people }) =>
          `Átkerül: ${listings} hirdetés, ${responses} válasz, ${people} munkatárs`,
        taken: 'Kiegészül:',
        differs: 'Ott másképp szerepel, és nem kerül át:',
        undone: ({ partner, other }) =>
          line`Visszavonható, amíg semmi sem változik benne. A beolvadó partner (${other}) munkatársai azt is visszaviszik, amit addig tettek; aki addig újonnan csatlakozik, itt marad: ${partner}.`,
        final: 'Annyi minden tartozik hozzá, hogy nem vonható vissza.',
        unite: 'Így vonjuk össze',
        turn: 'Fordítva',
        apart: 'Nem ugyanaz',
      },
    },
  },
  prepare: likelyOther('organization', 'into'),
  async show({ organization: gone, into }, { id, network, store, reader, say }) {
    if (gone.id === into.id) throw new Refusal('sameOne', gone.value.name)
    const { taken, differs, counts, all } = await mergeOrganizations(store, gone, into, id)
    const facts = (lead: Line, fields: readonly (readonly [PartnerField, string])[]) =>
      fields.length === 0
        ? []
        : [
            { kind: 'text', line: lead } as const,
            { kind: 'facts', facts: tellFields(fields, network, reader) } as const,
          ]
    const input = { organization: gone.id, into: into.id }
    const both = { partner: into.value.name, other: gone.value.name }
    return {
      title: say.stays(both),
      blocks: [
        { kind: 'text', line: say.moves(counts) },
        ...facts(say.taken, taken),
        ...facts(say.differs, differs),
        { kind: 'text', line: all ? say.undone(both) : say.final },
      ],
      buttons: [
        { label: say.unite, call: { command: 'organization unite', input }, tone: 'primary', yes: true },
        {
          label: say.turn,
          call: { command: 'organization merge', input: { organization: into.id, into: gone.id } },
        },
        {
          label: say.apart,
          call: { command: 'organization apart', input: { organization: gone.id, other: into.id } },
        },
      ],
    }
  },
})
