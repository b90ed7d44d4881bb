import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const GONGKAI = fileURLToPath(new URL('../../../bin/gongkai', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'gongkai-search-'))
after(() => rmSync(folder, { recursive: true }))
const call = (args: readonly string[], input = '') =>
  spawnSync(GONGKAI, args, {
    encoding: 'utf8',
    input,
    env: { ...process.env, GONGKAI_DATA: join(folder, 'data') },
  })

test('texts are loaded, found a line by a line, and taken away; a bad line does not stop the rest', () => {
  const file = join(folder, 'laws.jsonl')
  writeFileSync(file, '{"id":"p","title":"护照法","text":"第一条 护照。"}\n{"id":"no-text"}\n')

  const loaded = call(['corpus', 'load', file])
  const asked = call(['search', '--ndjson'], '{"id":"q1","query":"護照"}\n{"id":\n{"id":"q2","query":"hzf"}\n')
  const unloaded = call(['corpus', 'unload', 'laws'])
  const again = call(['corpus', 'unload', 'laws'])

  assert.equal(loaded.status, 0)
  assert.match(loaded.stdout, /1 texts loaded as "laws"/)
  assert.match(loaded.stderr, /laws\.jsonl:2: no law text/)
  const answers = asked.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual([answers[0].id, answers[0].hits[0].id, answers[0].hits[0].title], ['q1', 'p', '护照法'])
  assert.equal(answers[1].error.code, 'bad_json')
  assert.equal(answers[2].hits[0].id, 'p')
  assert.equal(asked.status, 1)
  assert.equal(unloaded.status, 0)
  assert.equal(again.status, 1)
})

test('a wrong call says how it is called; a file that is not there is said', () => {
  assert.equal(call(['search']).status, 2)
  assert.equal(call(['corpus']).status, 2)
  assert.match(call(['corpus', 'load', join(folder, 'nowhere')]).stderr, /cannot read/)
})
