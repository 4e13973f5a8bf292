// node test/bench/search/run.ts ENGINE DIR [LOCALE]: one engine on one label set, in a process of its own; prints JSON.
import { engines } from './engines.ts'
import { judgeEngine } from './judging.ts'
import { readLabelSet } from './label-set.ts'

const [name = '', folder = '', locale] = process.argv.slice(2)
const engine = Object.entries(engines).find(([each]) => each === name)?.[1]
if (engine === undefined) throw new Error(`No such engine: ${name}`)
console.log(JSON.stringify(judgeEngine(engine, readLabelSet(folder, locale))))
