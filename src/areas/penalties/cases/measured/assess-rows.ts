import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import type { AssessRows } from '#law/penalties/assess/asked.ts'
import { isInForce, rowFor } from '#law/penalties/book/row.ts'
import { penaltyBook } from '../../penalty-book.ts'

/** The rows of penalty law that hold for a domain on a day, as plain data. `domain`: a word of the tables; `regions`: where the body lies. */
export function assessRows(domain: string, on: Day, regions: readonly string[]): AssessRows {
  const book = penaltyBook()
  const asked = { on, domain, regions }
  const hearing = rowFor(book.hearing, asked)
  const lighterPart = must(rowFor(book.lighterPart, asked), 'lighter part of a tier')
  const summary = must(rowFor(book.summary, asked), 'limits of penalties on the spot')
  return {
    age: must(rowFor(book.age, asked), 'ages'),
    limitation: must(rowFor(book.limitation, asked), 'limitation'),
    lighterStandard: rowFor(book.lighterStandard, asked)?.applies ?? false,
    hearing: hearing && { ...inText(hearing), articles: hearing.articles },
    alwaysHeard: book.alwaysHeard.filter((row) => isInForce(row, on)).map(({ kind }) => kind),
    summary: { ...summary, ...inText(summary) },
    lighterPart: { ...lighterPart, share: lighterPart.share.toFixed() },
    unascertained: book.unascertained.filter((row) => isInForce(row, on)),
    mitigation: book.mitigation.filter((row) => isInForce(row, on)).map(({ ground }) => ground),
    repetition: book.repetition,
    optional: [...book.words].flatMap(([word, { optional }]) => (optional ? [word] : [])),
    kinds: Object.fromEntries([...book.words].map(([word, { kind }]) => [word, kind])),
  }
}

type Both = Readonly<Record<'individual' | 'organization', { toFixed(): string }>>

function inText({ individual, organization }: Both) {
  return { individual: individual.toFixed(), organization: organization.toFixed() }
}
