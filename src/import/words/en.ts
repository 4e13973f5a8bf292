import { count } from '../../words.ts'
import type { Tally } from '../import.ts'
import type { FieldWords, SayFrame, SayNote, SayProblem } from './say.ts'
import { brief, briefList, briefSentence, isOne, tellValue } from './value.ts'

const words: FieldWords = {
  fields: {
    ...{
      name: 'name',
      kind: 'kind',
      sector: 'sector',
      region: 'region',
      town: 'town',
      postalCode: 'postal code',
    },
    ...{
      expertise: 'expertise',
      description: 'description',
      phone: 'phone',
      mail: 'e-mail',
      website: 'website',
    },
    ...{ language: 'language', coordinates: 'rights of a coordinator', function: 'function', role: 'part' },
    ...{
      title: 'title',
      details: 'details',
      category: 'category',
      quantity: 'quantity',
      until: 'valid until',
    },
  },
  kinds: {
    ...{
      company: 'company',
      municipality: 'municipality',
      association: 'association',
      school: 'school',
      other: 'other',
    },
  },
  roles: { contact: 'contact', deputy: 'deputy', colleague: 'colleague' },
  yes: 'yes',
  standing: 'ongoing',
  empty: 'nothing',
}
const tell = (field: keyof typeof words.fields, text: string) => tellValue(field, text, words, 'en')
const more = (n: number) => `and ${n} more`
const rest = 'The rest of the line has been taken.'
const entries = { one: 'entry', other: 'entries' }

const outcome = ({ created, updated, unchanged }: Tally) =>
  `${created} new, ${updated} changed, ${unchanged} unchanged.`

export const enFrame: SayFrame = {
  partners: (tally) => `Partners: ${outcome(tally)}`,
  listings: (tally) => `Offers and requests: ${outcome(tally)}`,
  tried: 'This was a trial, nothing has been saved. For real it would be:',
  nothingNew: ({ unchanged }) =>
    `Nothing has changed: ${count(unchanged, entries)}, all as they are already.`,
  still: 'Nothing has changed.',
  grown: 'The network knows more regions or sectors now.',
  empty: 'Nothing has been taken.',
  kept: ({ kept }) =>
    `Changed in Rundruf, so Rundruf’s version stands: ${count(kept, { one: 'value', other: 'values' })} (see below).`,
  refused: ({ refused }) => `Not taken (${refused}):`,
  advice: 'Correct it in the list and import the list again: what is there already is not made twice.',
  look: 'Please have a look:',
  more: ({ more: n }) => `… and ${n} more of this kind`,
  spot: ({ file, lines, column }) =>
    [
      file,
      ...(lines.length > 0 ? [`${isOne(lines) ? 'line' : 'lines'} ${lines.join(', ')}`] : []),
      ...(column ? [`column “${brief(column)}”`] : []),
    ].join(', '),
}

