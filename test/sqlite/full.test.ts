import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { create, findAll, Unusable } from '../../src/store.ts'
import { thing, things } from '../contracts/thing.ts'
import { makeFolder, openFor } from './data.ts'

/** A file system of two megabytes, where this account may make one. */
const small = (): string | undefined => {
  const folder = makeFolder()
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder])
  if (status !== 0) return undefined
  onTestFinished(() => void spawnSync('umount', ['--lazy', folder]))
  return folder
}
const possible =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

describe.skipIf(!possible)(`a full disk${possible ? '' : ' (needs a small file system to fill)'}`, () => {
  test('keeps what was acknowledged, refuses the rest in words, and goes on once there is room', async () => {
    const folder = small() ?? expect.fail('it could be mounted a moment ago')
    const path = join(folder, 'store.db')
    const filler = join(folder, 'filler')
    writeFileSync(filler, Buffer.alloc(700_000))
    const store = openFor(path)
    const text = 'x'.repeat(20_000)
    const acknowledged: string[] = []
    let refused: unknown
    for (let i = 0; refused === undefined && i < 500; i += 1)
      try {
        await store.commit([create(things, thing(`${i}`, { text })), create(things, thing(`${i}-too`))])
        acknowledged.push(`${i}`, `${i}-too`)
      } catch (error) {
        refused = error
      }
    expect(refused).toBeInstanceOf(Unusable)
    expect(refused).toMatchObject({ key: 'full', about: path })
    expect(acknowledged.length).toBeGreaterThan(10)
    const stored = async () => (await findAll(store, things)).map(({ id }) => id).toSorted()
    expect(await stored()).toEqual(acknowledged.toSorted())
    rmSync(filler)
    await store.commit([create(things, thing('later', { text }))])
    expect(await stored()).toEqual([...acknowledged, 'later'].toSorted())
    // Another that opens it sees the same.
    const again = (await findAll(openFor(path), things)).map(({ id }) => id)
    expect(again.toSorted()).toEqual([...acknowledged, 'later'].toSorted())
  })
})
