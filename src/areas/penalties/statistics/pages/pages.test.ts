import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted } from '#base/outcome.ts'
import { LANGS } from '#base/text.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from '../../area.ts'
import { findPublished } from '../../cases/published/find-published.ts'
import { MONDAY, settledStandards } from '../../standards/examples.ts'
import { counted, type Past, pastDecisions } from '../examples.ts'

const db = await testDatabase()
await settledStandards(db)
const fines = ['50000', '55000', '60000', '60000', '70000', '90000', '100000']
accepted(
  await inTransaction(db, MONDAY, (tx) =>
    pastDecisions(tx, [
      ...fines.map((fine): Past => ({ fine })),
      { fine: '30000', deviation: 'mitigated', ground: 'merit', discussed: true },
      { fine: '345678', facts: { goods_value: '20000', serious: false }, partyKind: 'individual', partyName: '张三丰' },
    ]),
  ),
)
accepted(await inTransaction(db, MONDAY, (tx) => counted(tx)))
const web = await testWeb(db, [area], MONDAY.today)
const anyone = web.visitor()
const PREFIX = { 'zh-Hans': '', 'zh-Hant': '/zh-Hant', en: '/en' }
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const read = async (path: string) => {
  const page = await anyone.get(path)
  assert.equal(page.statusCode, 200, path)
  return textOf(page.body)
}

test('the figures say what they count, on which article, and that no sum of fines is an achievement, in three languages', async () => {
  const says = {
    'zh-Hans': ['没有罚款总额', '市场监督管理局 ≥5 不足5 没有', '2026年第2季度', '是本平台的建议'],
    'zh-Hant': ['沒有罰款總額', '市場監督管理局 ≥5 不足5 沒有', '2026年第2季度', '是本平台的建議'],
    en: ['No sum of fines is shown', '≥ 5 under 5 no', 'Q2 2026', 'our proposal'],
  }
  for (const lang of LANGS) {
    const page = await read(`${PREFIX[lang]}/penalties/statistics`)
    for (const words of says[lang]) assert.ok(page.includes(words), `${lang}: ${words}`)
  }
})

test('no sum of all fines stands anywhere in the figures', async () => {
  const sum = fines.reduce((all, fine) => all + Number(fine), 30_000 + 345_678)

  for (const path of ['/penalties/statistics', '/penalties/statistics/food-124'])
    assert.ok(!(await read(path)).replaceAll(',', '').includes(String(sum)), path)
})

test('a violation shows its cells in words, their five numbers, and each published decision with the reason of a deviation', async () => {
  const page = await read('/penalties/statistics/food-124')

  assert.match(page, /货值金额不满10,000元，且情节严重：否/)
  // Eight fines from 30,000; the median lies between the fourth and the fifth, both 60,000.
  assert.match(page, /罚款（元） 30,000 53,750 60,000 75,000 100,000/)
  assert.match(page, /减轻，低于法定最低额 初次违法，及时改正，取本阶次下限。/)
  assert.doesNotMatch(page, /345,678/)
})

test('beside a result the calculator says how decisions on the same facts went, and leads to the published ones', async () => {
  const path = '/standards/food-124/calculator?f.goods_value=3000&f.serious=no'
  const page = await anyone.get(path)

  assert.match(textOf(page.body), /已有5件以上决定：罚款30,000至100,000元，中位数60,000元/)
  const dots = page.body.match(/<circle class="past"/g)?.length
  assert.equal(dots, 2 * 8, 'each published decision on the line of the result, wide and narrow')
  const link = /href="(\/penalties\?violation=food-124[^"]*)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&') ?? ''
  assert.match(await read(link), /共8件/)
})

test('with fewer than five on the same facts the calculator compares nothing', async () => {
  const few = '/standards/food-124/calculator?f.goods_value=20000&f.serious=no'
  const page = await read(few)

  assert.match(page, /同样的事实，决定不足五件，不作比较/)
  assert.doesNotMatch((await anyone.get(few)).body, /<circle class="past"/)
  assert.doesNotMatch(page, /345,678/)
})

test('the page of a standard leads to its figures and its published decisions', async () => {
  const page = (await anyone.get('/standards/food-124')).body

  assert.ok(page.includes('href="/penalties/statistics/food-124"'))
  assert.ok(page.includes('href="/penalties?violation=food-124"'))
})

test('the search of the site finds published decisions by what they are about, and none by the name of a person', async () => {
  const tx = reading(db, MONDAY)

  assert.equal((await findPublished(tx, 'zh-Hans', '超过保质期', 3)).length, 3)
  assert.equal((await findPublished(tx, 'zh-Hans', '张三丰', 3)).length, 0)
})

test('a violation that does not exist has no figures; one without decisions says so', async () => {
  assert.equal((await anyone.get('/penalties/statistics/none')).statusCode, 404)
  assert.match(await read('/penalties/statistics/ads-55'), /还没有哪一格满五件/)
})
