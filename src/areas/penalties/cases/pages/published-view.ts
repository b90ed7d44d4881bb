import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import type { Lang, Text } from '#base/text.ts'
import { amount } from '#law/penalties/amount.ts'
import type { Tx } from '#platform/db/tx.ts'
import { listBodies } from '../../../organisations/index.ts'
import { penaltyBook } from '../../penalty-book.ts'
import { printSum } from '../../standards/calculator/print-sum.ts'
import { knownStandard } from '../../standards/known-standard.ts'
import type { Published } from '../published/published.ts'
import type { PublishedRecord } from '../published/published-record.ts'
import { publishedWordsOf } from './words/index.ts'

/** A published decision in a list, in the language of the page. */
export interface PublishedLine {
  readonly document: string
  readonly href: string
  readonly body: string
  readonly publishedOn: Day
  /** Null once it is withdrawn. */
  readonly told: {
    readonly violation: string
    readonly party: string
    readonly penalty: string
    readonly decidedOn: Day
    readonly result: Published['result']
  } | null
  readonly withdrawnOn: Day | null
}

/** Lines for lists, feeds and tables of what `publications` found. */
export async function publishedLines(
  tx: Tx,
  lang: Lang,
  found: readonly Published[],
): Promise<readonly PublishedLine[]> {
  const bodies = new Map((await listBodies(tx)).map((body): [number, Text] => [body.id, body.shortName]))
  return Promise.all(
    found.map(async ({ document, bodyId, publishedOn, record, withdrawn, result }) => ({
      ...{ document, href: pathOf(document), body: must(bodies.get(bodyId), 'body')[lang], publishedOn },
      told: record && {
        violation: (await knownStandard(tx, record.standard.hash)).standard.violation[lang],
        party: sayParty(lang, record),
        penalty: sayPenalty(lang, record),
        ...{ decidedOn: record.decidedOn, result },
      },
      withdrawnOn: withdrawn?.on ?? null,
    })),
  )
}

/** Where a decision stands; its number holds nobody's data. */
export function pathOf(document: string): string {
  return `/penalties/${encodeURIComponent(document)}`
}

/** The organisation, or what kind of party it is where no name is public. */
export function sayParty(lang: Lang, { party }: PublishedRecord): string {
  const words = publishedWordsOf(lang)
  return party.name ?? words.parties[party.kind]
}

/** `罚款3,000元；没收违法所得`. */
export function sayPenalty(lang: Lang, { fine, confiscated, also }: PublishedRecord): string {
  const words = publishedWordsOf(lang)
  const taken = amount(confiscated)
  const parts = [
    ...(fine === null ? [] : [words.fined(printSum(amount(fine)))]),
    ...(taken.isZero() ? [] : [words.confiscated(printSum(taken))]),
    ...also.map((word) => penaltyBook().words.get(word)?.name[lang] ?? word),
  ]
  return parts.length === 0 ? words.noPenalty : parts.join(words.join)
}
