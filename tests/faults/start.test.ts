import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { endHouse, killAll, startHouse } from './house-process.ts'

const home = mkdtempSync(join(tmpdir(), 'gongkai-start-'))
after(() => {
  killAll()
  rmSync(home, { recursive: true, force: true })
})
const pidFile = join(home, 'postgres/postmaster.pid')

test('a house starts on an empty folder, a second start on it is refused and harms nothing, and SIGTERM stops all', async () => {
  const house = await startHouse(home)
  assert.match(house.address, /^http:\/\/127\.0\.0\.1:\d+$/, house.said())

  const second = await startHouse(home)
  assert.equal(second.address, '')
  assert.equal(await endHouse(second, 'SIGTERM'), 1)
  assert.match(second.said(), new RegExp(`in use by another start \\(process ${house.child.pid}\\)`))
  assert.equal((await fetch(`${house.address}/readyz`)).status, 200)

  assert.equal(await endHouse(house, 'SIGTERM'), 0)
  assert.match(house.said(), /Stopped\. Everything acknowledged is on the disk\./)
  assert.ok(!existsSync(pidFile))
})

test('a port in use is said in a sentence, and PostgreSQL does not stay behind', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = String(typeof address === 'object' ? address?.port : '')

  const house = await startHouse(home, { PORT: port })

  assert.equal(house.child.exitCode ?? (await endHouse(house, 'SIGTERM')), 1)
  assert.match(house.said(), new RegExp(`Port 127\\.0\\.0\\.1:${port} is in use`))
  assert.doesNotMatch(house.said(), / at .*\.ts/)
  assert.ok(!existsSync(pidFile))
  other.close()
})

test('a faulty setting is refused in a sentence before anything is touched', async () => {
  const elsewhere = join(home, 'untouched')
  const house = await startHouse(elsewhere, { PORT: 'eighty' })

  assert.equal(house.child.exitCode ?? (await endHouse(house, 'SIGTERM')), 1)
  assert.match(house.said(), /PORT=eighty is not understood/)
  assert.ok(!existsSync(elsewhere))
})

test('a later start is ready within six seconds', async () => {
  const house = await startHouse(home)

  const seconds = Number(/Ready after ([\d.]+) s/.exec(house.said())?.[1])
  await endHouse(house, 'SIGINT')

  assert.ok(seconds < 6, house.said())
})
