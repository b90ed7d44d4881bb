import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const GONGKAI = fileURLToPath(new URL('../../../bin/gongkai', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'gongkai-import-'))
after(() => rmSync(folder, { recursive: true }))
const call = (...args: string[]) =>
  spawnSync(GONGKAI, ['import', ...args], {
    encoding: 'utf8',
    env: { ...process.env, GONGKAI_DATA: join(folder, 'data') },
  })

test('a file with a faulty row is refused with its line and the reason, before any database is touched', () => {
  const file = join(folder, 'divisions.json')
  writeFileSync(file, '{"rows":[\n{"code":"990000"},\n{"code":"x"}\n]}')
  const { status, stderr } = call('divisions', file)

  assert.equal(status, 1)
  assert.match(stderr, /divisions\.json:2: 990000: /)
  assert.match(stderr, /2 faulty rows; nothing was imported/)
})

test('a wrong call says how it is called; a file that is not there is said', () => {
  assert.equal(call().status, 2)
  assert.match(call('towns', 'x').stderr, /usage: gongkai import divisions FILE/)
  assert.match(call('divisions', join(folder, 'nowhere.json')).stderr, /cannot read/)
})
