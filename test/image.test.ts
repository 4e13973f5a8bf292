import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

/** The image cannot be built where tests run, so what its recipe says is done by hand. */
const recipe = readFileSync('Dockerfile', 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'image-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups']
const canSwitch = process.getuid?.() === 0 && spawnSync('setpriv', [...nobody, 'true']).status === 0

const copied = [...recipe.matchAll(/^COPY (?!--from)(.+) (\S+)$/gm)].map(([, from = '', to = '']) => ({
  from: from.split(' '),
  to,
}))
const command = JSON.parse(/^CMD (\[.+\])$/m.exec(recipe)?.[1] ?? '[]')
const health = JSON.parse(/HEALTHCHECK .*CMD (\[.+\])$/m.exec(recipe)?.[1] ?? '[]')
const environment = Object.fromEntries(
  [...(/^ENV (.+)$/m.exec(recipe)?.[1] ?? '').matchAll(/(\w+)=(\S+)/g)].map(([, key = '', value = '']) => [
    key,
    value,
  ]),
)

test.skipIf(!canSwitch)(
  `the image answers a question and stops when it is told to${canSwitch ? '' : ' (needs another account to write as)'}`,
  { timeout: 120_000 },
  async () => {
    const app = join(folder, 'app')
    const data = join(folder, 'data')
    mkdirSync(app)
    mkdirSync(data)
    for (const { from, to } of copied)
      for (const file of from)
        cpSync(file, to === './' ? join(app, file) : join(app, to), { recursive: true })
    const install = /^RUN (npm ci .+)$/m.exec(recipe)?.[1]?.split(' ') ?? []
    execFileSync(install[0] ?? '', install.slice(1), { cwd: app, stdio: 'ignore' })
    execFileSync('chown', ['-R', '65534:65534', data])
    chmodSync(folder, 0o755)

    const env = {
      PATH: process.env.PATH,
      ...environment,
      STORE_URL: environment.STORE_URL?.replace('/data/', `${data}/`),
    }
    const asNobody = (words: readonly string[]) => [...nobody, process.execPath, ...words.slice(1)]
    const healthy = () => spawnSync('setpriv', asNobody(health), { cwd: app, env }).status

    expect(healthy()).not.toBe(0)
    const bot = spawn('setpriv', asNobody(command), { cwd: app, env })
    let printed = ''
    bot.stdout.on('data', (text) => {
      printed += text
    })
    bot.stderr.resume()
    bot.stdin.write('Wer liefert Hackschnitzel im Wendland?\n')
    await expect.poll(() => printed, { timeout: 30_000 }).toContain('Hackschnitzel')
    expect(spawnSync('find', [app, '-user', '65534']).stdout.toString()).toBe('')

    const stopped = new Promise<number | null>((resolve) => bot.on('exit', (code) => resolve(code)))
    const asked = performance.now()
    bot.kill('SIGTERM')
    expect(await stopped).toBe(0)
    expect(performance.now() - asked).toBeLessThan(10_000)
  },
)
