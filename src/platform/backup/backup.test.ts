import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { asOwner, connect } from '../db/connect.ts'
import { PLATFORM_MIGRATIONS } from '../db/migration-files.ts'
import { inTransaction, reading } from '../db/tx.ts'
import { fileStore } from '../files/store.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { record } from '../journal/record.ts'
import { verifyJournal } from '../journal/verify.ts'
import { momentOf } from '../now.ts'
import { makeKeyLine, parseKeys } from '../secrets/keys.ts'
import { vaultOf } from '../secrets/vault.ts'
import { VISITOR } from '../signin/actor.ts'
import { emptyDatabase, testDatabase } from '../testing/database.ts'
import { backup } from './backup.ts'
import { BackupRefused } from './manifest.ts'
import { restore } from './restore.ts'

const home = mkdtempSync(join(tmpdir(), 'gongkai-backup-'))
after(() => rmSync(home, { recursive: true }))
const moment = momentOf(instantAt(day('2026-11-23'), '09:42'))
const keys = makeKeyLine('k1')
const vault = vaultOf(parseKeys(keys))
const migrations = [PLATFORM_MIGRATIONS]

const source = await testDatabase({ migrations: [] })
const filesDir = join(home, 'files')
const file = accepted(await fileStore(filesDir, vault).put(someText(), '说明.txt'))
for (let i = 0; i < 30; i += 1)
  accepted(
    await inTransaction(source, moment, async (tx) => {
      const data = { note: '换行\n\t制表\\反斜杠"引号', file: file.digest }
      await enqueue(tx, { kind: 'print', bodyId: i % 3, data })
      return done(
        await record(tx, VISITOR, {
          type: 'case.submitted',
          bodyId: i % 3,
          subject: { kind: 'case', id: `c${i}` },
          data,
        }),
      )
    }),
  )
const whole = join(home, 'whole')
const manifest = await backup({ target: source.target, filesDir, keys }, whole, moment)

async function* someText() {
  yield Buffer.from('建设用地规划许可')
}

test('a backup brought back has equal checksums, files that open, and journals that hold and go on', async () => {
  const target = await emptyDatabase()
  const restored = join(home, 'restored-files')

  await restore(whole, { target, filesDir: restored, migrations })

  const again = await backup({ target, filesDir: restored, keys }, join(home, 'again'), moment)
  assert.deepEqual(again.tables, manifest.tables)
  assert.deepEqual(again.files, manifest.files)
  const files = fileStore(restored, vaultOf(parseKeys(readFileSync(join(whole, 'keys/master.key'), 'utf8'))))
  assert.equal((await files.get(file.digest)).toString(), '建设用地规划许可')

  const db = connect(target, { vault, files })
  const fact = { type: 'case.accepted', bodyId: 1, subject: { kind: 'case', id: 'c1' }, data: {} }
  accepted(await inTransaction(db, moment, async (tx) => done(await record(tx, VISITOR, fact))))
  for (const [bodyId, facts] of [
    [0, 10],
    [1, 11],
    [2, 10],
  ] as const)
    assert.deepEqual(await verifyJournal(reading(db, moment), bodyId).then(({ facts, broken }) => [facts, broken]), [
      facts,
      null,
    ])
})

test('nothing is written over: not a folder with something in it, not a database, not files', async () => {
  const target = await emptyDatabase()

  await assert.rejects(backup({ target: source.target, filesDir, keys }, home, moment), BackupRefused)
  await assert.rejects(restore(whole, { target: source.target, filesDir: join(home, 'x'), migrations }), /not empty/)
  await assert.rejects(restore(whole, { target, filesDir, migrations }), /holds files/)
  assert.ok(!existsSync(join(home, 'x')))
})

test('an altered backup is refused and leaves no rows', async () => {
  const target = await emptyDatabase()
  const altered = join(home, 'altered')
  await backup({ target: source.target, filesDir, keys }, altered, moment)
  writeFileSync(join(altered, 'tables/journal.fact.copy.gz'), readFileSync(join(whole, 'tables/journal.head.copy.gz')))

  await assert.rejects(restore(altered, { target, filesDir: join(home, 'y'), migrations }))
  const { rows } = await asOwner(target, (client) => client.query('select count(*)::int as n from jobs.task'))
  assert.equal(rows[0].n, 0)

  writeFileSync(join(altered, 'files', file.digest.slice(0, 2), file.digest), 'x')
  await assert.rejects(
    restore(altered, { target: await emptyDatabase(), filesDir: join(home, 'z'), migrations }),
    /altered/,
  )
})

test('the folder of a backup is for its owner only, since it holds the keys, and a broken-off one is never taken for whole', () => {
  assert.equal(statSync(join(whole, 'keys/master.key')).mode & 0o77, 0)
  assert.equal(statSync(whole).mode & 0o77, 0)
  assert.deepEqual(
    readdirSync(home).filter((name) => name.endsWith('.partial')),
    [],
  )
})

test('a manifest that somebody else wrote leads to no file outside and to no statement of theirs', async () => {
  const forged = join(home, 'forged')
  await backup({ target: source.target, filesDir, keys }, forged, moment)
  const path = join(forged, 'manifest.json')
  const honest = readFileSync(path, 'utf8')
  const forge = (change: (manifest: Record<string, unknown[]>) => void) => {
    const changed = JSON.parse(honest)
    change(changed)
    writeFileSync(path, JSON.stringify(changed))
    writeFileSync(join(forged, 'manifest.sha256'), createHash('sha256').update(JSON.stringify(changed)).digest('hex'))
  }
  const goal = async () => ({ target: await emptyDatabase(), filesDir: join(home, 'f'), migrations })

  forge((manifest) => Object.assign(manifest['files']?.[0] ?? {}, { path: '../../keys/master.key' }))
  await assert.rejects(restore(forged, await goal()), BackupRefused)
  forge((manifest) => Object.assign(manifest['tables']?.[0] ?? {}, { columns: ["body_id) from program 'id' --"] }))
  await assert.rejects(restore(forged, await goal()), BackupRefused)
})
