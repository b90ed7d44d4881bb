import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kysely } from 'kysely'
import { csvOf } from '#base/csv.ts'
import { asOwner } from '#platform/db/connect.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { exampleXlsx } from '#platform/files/examples.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { openVersions } from '../queries.ts'
import { beginImport } from './begin-import.ts'
import { CIVIL, exampleRow, exampleTable, moment, newHouse } from './examples.ts'
import { findImport } from './queries.ts'
import { readImport } from './read-import.ts'

const house = await newHouse(await testDatabase())
const no = async (table: { name: string; bytes: Buffer }) => {
  const input = { bodyId: CIVIL, ...table }
  const outcome = await inTransaction(house.db, moment, (tx) => readImport(tx, house.people.drafter, input))
  return outcome.ok ? 'done' : outcome.no.code
}

test('every fault of every row is told with its row and its column, and reading makes no entry', async () => {
  const ref = await house.send(
    exampleTable(
      ['d02-09', '', '半公开', '去年', ''],
      ['d99-99', '甲', '主动公开', '2026-11-20', ''],
      ['d02-09', '乙', '不予公开', '2026/11/20', ''],
      ['d02-09', '丙', '主动公开', '2026-12-01', '看附件'],
      ['d08-02', '丁', '主动公开', '2026-11-20', ''],
      exampleRow('戊'),
      exampleRow('戊'),
    ),
  )

  assert.deepEqual(await house.told(ref), [
    '2: 标题：没有填写。 公开属性：不是规定的说法。 信息形成日期：不是日期，应像 2026-01-05。',
    '3: 目录事项编号：目录中没有这一事项。',
    '4: 不予公开理由类别：不予公开的，须选理由类别。',
    '5: 内容要素：“看附件”不知道属于哪个要素，应写成“要素名称：内容”。',
    '6: 目录事项编号：这一事项不由该单位公开。',
    '7: fit',
    '8: 标题：与第7行完全相同。',
  ])
  assert.deepEqual(await house.titles(), [])
})

test('fit rows become drafts of the importer’s body, and the same file again changes nothing', async () => {
  const table = exampleTable(exampleRow('一月'), exampleRow('二月'), ['d02-09', '', '', '2026-11-20', ''])
  const first = await house.send(table)
  await house.draftAll(first)

  const again = await house.send(table)

  assert.deepEqual((await house.titles()).toSorted(), ['一月', '二月'])
  assert.deepEqual(await house.told(again), ['2: there', '3: there', '4: 标题：没有填写。 公开属性：没有填写。'])
  const begin = await inTransaction(house.db, moment, (tx) =>
    beginImport(tx, house.people.drafter, { ref: again, lines: null }),
  )
  assert.equal(begin.ok ? 'done' : begin.no.code, 'catalogue.nothing-to-import')
})

test('only the rows that were named become drafts; a faulty one among them never', async () => {
  const ref = await house.send(
    exampleTable(exampleRow('三月'), exampleRow('四月'), ['d02-09', '', '', '', '甲：乙'], exampleRow('五月')),
  )
  await house.draftAll(ref, '2、4-5')

  assert.deepEqual(
    (await house.told(ref)).map((line) => line.slice(0, 8)),
    ['2: draft', '3: fit', '4: 标题：没有', '5: draft'],
  )
  const odd = await inTransaction(house.db, moment, (tx) => beginImport(tx, house.people.drafter, { ref, lines: 'x' }))
  assert.equal(odd.ok ? 'done' : odd.no.code, 'catalogue.import-begun')
})

test('two imports of the same rows that run side by side make each row a draft once', async () => {
  const table = exampleTable(exampleRow('六月'), exampleRow('七月'))
  const [a, b] = [await house.send(table), await house.send(table)]
  await Promise.all([house.draftAll(a), house.draftAll(b)])

  const made = (await house.titles()).filter((title) => title === '六月' || title === '七月')
  assert.equal(made.length, 2)
  const counts = await Promise.all([a, b].map(house.countsOf))
  assert.equal(
    counts.reduce((sum, one) => sum + (one?.drafted ?? 0), 0),
    2,
  )
  assert.equal(
    counts.reduce((sum, one) => sum + (one?.there ?? 0), 0),
    2,
  )
})

