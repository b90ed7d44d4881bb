import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { MONDAY } from '../services/examples.ts'
import { countFound } from './count-found.ts'
import { keysFound, loadLaws } from './examples.ts'
import { find } from './find.ts'
import { listCollections, unloadCollection } from './load-collection.ts'
import { partsFound } from './parts-found.ts'
import { suggest } from './suggest.ts'

const db = await testDatabase()
await loadLaws(db, MONDAY, 'laws')
const tx = reading(db, MONDAY)
const first = async (typed: string) => (await keysFound(db, MONDAY, typed, 'laws'))[0]

test('a law is found first by its title, in both scripts and both widths, with or without the name of the state', async () => {
  for (const typed of [
    '政府信息公开条例',
    '政府信息公開條例',
    '中华人民共和国政府信息公开条例',
    '政府 信息 公开',
    '《政府信息公开条例》',
  ])
    assert.equal(await first(typed), 'foi', typed)
})

test('the version in force stands before an earlier one of the same title', async () => {
  const keys = await keysFound(db, MONDAY, '政府信息公开条例', 'laws')

  assert.deepEqual(keys.slice(0, 2), ['foi', 'foi-old'])
})

test('a word of two characters and one of a single character are found exactly', async () => {
  assert.equal(await first('护照'), 'passport')
  assert.deepEqual(await keysFound(db, MONDAY, '湿', 'laws'), ['waste'])
  assert.deepEqual(await keysFound(db, MONDAY, '籍', 'laws'), ['passport'])
})

test('a mistyped title is found: look-alike, same sound, doubled, left out, changed places', async () => {
  for (const typed of [
    '政府信息公幵条例',
    '政府信息攻开条例',
    '政府信信息公开条例',
    '政府息公开条例',
    '政府息信公开条例',
  ])
    assert.equal(await first(typed), 'foi', typed)
})

test('pinyin, pinyin still being typed, initials and a mixture find the title', async () => {
  for (const typed of ['zhengfuxinxigongkai', 'zhengfuxinxigongk', 'zfxxgk', '政府xinxi公开', 'zheng fu xin xi'])
    assert.equal(await first(typed), 'foi', typed)
})

test('an abbreviation, an alias and a synonym of the office find what they mean', async () => {
  assert.equal(await first('复议法'), 'review')
  assert.equal(await first('政务公开条例'), 'foi')
  assert.equal(await first('低保'), 'dibao')
})

test('a hit by an alias says under which name it was found', async () => {
  const { hits } = await find(tx, '政务公开条例', { collection: 'laws' })

  assert.equal(hits[0]?.knownAs, '政务公开条例')
})

test('what an article says finds the law, with the words marked where they stand', async () => {
  const { hits, near } = await find(tx, '二十个工作日', { collection: 'laws' })

  assert.equal(hits[0]?.key, 'foi')
  assert.equal(near, false)
  assert.equal(hits[0]?.passage?.heading, '第一章 总则')
  assert.ok(hits[0]?.passage?.excerpt.some(({ text, hit }) => hit && text === '二十个工作日'))
})

test('words that stand apart, in the title and in the text, find the law together', async () => {
  assert.equal(await first('上海垃圾'), 'waste')
  assert.equal(await first('上海 可回收物'), 'waste')
})

test('a question is understood without what people type around it', async () => {
  assert.equal(await first('请问行政复议申请怎么办'), 'review')
})

test('what only comes near is said to be near', async () => {
  assert.equal((await find(tx, '政府信息公幵条例', {})).near, true)
})

test('what shares no more than a chance word or a few letters with anything is not found, and nothing is suggested for it', async () => {
  for (const typed of [
    '咭嘢鱷魚',
    'qwxzzk',
    'asdfghjkl',
    '外星护照公主',
    '12938471',
    '垃圾飞碟',
    '吖吖吖',
    'xkcd',
    '化籍甲乙丙丁',
  ])
    assert.deepEqual(
      { hits: (await find(tx, typed, {})).hits.map(({ key }) => key), names: await suggest(tx, typed, 'zh-Hans') },
      { hits: [], names: [] },
      typed,
    )
})

