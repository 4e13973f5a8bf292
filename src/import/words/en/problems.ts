import type { SayProblem } from '../say.ts'
import { brief, briefSentence } from '../value.ts'
import { more, rest } from './fields.ts'

export const enProblems: SayProblem = {
  empty: () => 'The file is empty.',
  spreadsheet: () =>
    'This spreadsheet cannot be read: it is of an old or another program, or locked with a password. Please save it as an Excel workbook (.xlsx) or as CSV and take that.',
  macros: () =>
    'This spreadsheet holds macros, and files that can run something are not taken. Please save it as an Excel workbook without macros (.xlsx).',
  damaged: () =>
    'This spreadsheet is damaged, or no Excel workbook. Please open it, save it once more as .xlsx or CSV and take that.',
  vast: () =>
    'This spreadsheet unpacks to more than a list can be. Please copy what is filled in into a new one, save that as .xlsx or CSV and take that.',
  binary: () =>
    'This is not text; perhaps it is a picture or an archive. What is needed is a table, as CSV or as an Excel workbook (.xlsx).',
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
