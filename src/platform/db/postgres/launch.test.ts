import assert from 'node:assert/strict'
import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { asOwner } from '../connect.ts'
import { isAlive } from './cluster.ts'
import { launchPostgres } from './launch.ts'
import { postmasterPid } from './postmaster.ts'
import { socketDir } from './socket-dir.ts'

const home = mkdtempSync(join(tmpdir(), 'gongkai-launch-'))
const deep = join(home, '很深的目录'.repeat(4), 'd'.repeat(60))
after(() => rmSync(home, { recursive: true, force: true }))

test('an embedded PostgreSQL is made, adopted by the next, mends itself after kill -9, and stops', async () => {
  const first = await launchPostgres(deep)
  after(first.stop)
  await asOwner(first.target, (client) => client.query('create table kept (n int); insert into kept values (42)'))
  const cluster = join(deep, 'postgres')
  const second = await launchPostgres(deep)

  assert.deepEqual([first.adopted, second.adopted], [false, true])

  process.kill(postmasterPid(cluster) ?? 0, 'SIGKILL')
  const third = await launchPostgres(deep)
  const { rows } = await asOwner(third.target, (client) => client.query('select n from kept'))

  assert.equal(third.adopted, false)
  assert.equal(rows[0].n, 42)

  const pid = postmasterPid(cluster) ?? 0
  await third.stop()
  assert.ok(!isAlive(pid) || postmasterPid(cluster) === null)
})

test('it is durable, keeps checksums, sorts by code point, and is reached by a private socket only', async () => {
  const { target, stop } = await launchPostgres(deep)
  after(stop)
  const show = async (name: string) =>
    (await asOwner(target, (client) => client.query('select current_setting($1) as value', [name]))).rows[0].value

  assert.equal(await show('fsync'), 'on')
  assert.equal(await show('synchronous_commit'), 'on')
  assert.equal(await show('data_checksums'), 'on')
  assert.equal(await show('listen_addresses'), '')
  assert.equal(await show('server_encoding'), 'UTF8')
  const { rows } = await asOwner(target, (client) =>
    client.query('select datcollate from pg_database where datname = current_database()'),
  )
  assert.equal(rows[0].datcollate, 'C.UTF-8')
  const sockets = socketDir(deep)
  assert.equal(statSync(sockets).mode & 0o777, 0o700)
  assert.ok(Buffer.byteLength(join(sockets, '.s.PGSQL.5432')) <= 103)
})

test('two processes that begin together on an empty folder share one PostgreSQL', async () => {
  const folder = join(home, 'together')
  const both = await Promise.all([launchPostgres(folder), launchPostgres(folder)])
  after(both[0].stop)

  assert.deepEqual(both[0].target, both[1].target)
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('postgres.new')),
    [],
  )
})

test('PostgreSQL is left running while somebody else is connected', async () => {
  const folder = join(home, 'together')
  const running = await launchPostgres(folder)

  await asOwner(running.target, () => running.stopIfUnused())
  assert.notEqual(postmasterPid(join(folder, 'postgres')), null)

  await running.stopIfUnused()
  assert.equal(postmasterPid(join(folder, 'postgres')), null)
})

const ROOT_ONLY = { skip: process.getuid?.() !== 0 && 'needs root to become another' }

test('an ordinary user starts it as itself', ROOT_ONLY, () => {
  const folder = join(home, 'ordinary')
  mkdirSync(folder)
  spawnSync('chown', ['65534:65534', folder])

  const run = startElsewhere(folder, { uid: 65_534, gid: 65_534 })

  if (/EACCES|Cannot find/.test(run.stderr)) return // a checkout that only root may enter
  assert.equal(run.stdout, 'started and stopped\n', run.stderr)
  assert.ok(existsSync(join(folder, 'postgres/PG_VERSION')))
})

test('where root may make no user namespace, it runs as user 65534, or says why it cannot', ROOT_ONLY, () => {
  const folder = join(home, 'nobody')
  mkdirSync(folder)

  const run = startElsewhere(folder, { env: { PATH: '' } }) // without the program that makes namespaces

  if (/user 65534 may not enter this folder/.test(run.stderr)) return // a checkout that only root may enter
  assert.equal(run.stdout, 'started and stopped\n', run.stderr)
  assert.equal(statSync(join(folder, 'postgres')).uid, 65_534)
})

function startElsewhere(folder: string, as: SpawnSyncOptions) {
  spawnSync('chmod', ['711', home])
  const program = `import { launchPostgres } from '${new URL('launch.ts', import.meta.url).href}'
    const { stop } = await launchPostgres('${folder}'); await stop(); console.log('started and stopped')`
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { ...as, encoding: 'utf8' })
}