test('of a question that finds nothing, the parts are told that find something, as they were typed', async () => {
  assert.deepEqual(await partsFound(tx, '外星護照公主'), ['護照'])
  assert.deepEqual(await partsFound(tx, '飞碟 垃圾'), ['垃圾'])
  assert.deepEqual(await partsFound(tx, 'qwxzzk'), [])
})

test('hits, count and counts by kind and year are of one set, also with synonyms and with what only comes near', async () => {
  for (const typed of ['政府信息', '低保', '政府信息公幵条例', '请问行政复议申请怎么办', '护照 国籍', '条例']) {
    const { hits, held } = await find(tx, typed, {})
    const counted = await countFound(tx, typed, {}, held)

    assert.ok(hits.length > 0, typed)
    assert.equal(counted.total, hits.length, typed)
    assert.equal(
      counted.kinds.reduce((sum, { count }) => sum + count, 0),
      hits.length,
      typed,
    )
    for (const { year, count } of counted.years)
      assert.equal((await find(tx, typed, { year })).hits.length, count, `${typed} ${year}`)
  }
})

test('what no longer holds is marked, and stands below what does', async () => {
  const { hits } = await find(tx, '政府信息公开条例', {})

  assert.deepEqual(
    hits.slice(0, 2).map(({ key, standing }) => [key, standing]),
    [
      ['foi', null],
      ['foi-old', 'earlier'],
    ],
  )
})

test('strange input is an answer, never an error', async () => {
  for (const typed of [
    "'",
    "');drop table x;--",
    '!!!',
    '&|!()<->:*',
    '\\',
    '😀',
    'a'.repeat(10_000),
    '食'.repeat(10_000),
    '\u0000',
    '~zheng',
    '%_%',
  ])
    assert.ok(Array.isArray((await find(tx, typed, {})).hits), typed)
  assert.deepEqual((await find(tx, '!!!', {})).hits, [])
  assert.deepEqual((await find(tx, '不存在的词语组合鑫鑫', { year: 1800 })).hits, [])
})

test('what is narrowed to another year or kind is not found', async () => {
  assert.deepEqual(await find(tx, '护照', { year: 2006 }).then(({ hits }) => hits.map(({ key }) => key)), ['passport'])
  assert.deepEqual((await find(tx, '护照', { year: 2007 })).hits, [])
  assert.deepEqual((await find(tx, '护照', { kind: 'item' })).hits, [])
})

test('the count tells how many have the words, by kind and year', async () => {
  const facets = await countFound(tx, '政府信息', {})

  assert.equal(facets.total, 2)
  assert.deepEqual(facets.kinds, [{ kind: 'law', count: 2 }])
  assert.deepEqual(facets.years, [
    { year: 2019, count: 1 },
    { year: 2007, count: 1 },
  ])
})

test('while somebody types, names are suggested: as written, as they sound, by initials', async () => {
  for (const typed of ['政府信', '政府信息公幵', 'zhengfux', 'zfxx'])
    assert.equal((await suggest(tx, typed, 'zh-Hans'))[0], '政府信息公开条例', typed)
})

test('a collection taken away is gone with everything of it; what is not there cannot be taken away', async () => {
  await loadLaws(db, MONDAY, 'others')
  assert.equal((await listCollections(tx)).length, 2)

  accepted(await inTransaction(db, MONDAY, (t) => unloadCollection(t, 'others')))
  const again = await inTransaction(db, MONDAY, (t) => unloadCollection(t, 'others'))

  assert.deepEqual(await keysFound(db, MONDAY, '护照', 'others'), [])
  assert.deepEqual(await keysFound(db, MONDAY, '护照', 'laws'), ['passport'])
  assert.equal(again.ok, false)
})
