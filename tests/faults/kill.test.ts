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
import { programApplication } from './handed-in.ts'
import { endHouse, type HouseProcess, killAll, startHouse } from './house-process.ts'

const home = mkdtempSync(join(tmpdir(), 'gongkai-kill-'))
const cluster = join(home, 'postgres')
after(() => {
  killAll()
  rmSync(home, { recursive: true, force: true })
})

const KILLS = 20
const CLIENTS = 8
const A_ROUND = 12
let lastRefusal = ''
const PROGRAM = 'tests/faults/real-house.ts'
const APPLICATION = programApplication('si009')

test('kill -9 of the server and of PostgreSQL, twenty times under load, loses nothing acknowledged and doubles nothing', async () => {
  const acknowledged = new Set<string>()
  let house = await startHouse(home, {}, PROGRAM)
  assert.notEqual(house.address, '', house.said())
  for (let kill = 0; kill < KILLS; kill += 1) {
    const stop = new AbortController()
    const load = Array.from({ length: CLIENTS }, (_, client) =>
      submit(house, `${kill}-${client}`, acknowledged, stop.signal),
    )
    try {
      const before = acknowledged.size
      for (let waited = 0; acknowledged.size < before + A_ROUND; waited += 10) {
        assert.ok(waited < 30_000, `nothing was acknowledged for half a minute; ${lastRefusal}`)
        await sleep(10)
      }
      await sleep(13 * (kill % 7)) // the moment of a kill is meant to fall anywhere
      house = kill % 3 === 0 ? await killServer(house) : await killPostgres(house)
    } finally {
      stop.abort()
      await Promise.all(load)
    }
  }
  await endHouse(house, 'SIGTERM')

  const { kept, answered, broken } = await whatStands()
  assert.ok(acknowledged.size >= KILLS * A_ROUND)
  assert.deepEqual(
    [...acknowledged].filter((number) => !kept.includes(number)),
    [],
  )
  assert.deepEqual(broken, [])
  assert.deepEqual(kept, answered, 'each application that stands was answered to exactly one request')
})

/** Hands in one application after another; each is sent again under its key until it is acknowledged or the round is over. */
async function submit(
  house: HouseProcess,
  name: string,
  acknowledged: Set<string>,
  signal: AbortSignal,
): Promise<void> {
  for (let n = 0; !signal.aborted; n += 1)
    for (let answered = false; !answered && !signal.aborted; ) {
      const reply = await fetch(`${house.address}/api/v1/cases`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': `request-${name}-${n}` },
        body: JSON.stringify(APPLICATION),
      }).catch(() => null) // the server is being killed
      answered = reply?.status === 201
      const receipt = answered ? await reply?.json().catch(() => null) : null // killed while it answered
      if (receipt) acknowledged.add(receipt.number)
      else {
        lastRefusal = (await reply?.text().catch(() => null)) ?? lastRefusal
        await sleep(20)
      }
    }
}

/** The server dies and is started again; it adopts the PostgreSQL that was left. */
async function killServer(house: HouseProcess): Promise<HouseProcess> {
  await endHouse(house, 'SIGKILL')
  const next = await startHouse(home, {}, PROGRAM)
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

async function whatStands(): Promise<{ kept: string[]; answered: string[]; broken: unknown[] }> {
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
  const numbers = async (sql: string): Promise<string[]> =>
    (await asOwner(database, (client) => client.query(sql))).rows.map((row) => row.number).sort()
  const kept = await numbers('select number from cases.application')
  const answered = await numbers(
    "select answer->>'number' as number from journal.request_key where scope = 'case.submit'",
  )
  await stop()
  return { kept, answered, broken }
}
