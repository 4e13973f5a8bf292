import { setLabels } from '../../../network/setting-labels.ts'
import { count } from '../../../words.ts'
import type { SayNote } from '../say.ts'
import { brief, briefList, briefSentence } from '../value.ts'
import { more, tell, words } from './fields.ts'

const missing = {
  organization: 'Partners that are in Rundruf and no longer in the list',
  person: 'People who are in Rundruf and no longer in the list',
  listing: 'Open offers and requests that are in Rundruf and no longer in the list',
}

export const enNotes: SayNote = {
  whose: ({ organization, person }) =>
    `the header does not say whose. Taken as the organization’s, public in the network: ${organization}; as a person’s own, for coordinators only: ${person}. “Organization” or “contact person” in the header decides it.`,
  unknownColumn: ({ at, values }) =>
    `not taken, because Rundruf does not know what to do with it (it is column ${at}): ${count(values, { one: 'value', other: 'values' })}.`,
  country: () => 'used to read postal codes and phone numbers, not kept.',
  otherSheets: ({ names }) =>
    `Sheets that are no lists of partners, offers or regions and were left out: ${briefSentence(names, more)}`,
  above: ({ lines }) => `Skipped, as above the headers: ${count(lines, { one: 'line', other: 'lines' })}.`,
  garbled: () =>
    'Accents are damaged in the file itself (“Ã¼” for “ü”). Saved anew as “CSV UTF-8” they come out right.',
  zeros: ({ postalCodes, phones }) =>
    `Leading zeros that the spreadsheet had dropped are back. Postal codes: ${postalCodes}, phone numbers: ${phones}.`,
  doubtful: ({ value }) =>
    `Is a zero missing in front of “${brief(value)}”? It has been taken as it is. A column “Country” (D, A, H) makes it clear.`,
  surplus: ({ value }) => `“${brief(value)}” found no place and has not been taken.`,
  conflict: ({ record, field, value, first }) =>
    `${record}, ${words.fields[field]}: “${tell(field, value)}” here, “${tell(field, first)}” further up. The first one counts.`,
  onePartner: ({ names, expertise }) =>
    [
      `This is the same partner: ${names.map((name) => `“${brief(name)}”`).join(', ')}.`,
      ...(expertise ? [`Expertise, of all lines: “${brief(expertise)}”.`] : []),
      ...(names.length > 1
        ? [
            `It is called “${brief(names[0] ?? '')}” here. Are they two? Then give each its exact name with the legal form.`,
          ]
        : []),
    ].join(' '),
  inTowns: ({ names }) =>
    `The same name in several towns: ${briefSentence(names, more)} Are they really different ones?`,
  several: ({ record, field, value }) =>
    `${brief(record)}, ${words.fields[field]}: there is room for one only. Not taken: “${brief(value)}”`,
  nameAbove: ({ record }) =>
    `No partner is named here, and the rest is as in the line above. So the contact person was added there: ${brief(record)}`,
  madeName: ({ name }) =>
    `A personal address without a name. The contact person is called after it: ${brief(name)}`,
  unknownValue: ({ value, into, choices }) => {
    const possible = into === 'description' ? Object.values(words.kinds) : choices?.map(({ en }) => en)
    const known = possible ? ` Possible are: ${possible.join(', ')}.` : ''
    return `“${brief(value)}” is not among the choices. It is now part of the ${into}.${known}`
  },
  unknownId: ({ value }) => `There is no number ${brief(value)}. The line has been read by its name instead.`,
  shortened: ({ title }) => `The title is shortened to “${title}”; the details have all of it.`,
  past: ({ title, day }) =>
    `“${brief(title)}” was valid until ${tell('until', day)} and stands there as expired.`,
  again: ({ title, first }) => `“${brief(title)}” is the same as in line ${first} and has been taken once.`,
  sectors: ({ names }) =>
    `New sectors in the network: ${briefSentence(names, more)} Is there a typing error among them?`,
  regions: ({ names }) =>
    `New regions in the network: ${briefSentence(names, more)} Is there a typing error among them?`,
  otherRegion: ({ region, within, stays }) =>
    `“${region}” is part of “${stays}” in Rundruf and of “${within}” in the list. It stays with “${stays}”.`,
  takenName: ({ name, region }) =>
    `“${name}” already means the region “${region}” and is not taken as another name.`,
  languages: ({ spoken, read, further }) => {
    const { language, languages } = setLabels.en
    const known = spoken.map((one) => language.choices[one]).join(' and ')
    const others = read.map(
      (one) => `${language.choices[one.language]} (${count(one.people, { one: 'person', other: 'people' })})`,
    )
    return `Other languages in the list: ${others.join(', ')}. So far the network speaks only ${known}. In the chat, this changes it: “network languages: ${languages.choices[further]}”`
  },
  coordinates: ({ names }) => `With the rights of a coordinator from now on: ${briefList(names, more)}`,
  coordinatesStill: ({ name }) =>
    `${brief(name)}: the list no longer says that they coordinate; in Rundruf they go on. In the chat, this ends it: “coordinator remove ${brief(name)}”`,
  coordinatesThere: ({ name }) =>
    `${brief(name)}: the list says that they coordinate. Whoever is in the chat already is named there: “coordinator add ${brief(name)}”`,
  letIn: ({ names }) => `Belongs to the network again, by the list: ${briefList(names, more)}`,
  role: ({ record, before, role }) =>
    `${record}, ${words.fields.role}: “${words.roles[before]}” so far, by the list now “${words.roles[role]}”.`,
  renamed: ({ before, name }) => `“${brief(before)}” is now called “${brief(name)}”.`,
  shared: ({ record, field, other }) =>
    `New: ${brief(record)}. The ${words.fields[field]} is the same as of “${brief(other)}”. Are they one? Then this helps in the chat: “partner merge”`,
  kept: ({ record, field, file, rundruf }) =>
    `${record}, ${words.fields[field]}: the list says “${tell(field, file)}”, somebody in Rundruf “${tell(field, rundruf)}”. Rundruf’s version stands.`,
  promised: ({ record, file, rundruf }) =>
    `${record}: the list says “${tell('quantity', file)}”, which does not fit what has been promised already. It stays “${tell('quantity', rundruf)}”.`,
  closed: ({ record }) => `${record}: brought up to date; it was closed in Rundruf and stays closed.`,
  closing: ({ day }) =>
    `The network is closed and will be erased on ${tell('until', day)}; until then, this keeps it, in the chat: “network reopen”`,
  missing: ({ what, names }) => `${missing[what]}: ${briefSentence(names, more)} Nothing is removed.`,
}
