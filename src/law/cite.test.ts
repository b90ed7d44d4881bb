import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chineseNumeral, citeArticle } from './cite.ts'

test('articles are numbered in Chinese as the statutes print them', () => {
  const printed = [1, 10, 11, 20, 42, 100, 101, 110, 115, 203, 1010, 1260].map(chineseNumeral)
  assert.deepEqual(
    printed,
    '一 十 十一 二十 四十二 一百 一百零一 一百一十 一百一十五 二百零三 一千零一十 一千二百六十'.split(' '),
  )
})

test('an article is cited with paragraph and item in each language; an unknown law keeps its key', () => {
  const short = { 'zh-Hans': '行政许可法', 'zh-Hant': '行政許可法', en: 'Administrative Licensing Law' }
  const source = {
    key: 'ALL',
    title: short,
    short,
    number: '',
    from: '2004-07-01',
    to: null,
    confidence: 'seen',
    articles: new Map(),
  }
  // the day is a constant of this test
  const book = { sources: new Map([['ALL', source]]) } as unknown as Parameters<typeof citeArticle>[0]

  assert.equal(citeArticle(book, { law: 'ALL', article: '42' }, 'zh-Hans'), '《行政许可法》第四十二条')
  assert.equal(citeArticle(book, { law: 'ALL', article: '32(4)' }, 'zh-Hant'), '《行政許可法》第三十二條第四項')
  assert.equal(
    citeArticle(book, { law: 'ALL', article: '42.1' }, 'en'),
    'Administrative Licensing Law, Art. 42, para. 1',
  )
  assert.equal(citeArticle(book, { law: 'ALL', article: '20.1(6)' }, 'zh-Hans'), '《行政许可法》第二十条第一款第六项')
  assert.equal(citeArticle(book, { law: 'XX', article: '7' }, 'zh-Hans'), '《XX》第七条')
})
