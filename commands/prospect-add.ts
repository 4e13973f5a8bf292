import * as z from 'zod'
import { line } from '../src/card.ts'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { nameKey } from '../src/domain/names.ts'
import { organizationKinds } from '../src/domain/organization.ts'
import { prospects } from '../src/domain/prospect.ts'
import { similarTo } from '../src/domain/similar.ts'
import { choice } from '../src/field.ts'
import { freeId } from '../src/id.ts'
import { partnersHere } from '../src/joining/founding.ts'
import { kindField } from '../src/partner/kind-field.ts'
import { partnerSaid, regionChoices, regionPut } from '../src/partner/where.ts'
import { coordinatesIn } from '../src/reader.ts'
import { create, findAll } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Named = { readonly name: string }

export default defineCommand({
  name: 'prospect add',
  access: 'coordinator',
  module: 'prospects',
  input: {
    name: z.string().trim().min(3).max(120),
    town: z.string().trim().min(2).max(80).optional(),
    contact: z.string().trim().min(2).max(200).optional(),
    note: z.string().trim().min(1).max(500).optional(),
    region: choice().optional(),
    kind: z.enum(organizationKinds).optional(),
  },
  words: {
    en: {
      name: 'prospect add',
      typed: ['note down'],
      title: 'Note a possible partner',
      summary: 'Note an organization that might join; only coordinators see it',
      fields: {
        name: 'Name, and the town if you like',
        town: 'Town',
        contact: 'Whom to talk to',
        note: 'Note',
        region: 'Region',
        kind: kindField.en,
      },
      say: {
        noted: ({ name }: Named) => line`Noted: ${{ strong: name }}. Only coordinators see this.`,
        already: ({ name }: Named) => line`Is noted already: ${{ strong: name }}`,
        partner: ({ name }: Named) => `A partner has a similar name: ${name}`,
        approach: 'Approached',
        show: 'Show',
      },
    },
    de: {
      name: 'vormerkung neu',
      typed: ['vormerken', 'merke vor'],
      title: 'Partner vormerken',
      summary: 'Vormerken, wer zum Netzwerk passen könnte; das sieht nur die Koordination',
      fields: {
        name: 'Name, gern mit Ort',
        town: 'Ort',
        contact: 'Ansprechperson',
        note: 'Notiz',
        region: 'Region',
        kind: kindField.de,
      },
      say: {
        noted: ({ name }) => line`Vorgemerkt: ${{ strong: name }}. Das sieht nur die Koordination.`,
        already: ({ name }) => line`Ist schon vorgemerkt: ${{ strong: name }}`,
        partner: ({ name }) => `Ähnlich heißt ein Partner, der schon dabei ist: ${name}`,
        approach: 'Angesprochen',
        show: 'Zeigen',
      },
    },
    hu: {
      name: 'érdeklődő felvétele',
      typed: ['előjegyzés', 'előjegyezni'],
      title: 'Partner előjegyzése',
      summary: 'Olyan szervezet előjegyzése, amely csatlakozhatna; csak a koordinátor látja',
      fields: {
        name: 'Név, akár a településsel',
        town: 'Település',
        contact: 'Kapcsolattartó',
        note: 'Jegyzet',
        region: 'Régió',
        kind: kindField.hu,
      },
      say: {
        noted: ({ name }) => line`Előjegyezve: ${{ strong: name }}. Ezt csak a koordinátor látja.`,
        already: ({ name }) => line`Már elő van jegyezve: ${{ strong: name }}`,
        partner: ({ name }) => `Hasonló nevű partner már van: ${name}`,
        approach: 'Megkerestük',
        show: 'Megnézem',
      },
    },
  },
  prepare: async ({ network }) => ({ choices: { region: regionChoices(network) } }),
  async run(given, { id: call, now, network, store, reader, say }) {
    const partners = (await partnersHere(store)).map(({ value }) => value)
    const { name, town, ...inIt } = partnerSaid(given.name, given.town, partners, network)
    const region = regionPut({ region: given.region ?? inIt.region, town }, partners, network, reader)
    const noted = (await findAll(store, prospects)).find(
      ({ value }) =>
        nameKey(value.name) === nameKey(name) &&
        value.joined === undefined &&
        coordinatesIn(reader, value.region),
    )
    const show = (prospect: string) => ({
      label: say.show,
      call: { command: 'prospect show', input: { prospect } },
    })
    if (noted) return { reply: { title: say.already({ name }), buttons: [show(noted.id)] } }
    // Two who note the same at the same moment choose the same id: the later one decides again.
    const id = await freeId(store, prospects, network.id, `prospect/${nameKey(name)}`)
    const { contact = inIt.contact, note, kind } = given
    const [like] = similarTo({ name, ...(town !== undefined && { town }) }, partners)
    return {
      changes: [
        create(prospects, {
          id,
          network: network.id,
          name,
          at: stamp(now),
          ...(town !== undefined && { town }),
          ...(region !== undefined && { region }),
          ...(contact !== undefined && { contact }),
          ...(note !== undefined && { note }),
          ...(kind !== undefined && { kind }),
        }),
      ],
      reply: {
        title: say.noted({ name }),
        ...(like && { blocks: [{ kind: 'text', line: say.partner({ name: like.name }) }] }),
        buttons: [
          { label: say.approach, call: { command: 'prospect approach', input: { prospect: id } } },
          show(id),
          wayBack(call, reader),
        ],
      },
    }
  },
})
