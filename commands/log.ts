import { defineCommand } from '../src/command.ts'
import { organization } from '../src/domain/organization.ts'
import { choice, optional } from '../src/field.ts'
import { logged } from '../src/logged.ts'
import { partButton } from '../src/partner/merged.ts'
import { tellAgo } from '../src/reader.ts'

const most = 10
const mostNamed = 5 // partners in one line

type Named = { readonly name: string }
type Done = { readonly who: string; readonly partners: string; readonly what: string }

export default defineCommand({
  name: 'log',
  access: 'coordinator',
  input: { organization: optional(organization({ region: 'mine', left: true })), from: choice().optional() },
  words: {
    en: {
      name: 'log',
      alone: ['who did what'],
      title: 'Who did what?',
      summary: 'What coordinators have done, for partners and for the network, the newest first',
      fields: { organization: 'For which partner?', from: 'From which one on?' },
      say: {
        title: 'What the coordinators have done:',
        titleOf: ({ name }: Named) => `What the coordinators have done for this partner: ${name}`,
        nothing: 'The coordinators have done nothing here for others so far.',
        coordination: 'The coordinators',
        done: ({ who, partners, what }: Done) =>
          partners === '' ? `${who}: ${what}` : `${who} for ${partners}: ${what}`,
        came: ({ who, partners }: Omit<Done, 'what'>) =>
          who === '' ? `New here: ${partners}` : `New here: ${partners} · ${who}`,
        further: 'Earlier',
      },
    },
    de: {
      name: 'protokoll',
      alone: ['wer hat was getan', 'wer hat was gemacht'],
      title: 'Wer hat was getan?',
      summary: 'Was die Koordination für Partner und das Netzwerk getan hat, das Neueste zuerst',
      fields: { organization: 'Für welchen Partner?', from: 'Ab welchem?' },
      say: {
        title: 'Das hat die Koordination getan:',
        titleOf: ({ name }) => `Das hat die Koordination für diesen Partner getan: ${name}`,
        nothing: 'Die Koordination hat hier bisher nichts für andere getan.',
        coordination: 'Netzwerkkoordination',
        done: ({ who, partners, what }) =>
          partners === '' ? `${who}: ${what}` : `${who} für ${partners}: ${what}`,
        came: ({ who, partners }) =>
          who === '' ? `Neu dabei: ${partners}` : `Neu dabei: ${partners} · ${who}`,
        further: 'Frühere',
      },
    },
    hu: {
      name: 'napló',
      alone: ['ki mit csinált', 'ki mit tett'],
      title: 'Ki mit tett?',
      summary: 'Mit tettek a koordinátorok a partnerekért és a hálózatért, a legújabb elöl',
      fields: { organization: 'Melyik partnerért?', from: 'Hányadiktól?' },
      say: {
        title: 'A koordinátorok ezeket tették:',
        titleOf: ({ name }) => `Ezeket tették a koordinátorok ezért a partnerért: ${name}`,
        nothing: 'A koordinátorok itt eddig semmit sem tettek mások nevében.',
        coordination: 'Koordinátor',
        done: ({ who, partners, what }) =>
          partners === '' ? `${who}: ${what}` : `${who} (${partners}): ${what}`,
        came: ({ who, partners }) =>
          who === '' ? `Új partner: ${partners}` : `Új partner: ${partners} · ${who}`,
        further: 'Korábbiak',
      },
    },
  },
  async show({ organization, from }, { account, commands, network, now, store, reader, say }) {
    const { entries, more } = await logged(
      { account, commands, network, reader, store },
      { most, ...(organization && { partner: organization.id }), ...(from !== undefined && { after: from }) },
    )
    const last = entries.at(-1)
    const items = entries.map(({ id, at, command, who, partners: all, title, changed, merged }) => {
      const partners = [...all.slice(0, mostNamed), ...(all.length > mostNamed ? ['…'] : [])].join(', ')
      const what = [command?.words[reader.locale].title, title, changed.join(', ')].filter((part) => part)
      const told = command
        ? say.done({ who: who ?? say.coordination, partners, what: what.join(' · ') })
        : say.came({ who: who ?? '', partners })
      return {
        line: [`${told} · `, tellAgo(reader, at, now)],
        ...(merged && { button: partButton(id, reader) }),
      }
    })
    const next = {
      from: last?.id ?? '',
      ...(organization && { organization: organization.id }),
    }
    const title = organization ? say.titleOf(organization.value) : say.title
    return {
      title: entries.length === 0 ? say.nothing : title,
      ...(items.length > 0 && { blocks: [{ kind: 'items', items }] }),
      ...(more && { buttons: [{ label: say.further, call: { command: 'log', input: next } }] }),
    }
  },
})
