import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { listBodies } from '#areas/organisations/index.ts'
import { day } from '#base/days.ts'
import { done } from '#base/outcome.ts'
import { reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { exampleDraft, takeOn } from '../examples.ts'
import { allEntriesTold } from '../feeds/entries-told.ts'
import { csvChunks } from '../feeds/export.ts'
import { findDisclosure, openVersions } from '../queries.ts'
import { elementsCell, readElementsCell } from './elements-cell.ts'
import { CIVIL, moment, newHouse } from './examples.ts'

const house = await newHouse(await testDatabase())

test('elements in one cell are read back exactly, also where their words look like other elements', () => {
  const names = ['金额', '名称', '金额说明']
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('金额：甲', '\u3000名称：乙', '\u3000\u3000金额说明:丙', '', '\u3000'),
  )
  const text = fc
    .array(
      line.filter((one) => !one.includes('\n')),
      { maxLength: 4 },
    )
    .map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(fc.tuple(text, text, text), (texts) => {
      const elements = names.map((name, i) => ({ name, text: texts[i] ?? '' }))

      const { texts: read, stray } = readElementsCell(elementsCell(elements), names)

      assert.deepEqual(
        [...read],
        elements.map((one) => [one.name, one.text]),
      )
      assert.deepEqual(stray, [])
    }),
    { seed: 20261126, numRuns: 500 },
  )
})

test('what the export writes another house can import, and this one knows it has it already', async () => {
  const { people, db, act, send } = house
  const words = { title: '=1+1 九月“发放”', formedOn: day('2026-11-18'), expiresOn: day('2027-11-18') }
  const input = exampleDraft(CIVIL, 'd02-09', { today: moment.today }, words)
  const said = input.elements.map(({ name }, i) => ({
    name,
    text: i === 0 ? '第一行\n\n补贴名称：像另一个要素' : `"${i}",甲`,
  }))
  const { serial } = await act(async (tx) => done(await takeOn(tx, people, { ...input, elements: said }, 'published')))
  await act(async (tx) =>
    done(
      await takeOn(
        tx,
        people,
        { ...input, title: '涉密', attribute: 'withheld', ground: 'state_secret', reason: '依法定密' },
        'published',
      ),
    ),
  )
  const tx = reading(db, moment)
  const bodies = new Map((await listBodies(tx)).map((body) => [body.id, body]))
  let text = ''
  for await (const chunk of csvChunks(
    allEntriesTold(tx, {}, { standards: null, bodies: null }),
    bodies,
    'https://a.example',
  ))
    text += chunk
  const table = { name: 'export.csv', bytes: Buffer.from(text) }

  assert.deepEqual(await house.told(await send(table)), ['2: there', '3: there'])

  const other = await newHouse(await testDatabase())
  const ref = await other.send(table)
  await other.draftAll(ref)
  assert.deepEqual(await other.told(ref), ['2: drafted', '3: drafted'])
  const drafts = await openVersions(reading(other.db, moment), [CIVIL])
  const original = await findDisclosure(tx, people.drafter, CIVIL, serial)
  const copy = drafts.find(({ attribute }) => attribute === 'proactive')
  for (const key of ['title', 'attribute', 'ground', 'reason', 'elements', 'formedOn', 'expiresOn'] as const)
    assert.deepEqual(copy?.[key], original?.versions[0]?.[key], key)
  assert.equal(drafts.find(({ attribute }) => attribute === 'withheld')?.ground, 'state_secret')
})