test('a standing line that is met or drafted already takes no second row', async () => {
  const row = (title: string) => ['d02-01', title, '主动公开', '2026-11-20', '']
  const ref = await house.send(exampleTable(row('甲'), row('乙')))

  assert.deepEqual(
    (await house.told(ref)).map((line) => line.endsWith('请更正现有条目。')),
    [true, true],
    'nothing of the kind was begun in this county yet, so there is nothing to take up',
  )
})

test('dates come as people and spreadsheets write them, elements in one cell or in columns of their own', async () => {
  const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`
  const heads = ['standard', 'title', 'attribute', 'formedOn', '补贴名称', '没有的列']
  const head = `<row r="1">${heads.map((word, i) => text(`${'ABCDEF'[i]}1`, word)).join('')}</row>`
  // 46 346 days after 1899-12-30 is 2026-11-20: 1970-01-01 is 25 569, and 20 777 days are 56 years of 365, 14 leap days and 323 days.
  const row = `<row r="2">${text('A2', 'd02-09')}${text('B2', '八月')}${text('C2', 'proactive')}<c r="D2"><v>46346</v></c></row>`
  const ref = await house.send({ name: '条目.xlsx', bytes: exampleXlsx(head + row) })
  await house.draftAll(ref)

  const drafted = (await openVersions(reading(house.db, moment), [CIVIL])).find(({ title }) => title === '八月')
  assert.equal(drafted?.formedOn, '2026-11-20')
  const view = await findImport(reading(house.db, moment), house.people.drafter, ref)
  assert.ok(
    view?.ignored.includes('没有的列'),
    'a column nothing was taken from is told, so that a misspelt heading shows',
  )
})

test('what is no table of entries is refused whole and leaves nothing behind', async () => {
  const counted = async () => {
    const rows = await Promise.all(
      (['catalogue.import', 'catalogue.import_row'] as const).map((table) =>
        (reading(house.db, moment).kysely as unknown as Kysely<Record<string, object>>) // only counted
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<string>().as('n'))
          .executeTakeFirstOrThrow(),
      ),
    )
    return rows.map(({ n }) => n)
  }
  const before = await counted()
  const many = Array.from({ length: 700 }, (_, i) => exampleRow(`第${i}`))

  assert.equal(await no({ name: 'a.csv', bytes: Buffer.from('标题,内容\n甲,乙\n') }), 'catalogue.column-missing')
  assert.equal(await no(exampleTable()), 'catalogue.no-rows')
  assert.equal(await no({ name: 'a.pdf', bytes: Buffer.from('%PDF-1.7\n') }), 'platform.table-type')
  const broken = Buffer.concat([exampleTable(...many).bytes, Buffer.from('"没有结束的引号')])
  assert.equal(
    await no({ name: 'a.csv', bytes: broken }),
    'platform.table-broken',
    'after 700 rows that were read already',
  )

  assert.deepEqual(await counted(), before)
})

test('a table saved in another encoding, and one with the rows of another body', async () => {
  const heads = ['standard', 'title', 'attribute', 'formedOn', 'body']
  const row = (body: string) => ['d02-09', `十月${body}`, '主动公开', '2026年11月20日', body]
  const ref = await house.send({ name: 'a.csv', bytes: Buffer.from(csvOf([heads, row('civil'), row('police')])) })

  assert.deepEqual(await house.told(ref), ['2: fit', '3: 单位代码：这一行是“police”的，只能导入本单位的。'])
})

test('when the five figures of a month run out the rows left over are told so, and the last number is given once', async () => {
  const db = await testDatabase()
  const full = await newHouse(db)
  await full.draftAll(await full.send(exampleTable(exampleRow('头一条'))))
  await asOwner(db.target, (client) => client.query('update catalogue.serial set last = 99998'))
  const ref = await full.send(exampleTable(exampleRow('最后一条'), exampleRow('没有编号的')))
  await full.draftAll(ref)

  assert.deepEqual(await full.told(ref), ['2: drafted', '3: 目录事项编号：本单位本月的条目编号已用完，请下月再办。'])
  const last = (await openVersions(reading(full.db, moment), [CIVIL])).find(({ title }) => title === '最后一条')
  assert.equal(last?.serial, '202611-99999')
})
