import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import { day } from '#base/days.ts'
import { LANGS } from '#base/text.ts'
import { DayStrip } from './day-strip.tsx'
import { weeksOf } from './day-weeks.ts'
import { examplePicture } from './example-picture.ts'
import { EXAMPLES } from './examples.tsx'
import { lineSentence } from './line-sentence.ts'
import { PartsPage } from './parts.page.tsx'
import { Table } from './table.tsx'

test('every part draws itself in every language without a word missing', () => {
  for (const { name, draw } of EXAMPLES) {
    for (const lang of LANGS) {
      const html = renderToStaticMarkup(draw(lang, 'x'))
      assert.doesNotMatch(html, /undefined|\[object|NaN/, `${name} in ${lang}`)
      assert.doesNotMatch(html, / style="/, `${name}: the content policy allows no style attributes`)
    }
  }
})

test('no id stands twice on the page with all parts, so that every label finds its field', () => {
  const html = renderToStaticMarkup(<PartsPage title="parts" lead="all" />)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]).filter((id) => id !== 'hatch')
  assert.deepEqual(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    [],
  )
})

test('a strip consists of whole weeks that begin on Monday, and fills up what lies before and after', () => {
  const weeks = weeksOf(examplePicture('en', day('2025-09-25'), 9).days)
  assert.ok(weeks.every((week) => week.length === 7))
  assert.equal(weeks[0]?.[0]?.day, '2025-09-22', 'the Monday before Thursday 25 September 2025')
  assert.equal(weeks[0]?.[2]?.kind, 'outside')
})

test('each day of the strip has its sentence: number, holiday, make-up day, stop', () => {
  const picture = examplePicture('zh-Hans', day('2025-09-25'), 9, [day('2025-09-29'), day('2025-09-30')])
  const html = renderToStaticMarkup(<DayStrip lang="zh-Hans" picture={picture} today={null} twin="" />)
  assert.match(html, /周四，起算日，当日不计/)
  assert.match(html, /周五，第1个工作日/)
  assert.match(html, /周日，第2个工作日，调休上班/)
  assert.match(html, /周一，中止，不计/)
  assert.match(html, /周三，国庆节、中秋节，不计/)
})

test('the legend names only what occurs', () => {
  const picture = examplePicture('en', day('2025-11-03'), 3, undefined, day('2025-11-06'))
  const html = renderToStaticMarkup(<DayStrip lang="en" picture={picture} today={null} twin="" />)
  assert.doesNotMatch(html, /<\/span>public holiday/)
  assert.doesNotMatch(html, /clock stopped/)
})

test('a limit of months keeps the weeks in which something happens and says what it leaves out', () => {
  const picture = examplePicture('zh-Hans', day('2025-01-06'), 180)
  const html = renderToStaticMarkup(<DayStrip lang="zh-Hans" picture={picture} today={null} twin="" />)
  assert.match(html, /从略，逐日照计/)
  assert.match(html, /dateTime="2025-01-06"|datetime="2025-01-06"/)
})

test('the compact line says in words what it draws', () => {
  const picture = examplePicture('zh-Hans', day('2025-09-25'), 9, [day('2025-09-29'), day('2025-10-11')])
  assert.equal(
    lineSentence('zh-Hans', picture, day('2025-10-14')),
    '9月25日起算，共9个工作日，已计4个工作日，9月29日至10月11日中止，10月21日到期',
    '26 and 28 September, 13 and 14 October are counted; 15, 16, 17, 20, 21 October remain',
  )
})

test('a line that is late says by how much, and one that stands still promises no total', () => {
  const late = examplePicture('en', day('2025-09-25'), 5)
  assert.match(
    lineSentence('en', late, day('2025-10-14')),
    /due 9 October, 4 working days over$/,
    '10, 11, 13, 14 October',
  )
  const stopped = { ...examplePicture('en', day('2025-09-25'), 9, [day('2025-09-29'), day('2025-10-14')]), flags: [] }
  assert.doesNotMatch(lineSentence('en', stopped, day('2025-10-14')), /in all/)
})

test('each cell of a table carries the heading it has on a narrow screen', () => {
  const html = renderToStaticMarkup(
    <Table
      lang="en"
      caption="cases"
      rows={[{ id: 'a', n: 3 }]}
      rowKey={(row) => row.id}
      columns={[
        { key: 'id', title: 'Case', cell: (row) => row.id },
        { key: 'n', title: 'Open', cell: (row) => row.n, numeric: true },
      ]}
    />,
  )
  assert.match(html, /<th scope="row">a<\/th><td class="num" data-h="Open">3<\/td>/)
})
