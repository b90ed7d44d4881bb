import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const GONGKAI = fileURLToPath(new URL('../../bin/gongkai', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'gongkai-verbs-'))
after(() => rmSync(home, { recursive: true, force: true }))

function gongkai(data: string, ...words: string[]) {
  const env = { ...process.env, DATABASE_URL: '', NODE_TEST_CONTEXT: '', GONGKAI_DATA: join(home, data) }
  return spawnSync(GONGKAI, words, { env, cwd: home, encoding: 'utf8', timeout: 60_000 })
}

test('an operator makes a database, verifies it, backs it up, and brings it back elsewhere', () => {
  const made = gongkai('one', 'migrate')
  assert.match(made.stdout, /20261122T0900-journal\.sql\n[\s\S]*\d+ migrations ran\.\n$/, made.stderr)
  assert.match(gongkai('one', 'verify-journal').stdout, /\d+ facts, 0 broken/)

  const saved = gongkai('one', 'backup', 'saved')
  assert.equal(saved.status, 0, saved.stderr)
  assert.match(saved.stdout, /It holds the keys as well/)

  const restored = gongkai('two', 'restore', 'saved')
  assert.equal(restored.status, 0, restored.stderr)
  assert.match(gongkai('two', 'migrate').stdout, /^0 migrations ran/)
  assert.ok(!existsSync(join(home, 'two/postgres/postmaster.pid')))
})

test('what cannot be done is said in one sentence, and nothing is written', () => {
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['nowhere', ['backup', 'x'], /There is no database in .*nowhere/],
    ['nowhere', ['verify-journal'], /There is no database in .*nowhere/],
    ['nowhere', ['restore', 'nothing'], /is no backup/],
    ['one', ['restore', 'saved'], /already holds postgres/],
    ['one', ['backup', 'saved'], /is not empty/],
  ]
  for (const [data, words, sentence] of cases) {
    const { status, stderr } = gongkai(data, ...words)
    assert.equal(status, 1, words.join(' '))
    assert.match(stderr, sentence)
    assert.doesNotMatch(stderr, / at .*\.ts/)
  }
  assert.ok(!existsSync(join(home, 'nowhere')))
})

test('a wrong call shows how it is meant, with status 2', () => {
  for (const words of [['backup'], ['restore'], ['verify-journal', 'x'], ['migrate', 'now'], ['start', 'now']]) {
    const { status, stderr } = gongkai('one', ...words)
    assert.equal(status, 2, words.join(' '))
    assert.match(stderr, /usage: gongkai/)
  }
})
