import { expect, test } from 'vitest'
import { understand } from '../src/cli/understand.ts'
import { loadCommands } from '../src/load.ts'

const commands = await loadCommands()
/** A Wednesday. */
const today = Temporal.PlainDate.from('2026-03-04')
const regions = ['Wendland', 'Altmark']

const reached = (sentence: string) => {
  const { command, input } = understand(commands, sentence, today, { given: 'en', regions })
  const told = ['title', 'quantity', 'until', 'town', 'price', 'details'].flatMap((name) =>
    input[name] === undefined ? [] : [`${name}: ${input[name]}`],
  )
  return command === 'offer add' || command === 'request add' ? [command, ...told].join(' · ') : command
}

test.each([
  [
    'We need 45 blankets for the shelter by Sunday',
    'title: blankets for the shelter · quantity: 45 · until: 2026-03-08',
  ],
  [
    'need twelve trestle tables until next thursday',
    'title: trestle tables · quantity: 12 · until: 2026-03-12',
  ],
  ['lookin for a plumber near Lenti', 'title: plumber · town: Lenti'],
  ['were looking for a bus driver from may on', 'title: bus driver from may on'],
  ['Our choir is seeking two tenors, Gartow', 'title: tenors · quantity: 2 · town: Gartow'],
  ['In need of 40 jam jars', 'title: jam jars · quantity: 40'],
  ['we are crying out for helpers at the summer fete', 'title: helpers at the summer fete'],
  ["I'd like to borrow a projector for 3 July", 'title: projector · until: 2026-07-03 · details: On loan.'],
  [
    '20 chairs wanted for Saturday in Clenze',
    'title: chairs · quantity: 20 · until: 2026-03-07 · town: Clenze',
  ],
  ['a used piano is needed, not more than 400 euros', 'title: used piano · price: not more than 400 euros'],
  [
    'For our open day on the sixth of june we need a tent',
    'title: tent for our open day · until: 2026-06-06',
  ],
  [
    'Our oven has died, so we need a baker with an oven',
    'title: baker with an oven · details: Our oven has died',
  ],
  ['could do with sand, half a dozen tonnes or so', 'title: sand · quantity: 6 tonnes'],
  ['urgent need for a crane', 'title: crane · details: Urgent.'],
  [
    'Short of two waiters for Friday, 14 € an hour',
    'title: waiters · quantity: 2 · until: 2026-03-06 · price: 14 € an hour',
  ],
  ['We would appreciate old tyres, thirty would do', 'title: old tyres · quantity: 30'],
  ["I'd be interested in buying second-hand beehives", 'title: second-hand beehives'],
])('%s is a request', (sentence, told) => {
  expect(reached(sentence)).toBe(`request add · ${told}`)
})

test.each([
  [
    'Old hay bales going free, Clenze, until sunday',
    'title: Old hay bales · until: 2026-03-08 · town: Clenze · price: free',
  ],
  ['We have far too many carrots, half a ton', 'title: carrots · quantity: 0.5 ton'],
  ['We have a trailer you can borrow', 'title: trailer · details: On loan.'],
  ['Trailer for hire: 2 t, 30 euros per day', 'title: Trailer · quantity: 2 t · price: 30 euros per day'],
  ['Room to let in Gartow, 250 € a month', 'title: Room · town: Gartow · price: 250 € a month'],
  ['Anyone interested in 2 old doors?', 'title: old doors · quantity: 2'],
  ['Would anybody like a rabbit hutch? Collection from Lenti', 'title: rabbit hutch · town: Lenti'],
  [
    'Does anyone need moving boxes? We have 30 to give away.',
    'title: moving boxes · quantity: 30 · price: free',
  ],
  [
    'The town hall is selling its old desks, 20 € apiece, until the end of May',
    'title: old desks · until: 2026-05-31 · price: 20 € apiece',
  ],
  ['hay for sale', 'title: hay · details: For sale.'],
  ['apples, 3 crates, free to whoever wants them', 'title: apples · quantity: 3 crates · price: free'],
  [
    'Seminar room free on 3 May, 120 € per day',
    'title: Seminar room · until: 2026-05-03 · price: 120 € per day',
  ],
  ['two laying hens looking for a new home', 'title: laying hens · quantity: 2'],
  [
    "We're giving away a sofa (grey, 3 seats), collection only, Gartow",
    'title: sofa (grey, 3 seats) · town: Gartow · price: free',
  ],
  ['sellin our old fridge 50 euro', 'title: old fridge · price: 50 euro'],
  ['there is lots of rhubarb to give away at ours in clenze', 'title: rhubarb · town: Clenze · price: free'],
  ['My grandpa wants to get rid of his sewing machine, free', 'title: his sewing machine · price: free'],
  [
    'firewod availabel in the altmark, until further notice',
    'title: firewod · until: standing · town: Altmark',
  ],
  [
    'Offer: cheese, see https://kaese.example/list',
    'title: cheese · details: see https://kaese.example/list',
  ],
])('%s is an offer', (sentence, told) => {
  expect(reached(sentence)).toBe(`offer add · ${told}`)
})

test.each([
  ['Can anyone lend us a tent for Saturday?'],
  ['our mower is broken who can lend us one'],
  ['We have a wedding on Saturday. Who does flowers?'],
  ['is the hall available on Friday'],
  ['no rooms available this week'],
  ['We have a question about the fair.'],
  ['We have 3 children and a dog.'],
  ['There is a meeting on Friday'],
  ['They are looking for a trailer'],
  ['We need to talk about the fair.'],
  ['I want to sell something, how does this work?'],
  ['Can I offer something?'],
  ['we have to pay 300 euros for the hall'],
  ['the hall costs us 80 euros a day'],
  ['The fair was great, we raised 500 euros'],
])('%s publishes nothing', (sentence) => {
  expect(reached(sentence)).toBe('who supplies')
})
