import { addDays, type Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Letter } from '#platform/mail/contract.ts'
import { linkIn } from '#platform/web/language.ts'
import { printDay, printSpan } from '#ui/print-day.ts'
import type { News, Subject } from './contract.ts'
import { nameOfSubject, nameWithoutWords, pathOfSubject } from './subject.ts'
import { pathOf } from './token.ts'
import { wordsOf } from './words/index.ts'

/** So much is told in one letter; the page of the search has the rest. */
export const MOST_NEWS = 30

interface To {
  readonly id: string
  readonly address: string
  readonly lang: Lang
  readonly subject: Subject
}

/** The letter that asks whether it was really whoever reads this mailbox; opening the link alone agrees to nothing. */
export async function confirmLetter(tx: Tx, { id, address, lang, subject }: To, lastDay: Day): Promise<Letter> {
  const words = wordsOf(lang).letter
  const name = await nameWithoutWords(tx, lang, subject)
  return {
    ...{ to: address, lang, subject: words.confirmSubject, endPath: null },
    blocks: [
      { kind: 'words', text: words.confirmWhy(name) },
      { kind: 'link', text: words.confirmLink, path: linkIn(lang, pathOf(tx, 'confirm', id)) },
      { kind: 'words', text: words.confirmUntil(printDay(lang, lastDay)) },
      { kind: 'words', text: words.notYou },
    ],
  }
}

/** The letter of the day. */
export async function digestLetter(
  tx: Tx,
  { id, address, lang, subject }: To,
  news: readonly News[],
  { from, before }: { readonly from: Day; readonly before: Day },
): Promise<Letter> {
  const words = wordsOf(lang).letter
  const name = await nameOfSubject(tx, lang, subject)
  const told = news.slice(0, MOST_NEWS)
  const endPath = linkIn(lang, pathOf(tx, 'end', id))
  return {
    ...{ to: address, lang, subject: words.digestSubject(name), endPath },
    blocks: [
      { kind: 'words', text: words.digestSays(name, printSpan(lang, from, addDays(before, -1))) },
      { kind: 'list', items: told.map(({ title, path, note }) => ({ text: title, path: linkIn(lang, path), note })) },
      ...(news.length > told.length ? [{ kind: 'words' as const, text: words.more(told.length) }] : []),
      { kind: 'link', text: words.whole, path: linkIn(lang, pathOfSubject(subject)) },
      { kind: 'words', text: words.why },
      { kind: 'link', text: words.end, path: endPath },
    ],
  }
}
