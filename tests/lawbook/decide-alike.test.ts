import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readBodies, settleBodies } from '#areas/organisations/index.ts'
import { readStandards, settleStandards } from '#areas/penalties/index.ts'
import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { areas } from '#main/areas.ts'
import { openShelf } from '#main/verbs/decide/shelf.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { standardIds } from '#platform/lawbook/read-standards.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { WEB_DEFAULTS } from '#platform/web/settings.ts'
import { anyFacts, type Said } from './decide-alike/any-facts.ts'
import { browserBundle } from './decide-alike/browser-bundle.ts'
import { byCommand } from './decide-alike/by-command.ts'

const TODAY = day('2026-11-23')
const SETTLE = { kind: 'machine', name: 'settle' } as const
const moment = momentOf(instantAt(TODAY, '09:00'))
const db = await testDatabase()
accepted(await inTransaction(db, moment, (tx) => settleBodies(tx, SETTLE, readBodies())))
accepted(await inTransaction(db, moment, (tx) => settleStandards(tx, SETTLE, readStandards(), day('2026-01-01'))))
const unhurried = { ...WEB_DEFAULTS, pacePerAddress: { max: 1_000_000, seconds: 60 } }
const visitor = (await testWeb(db, areas, TODAY, { settings: unhurried })).visitor()
const shelf = openShelf()
const inBrowser = await browserBundle()

for (const id of standardIds()) {
  const { standard } = must(shelf(id), id).compiled

  test(`${id}: the command, the API and the script in the page say the same of any facts`, async () => {
    const settings = await settingsOf(id)

    await fc.assert(
      fc.asyncProperty(anyFacts(standard), async (said) => {
        const facts = jsonOf(said)
        const command = byCommand(`{"standard":"${id}","facts":${facts}}`, shelf)

        assert.deepEqual(await byApi(id, facts), command, 'the API')

        const fields = fieldsOf(said)
        if (fields) assert.deepEqual(plain(inBrowser(settings, fields).answer), command, 'the script in the page')
      }),
      { numRuns: 25, seed: 20_261_126 },
    )
  })

  test(`${id}: without a script the page says in the same words what the script paints`, async () => {
    const settings = await settingsOf(id)

    await fc.assert(
      fc.asyncProperty(anyFacts(standard), async (said) => {
        const fields = fieldsOf(said)
        if (!fields) return

        const page = textOf((await visitor.get(calculator(id, fields))).body)

        const { painted } = inBrowser(settings, fields)
        assert.ok(page.includes(painted), painted)
      }),
      { numRuns: 4, seed: 20_261_126 },
    )
  })
}

test('a number whose figures JSON loses on the way is told to be wrong by the API, and never rounded in silence', async () => {
  const ask = async (value: string) => (await byApi('food-124', `{"goods_value":${value},"serious":false}`))['outcome']

  assert.equal(await ask('1234567890123456789'), 'invalid_fact')
  assert.equal(await ask('"1234567890123456789"'), 'tier')
  assert.equal(await ask('123456789012345'), 'tier')
})

async function byApi(id: string, facts: string) {
  const reply = await visitor.inject({
    ...{ method: 'POST', url: `/api/v1/standards/${id}/decide`, payload: `{"facts":${facts}}` },
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
  })
  assert.equal(reply.statusCode, 200, reply.body)
  return plain(reply.json<Record<string, unknown>>())
}

/** An answer of the API without what the command does not tell. */
function plain(answer: Readonly<Record<string, unknown>>) {
  const { standard, edition, hash, name, level, facts, ...told } = answer
  return told
}

function jsonOf(said: Readonly<Record<string, Said>>): string {
  const facts = Object.entries(said).flatMap(([name, { json }]) => (json === null ? [] : [`"${name}":${json}`]))
  return `{${facts.join(',')}}`
}

/** The fields of a form; null: nothing was said, or something that the form has no way to say. */
function fieldsOf(said: Readonly<Record<string, Said>>): Record<string, string> | null {
  const all = Object.entries(said).map(([name, { form }]): [string, string][] | null => {
    if (form === null) return null
    if (form.unknown) return [[`u.${name}`, 'yes']]
    return form.value === undefined ? [] : [[`f.${name}`, form.value]]
  })
  const fields = Object.fromEntries(all.flatMap((each) => each ?? []))
  return all.includes(null) || Object.keys(fields).length === 0 ? null : fields
}

function calculator(id: string, fields: Readonly<Record<string, string>> = {}): string {
  return `/standards/${id}/calculator?${new URLSearchParams(fields).toString()}`
}

/** What the page hands to its script. */
async function settingsOf(id: string): Promise<string> {
  const { body } = await visitor.get(calculator(id))
  return unescaped(must(/data-calculator="([^"]*)"/.exec(body)?.[1], id))
}

function textOf(html: string): string {
  return unescaped(html.replace(/<[^>]*>/g, '')).replace(/\s/g, '')
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
