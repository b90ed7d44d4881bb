import type { Lang } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { printDate } from '#ui/print-day.ts'
import { entriesLike } from '../../catalogue/index.ts'
import type { BodyLine } from '../../organisations/index.ts'
import { logLines } from '../log.ts'
import { pageWordsOf } from './words/index.ts'

/** Something public that is much like what somebody is about to ask for. */
export interface Similar {
  readonly path: string
  readonly title: string
  readonly note: string
}

const MOST = 5

/** What is open already, and what was answered to others: shown before a request is sent. */
export async function similarTo(tx: Tx, lang: Lang, subject: string, bodies: readonly BodyLine[]) {
  const words = pageWordsOf(lang).check
  const names = new Map(bodies.map(({ id, shortName }) => [id, shortName[lang]]))
  const entries = await entriesLike(tx, subject, MOST)
  const answers = await logLines(tx, { bodyId: null, year: null, words: subject }, { limit: MOST, offset: 0 })
  const note = (bodyId: number, said: string) => [names.get(bodyId), said].filter(Boolean).join(' · ')
  return {
    entries: entries.map(({ path, title, bodyId, publishedOn }): Similar => {
      return { path, title, note: note(bodyId, publishedOn ? words.on(printDate(lang, publishedOn)) : '') }
    }),
    answers: answers.rows.map(({ number, title, bodyId, repliedOn }): Similar => {
      return { path: `/requests/log/${number}`, title, note: note(bodyId, words.answered(printDate(lang, repliedOn))) }
    }),
  }
}