export const enProblems: SayProblem = {
  empty: () => 'The file is empty.',
  spreadsheet: () =>
    'This is an Excel or LibreOffice file. Please save the sheet as CSV (Save as, “CSV UTF-8”) and import that.',
  binary: () =>
    'This is not text; perhaps it is a picture or an archive. What is needed is a table saved as CSV.',
  huge: ({ megabytes, most }) =>
    `The file is ${megabytes} MB, and ${most} MB is the most. Is it the right one? If so, please split it.`,
  noHeader: ({ found }) =>
    `There is no line of headers that Rundruf knows. Found: ${briefSentence(found, more)} Partners need “Organization” or “Company”; offers and requests need “Title” and “Organization”; regions need “Region” and “Part of”.`,
  noRows: () => 'There is nothing below the headers.',
  quote: () =>
    'A quotation mark (") is opened here and not closed, so nobody can tell where the cells end. A quotation mark inside a text is written twice ("").',
  tooManyCells: ({ cells, columns }) =>
    `There are ${cells} cells under ${columns} headers. Perhaps a text contains the separator: then it belongs in quotation marks.`,
  erased: () =>
    'This person has had themselves deleted, so an old list does not bring them back. Please delete them from the table, too. Whoever wants to be back joins by themselves.',
  noName: () => 'The name of the organization is missing.',
  noTitle: () => 'The title is missing.',
  noOrganization: () => 'It does not say whose offer or request this is.',
  noKind: () =>
    'Is it an offer or a request? Neither the line nor the file name says so. A column “Kind” with “offer” or “request” helps.',
  noRegion: () => 'The name of the region is missing.',
  tooLong: ({ length, most }) => `This has ${length} characters; there is room for ${most}.`,
  unknownOrganization: ({ name, near }) =>
    near.length > 0
      ? `The network does not know “${brief(name)}”. Perhaps this is meant: ${near.join(', ')}`
      : `The network does not know “${brief(name)}”. It has to be in the list of partners first.`,
  ambiguousOrganization: ({ name, among }) =>
    `There is more than one “${brief(name)}”: ${briefSentence(among, more)} The town beside it makes it clear.`,
  hasLeft: ({ name }) =>
    `“${brief(name)}” has left the network, and no file brings it back. Coordinators can: “partner restore”.`,
  merged: ({ name, into }) =>
    `“${brief(name)}” has been merged with “${brief(into)}”. This line can go from the list.`,
  kind: ({ value }) => `“${brief(value)}” is neither an offer nor a request.`,
  day: ({ value }) =>
    `“${brief(value)}” is no date. Easy to read: 2026-12-31, 31 December 2026, or “ongoing”.`,
  twice: ({ title, line }) =>
    `“${brief(title)}” is in line ${line} already and says something else there. Two entries need two titles.`,
  otherListing: ({ id }) => `The number ${brief(id)} belongs to another entry.`,
  circle: ({ region, within }) =>
    `“${region}” cannot be part of “${within}”, because “${within}” is part of it.`,
  mail: ({ value }) => `“${brief(value)}” is no e-mail address. ${rest}`,
  phone: ({ value }) => `“${brief(value)}” is no phone number. ${rest}`,
  cutPhone: ({ value }) =>
    `“${value}”: the spreadsheet has cut this number. Please format the column as text and type it again. ${rest}`,
  website: ({ value }) => `“${brief(value)}” is no web address. ${rest}`,
  postalCode: ({ value }) => `“${brief(value)}” is no postal code. ${rest}`,
  language: ({ value }) =>
    `Rundruf speaks English, German and Hungarian; “${brief(value)}” is none of these. ${rest}`,
}

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
      ...(names.length > 1 ? ['Are they two? Then give each its exact name with the legal form.'] : []),
    ].join(' '),
  inTowns: ({ names }) =>
    `The same name in several towns: ${briefSentence(names, more)} Are they really different ones?`,
  several: ({ record, field, value }) =>
    `${brief(record)}, ${words.fields[field]}: there is room for one only. Not taken: “${brief(value)}”`,
  nameAbove: ({ record }) =>
    `No partner is named here, and the rest is as in the line above. So the contact person was put down there: ${brief(record)}`,
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
  coordinates: ({ names }) => `With the rights of a coordinator from now on: ${briefList(names, more)}`,
  kept: ({ record, field, file, rundruf }) =>
    `${record}, ${words.fields[field]}: the list says “${tell(field, file)}”, somebody in Rundruf “${tell(field, rundruf)}”. Rundruf’s version stands.`,
  promised: ({ record, file, rundruf }) =>
    `${record}: the list says “${tell('quantity', file)}”, which does not fit what has been promised already. It stays “${tell('quantity', rundruf)}”.`,
  closed: ({ record }) => `${record}: brought up to date; it was closed in Rundruf and stays closed.`,
  missing: ({ what, names }) => `${missing[what]}: ${briefSentence(names, more)} Nothing is removed.`,
}
