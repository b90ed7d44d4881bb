import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { asOwner, connect } from '#platform/db/connect.ts'
import { launchPostgres } from '#platform/db/postgres/launch.ts'
import { postmasterPid } from '#platform/db/postgres/postmaster.ts'
import { onDatabase } from '#platform/db/target.ts'
import { reading } from '#platform/db/tx.ts'
import { fileStore } from '#platform/files/store.ts'
import { bodiesWithJournal, verifyJournal } from '#platform/journal/verify.ts'
import { now } from '#platform/now.ts'
import { loadKeys } from '#platform/secrets/keys.ts'
import { vaultOf } from '#platform/secrets/vault.ts'
import { endHouse, type HouseProcess, startHouse } from './house-process.ts'

const home = mkdtempSync(join(tmpdir(), 'gongkai-kill-'))
const cluster = join(home, 'postgres')
after(() => rmSync(home, { recursive: true, force: true }))

const KILLS = 20
const CLIENTS = 8

test('kill -9 of the server and of PostgreSQL, twenty times under load, loses nothing acknowledged and doubles nothing', async () => {
  const acknowledged = new Set<string>()
  let house = await startHouse(home)
  for (let kill = 0; kill < KILLS; kill += 1) {
    const stop = new AbortController()
    const load = Array.from({ length: CLIENTS }, (_, client) =>
      submit(house, `${kill}-${client}`, acknowledged, stop.signal),
    )
    try {
      await sleep(150 + 37 * (kill % 5)) // the moment of a kill is meant to fall anywhere
      house = kill % 2 === 0 ? await killServer(house) : await killPostgres(house)
    } finally {
      stop.abort()
      await Promise.all(load)
    }
  }
  await endHouse(house, 'SIGTERM')

  const { kept, broken } = await whatStands()
  const lost = [...acknowledged].filter((note) => !kept.has(note))
  assert.ok(acknowledged.size > 500, `only ${acknowledged.size} were acknowledged`)
  assert.deepEqual(lost, [])
  assert.deepEqual(broken, [])
  assert.deepEqual(
    [...kept].filter(([, times]) => times > 1),
    [],
  )
})

/** Sends notes one after another; each is sent again under its key until it is acknowledged or the round is over. */
async function submit(
  house: HouseProcess,
  name: string,
  acknowledged: Set<string>,
  signal: AbortSignal,
): Promise<void> {
  for (let n = 0; !signal.aborted; n += 1) {
    const note = `note-${name}-${n}`
    for (let answered = false; !answered && !signal.aborted; ) {
      const reply = await fetch(`${house.address}/api/v1/notes`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': note },
        body: JSON.stringify({ body: n % 3, note }),
      }).catch(() => null) // the server is being killed
      answered = reply?.status === 201
      if (answered) acknowledged.add(note)
      else await sleep(20)
    }
  }
}

/** The server dies and is started again; it adopts the PostgreSQL that was left. */
async function killServer(house: HouseProcess): Promise<HouseProcess> {
  await endHouse(house, 'SIGKILL')
  const next = await startHouse(home)
  assert.notEqual(next.address, '', next.said())
  return next
}

/** PostgreSQL dies under the server, which brings it up again and goes on. */
async function killPostgres(house: HouseProcess): Promise<HouseProcess> {
  process.kill(postmasterPid(cluster) ?? 0, 'SIGKILL')
  for (let waited = 0; ; waited += 50) {
    const reply = await fetch(`${house.address}/readyz`).catch(() => null) // it may be busy mending itself
    if (reply?.status === 200 && postmasterPid(cluster) !== null) return house
    assert.ok(waited < 20_000 && house.child.exitCode === null, house.said())
    await sleep(50)
  }
}

async function whatStands(): Promise<{ kept: Map<string, number>; broken: unknown[] }> {
  const { target, stop } = await launchPostgres(home)
  const database = onDatabase(target, 'gongkai')
  const vault = vaultOf(loadKeys(home, null))
  const db = connect(database, { vault, files: fileStore(join(home, 'files'), vault) })
  const tx = reading(db, now())
  const broken = []
  for (const bodyId of await bodiesWithJournal(tx)) {
    const { broken: found } = await verifyJournal(tx, bodyId)
    if (found) broken.push({ bodyId, ...found })
  }
  await db.close()
  const { rows } = await asOwner(database, (client) =>
    client.query("select subject_id, count(*)::int as times from journal.fact where type = 'test.noted' group by 1"),
  )
  await stop()
  return { kept: new Map(rows.map((row) => [row.subject_id, row.times])), broken }
}
