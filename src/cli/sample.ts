const numbers = ['n', 'more', 'limit', 'line', 'at', 'cells', 'columns', 'length', 'most']
const counts = [
  'created',
  'updated',
  'unchanged',
  'kept',
  'refused',
  'values',
  'megabytes',
  'phones',
  'postalCodes',
]
/** Where a sentence chooses by what it is about, or reads it. */
const known: Readonly<Record<string, unknown>> = {
  field: 'town',
  into: 'description',
  what: 'organization',
  day: '2027-01-31',
  spoken: ['de'],
  read: [{ language: 'hu', people: 5 }],
  further: 'hu',
  reach: 'both',
  before: 'contact',
  role: 'deputy',
}
const lists = ['names', 'near', 'among', 'found', 'lines']

/** Whatever a sentence is about is called by its name in braces; a number is five; a list has one thing in it. */
export const sample: object = new Proxy(
  {},
  {
    get: (_, key) => {
      const name = String(key)
      if ([...numbers, ...counts].includes(name)) return 5
      return known[name] ?? (lists.includes(name) ? [`{${name}}`] : `{${name}}`)
    },
  },
)
