import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { testDatabase } from '../testing/database.ts'
import { testWeb } from '../testing/web.tsx'
import { show } from './answer.ts'
import { route } from './route.ts'
import { startServer } from './server.ts'

const db = await testDatabase({ migrations: [] })

test('a server that is told to stop lets what is under way end and takes nothing new', async () => {
  const arrived = Promise.withResolvers<void>()
  const held = Promise.withResolvers<void>()
  const slow = route({ method: 'GET', path: '/slow', site: 'portal', door: 'anyone', shape: {} }, async () => {
    arrived.resolve()
    await held.promise
    return show('slow', <p>saved</p>)
  })
  const area = { name: 'trial', routes: [slow], menu: [], refusals: () => ({}) }
  const { house } = await testWeb(db, [area], day('2026-11-23'))
  const server = await startServer({ ...house, settings: { ...house.settings, port: 0, drainSeconds: 3600 } })
  const underWay = fetch(`${server.address}/slow`)
  await arrived.promise
  const stopped = server.stop()

  await assert.rejects(fetch(`${server.address}/healthz`))
  held.resolve()
  const reply = await underWay
  assert.equal(reply.status, 200)
  assert.match(await reply.text(), /saved/)
  await stopped
})

test('a port in use is an error with a name, not a crash', async () => {
  const { house } = await testWeb(db, [], day('2026-11-23'))
  const first = await startServer({ ...house, settings: { ...house.settings, port: 0 } })
  const port = Number(new URL(first.address).port)

  await assert.rejects(startServer({ ...house, settings: { ...house.settings, port } }), { code: 'EADDRINUSE' })
  await first.stop()
})
