import { actId } from '../src/act.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { organization } from '../src/domain/organization.ts'
import { tellFields } from '../src/partner/field-names.ts'
import { noneEnding } from '../src/partner/given-ends.ts'
import { likelyOther } from '../src/partner/likely.ts'
import { meantPair } from '../src/partner/meant.ts'
import { mergeOrganizations } from '../src/partner/merging.ts'
import { goOn } from '../src/partner/unfinished.ts'
import { Refusal } from '../src/refusal.ts'
import { wayBack } from '../src/way-back.ts'

type Both = { readonly partner: string; readonly other: string }

export default defineCommand({
  name: 'organization unite',
  access: 'coordinator',
  previewed: true,
  input: { organization: organization({ region: 'mine' }), into: organization({ region: 'mine' }) },
  meant: meantPair('organization', 'into'),
  words: {
    en: {
      name: 'partner unite',
      title: 'Merge partners',
      summary: 'Merge two entries of one partner; “partner merge” first shows what will happen',
      fields: { organization: 'Which entry is there twice?', into: 'Which entry stays?' },
      say: {
        united: ({ partner, other }: Both) =>
          line`One partner now: ${{ strong: partner }} (before: ${other})`,
        soon: 'So much belongs to it that some of it follows in a moment.',
        differs: 'Not taken over, here to read up:',
        show: 'Show the partner',
      },
    },
    de: {
      name: 'partner vereinen',
      title: 'Partner zusammenlegen',
      summary: 'Aus zwei Einträgen einen machen; „partner zusammenlegen“ zeigt vorher, was geschieht',
      fields: { organization: 'Welcher Eintrag ist doppelt?', into: 'Welcher Eintrag bleibt?' },
      say: {
        united: ({ partner, other }) =>
          line`Jetzt ein Partner: ${{ strong: partner }} (vorher auch: ${other})`,
        soon: 'Dazu gehört so viel, dass ein Teil gleich noch folgt.',
        differs: 'Nicht übernommen, hier zum Nachlesen:',
        show: 'Partner zeigen',
      },
    },
    hu: {
      name: 'partner egyesítése',
      title: 'Partnerek összevonása',
      summary: 'Két bejegyzésből egy lesz; a „partner összevonása” előbb megmutatja, mi történik',
      fields: { organization: 'Melyik bejegyzés fölösleges?', into: 'Melyik bejegyzés marad meg?' },
      say: {
        united: ({ partner, other }) =>
          line`Mostantól egy partner: ${{ strong: partner }} (eddig ez is: ${other})`,
        soon: 'Annyi minden tartozik hozzá, hogy egy része csak kicsit később kerül át.',
        differs: 'Ez nem került át, de itt olvasható:',
        show: 'Partner megtekintése',
      },
    },
  },
  prepare: likelyOther('organization', 'into'),
  async run({ organization: gone, into }, { id, network, store, caller, reader, say }) {
    if (gone.id === into.id) throw new Refusal('sameOne', gone.value.name)
    await noneEnding(store, gone.value)
    const merging = await mergeOrganizations(store, gone, into, actId(id), caller.id)
    const { changes, notices, differs, value, all } = merging
    return {
      changes: [
        ...changes,
        ...(await goOn(store, all, gone.value, { id, command: 'organization unite' }, { into: into.id })),
      ],
      reply: {
        title: say.united({ partner: value.name, other: gone.value.name }),
        blocks: [
          ...(all ? [] : [{ kind: 'text', line: say.soon } as const]),
          ...(differs.length > 0
            ? [
                { kind: 'text', line: say.differs } as const,
                { kind: 'facts', facts: tellFields(differs, network, reader) } as const,
              ]
            : []),
        ],
        buttons: [
          { label: say.show, call: { command: 'organization show', input: { organization: into.id } } },
          ...(all ? [wayBack(id, reader)] : []),
        ],
      },
      notices,
    }
  },
})
