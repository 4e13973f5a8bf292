import * as z from 'zod'
import { defineCommand } from '../src/command.ts'
import type { Network } from '../src/domain/network.ts'
import { organizationKinds } from '../src/domain/organization.ts'
import { regionNamed } from '../src/domain/regions.ts'
import { choice, nothing } from '../src/field.ts'
import { choiceLabelsOf } from '../src/labels.ts'
import { mostChoices } from '../src/limits.ts'
import { termChoices, termIdNamed, termName } from '../src/network/terms.ts'
import { headings } from '../src/partner/column-words.ts'
import { editOrganization } from '../src/partner/edit.ts'
import { emptiable } from '../src/partner/emptiable.ts'
import { kindField } from '../src/partner/kind-field.ts'
import type { Reader } from '../src/reader.ts'
import { Refusal } from '../src/refusal.ts'

const none = { value: nothing, label: nothing }

const sectorOf = (said: string, { sectors }: Network, { locale }: Reader) =>
  said === nothing ? said : termIdNamed(said, sectors, locale)

const regionOf = (said: string, { regions }: Network) => {
  const found = said === nothing ? said : regionNamed(regions, said)?.name
  if (found) return found
  throw new Refusal(
    'noSuchTerm',
    regions
      .map(({ name }) => name)
      .slice(0, mostChoices)
      .join(', ') || nothing,
  )
}

export default defineCommand({
  name: 'organization profile',
  access: 'member',
  opens: true,
  input: {
    name: emptiable(120),
    kind: z.enum(organizationKinds).optional(),
    sector: choice().optional(),
    region: choice().optional(),
  },
  words: {
    en: {
      name: 'partner profile',
      title: 'Change the profile',
      summary: 'Your organization’s name, kind, sector and region',
      says: {
        name: ['we are now called', 'our name is'],
        sector: ['our sector is', 'our sector:', 'sector:', ...headings('sector')],
        region: ['our region is', 'our region:', ...headings('region')],
      },
      fields: {
        name: 'Name',
        kind: kindField.en,
        sector: 'Sector',
        region: 'Region',
      },
      say: {},
    },
    de: {
      name: 'partner angaben',
      title: 'Angaben ändern',
      summary: 'Name, Art, Branche und Region der eigenen Organisation',
      says: {
        name: ['wir heißen jetzt', 'unser name ist', 'unser neuer name ist'],
        sector: ['unsere branche ist', 'unsere branche:', 'branche:', ...headings('sector')],
        region: ['unsere region ist', 'unsere region:', 'region:', ...headings('region')],
      },
      fields: {
        name: 'Name',
        kind: kindField.de,
        sector: 'Branche',
        region: 'Region',
      },
      say: {},
    },
    hu: {
      name: 'partner adatai',
      title: 'Adatok módosítása',
      summary: 'A saját szervezet neve, jellege, ágazata és régiója',
      says: {
        name: ['az új nevünk', 'új nevünk'],
        sector: ['az ágazatunk', 'ágazatunk', 'ágazatunk:', 'ágazat:', ...headings('sector')],
        region: ['a régiónk', 'a térségünk', 'régiónk:', 'régió:', 'térség:', ...headings('region')],
      },
      fields: {
        name: 'Név',
        kind: kindField.hu,
        sector: 'Ágazat',
        region: 'Régió',
      },
      say: {},
    },
  },
  async prepare({ network, reader, acting: { name, kind, sector, region } }) {
    const sectors = termChoices(network.sectors, reader.locale)
    const regions = network.regions.length >= mostChoices ? [] : network.regions
    return {
      stands: {
        name,
        ...(kind !== undefined && { kind }),
        ...(sector !== undefined && { sector }),
        ...(region !== undefined && { region }),
      },
      choices: {
        ...(sectors.length > 0 && { sector: [...sectors, none] }),
        ...(regions.length > 0 && {
          region: [...regions.map((one) => ({ value: one.name, label: one.name })), none],
        }),
      },
    }
  },
  async run({ name, kind, sector, region }, context) {
    const { network, reader, commands } = context
    const profile = commands.find(({ name }) => name === 'organization profile')
    const kinds = choiceLabelsOf(profile, 'kind', reader.locale)
    const said = {
      name,
      kind,
      sector: sector && sectorOf(sector, network, reader),
      region: region && regionOf(region, network),
    }
    return editOrganization('organization profile', said, context, (field, value) => {
      if (field === 'kind') return kinds[value] ?? value
      return (field === 'sector' && termName(network.sectors, value, reader)) || value
    })
  },
})
