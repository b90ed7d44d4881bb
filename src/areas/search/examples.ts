import { accepted } from '#base/outcome.ts'
import { type Db, inTransaction, reading } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import type { Moment } from '#platform/now.ts'
import { dictionary } from './dictionary.ts'
import { find } from './find.ts'
import { listeners } from './listeners.ts'
import { loadCollection } from './load-collection.ts'
import { readLaw } from './read-law.ts'

/** A few short texts, as a file of laws holds them. The words of the articles are made up for the tests. */
export const LAWS = [
  {
    id: 'foi',
    title: '政府信息公开条例',
    fullTitle: '中华人民共和国政府信息公开条例',
    category: '行政法规',
    date: '2019-04-03',
    text: '第一章 总则\n第一条 为了公民获取政府信息。\n第三十三条 行政机关收到申请，能够当场答复的，应当当场予以答复。\n不能当场答复的，自收到之日起二十个工作日内答复。',
  },
  {
    id: 'foi-old',
    title: '政府信息公开条例',
    fullTitle: '中华人民共和国政府信息公开条例',
    category: '行政法规',
    date: '2007-04-05',
    latestInStore: false,
    text: '第二十四条 十五个工作日内答复。',
  },
  {
    id: 'passport',
    title: '护照法',
    fullTitle: '中华人民共和国护照法',
    category: '法律',
    date: '2006-04-29',
    text: '第二条 护照是公民出入国境和在国外证明国籍和身份的证件。',
  },
  {
    id: 'review',
    title: '行政复议法',
    category: '法律',
    date: '2023-09-01',
    text: '第二十条 六十日内提出行政复议申请。',
  },
  {
    id: 'dibao',
    title: '城市居民最低生活保障条例',
    category: '行政法规',
    date: '1999-09-28',
    text: '第八条 持有非农业户口的城市居民有从当地人民政府获得基本生活物质帮助的权利。',
  },
  {
    id: 'waste',
    title: '上海市生活垃圾管理条例',
    category: '地方性法规',
    date: '2019-01-31',
    text: '第四条 可回收物、有害垃圾、湿垃圾、干垃圾。',
  },
] as const

/** Lets the index hear everything the journals hold. */
export async function indexHouse(db: Db, moment: Moment): Promise<void> {
  for (const listener of listeners) {
    const { failures } = await follow(db, moment, listener)
    for (const { error } of failures) throw error
  }
}

/** Loads the example texts as a collection. */
export async function loadLaws(db: Db, moment: Moment, name: string): Promise<void> {
  async function* documents() {
    for (const law of LAWS) {
      const read = readLaw(JSON.stringify(law), name, dictionary())
      if (read) yield read
    }
  }
  accepted(await inTransaction(db, moment, (tx) => loadCollection(tx, { name, documents: documents() })))
}

/** Keys of what is found, the best first. */
export async function keysFound(db: Db, moment: Moment, typed: string, collection: string): Promise<readonly string[]> {
  const { hits } = await find(reading(db, moment), typed, { collection })
  return hits.map(({ key }) => key)
}
