import type { BodyLine } from '#areas/organisations/index.ts'
import type { Instant } from '#base/days.ts'
import { jsonLdOf } from '#base/rdf/json-ld.ts'
import { turtleOf } from '#base/rdf/turtle.ts'
import type { Tx } from '#platform/db/tx.ts'
import { factsOf } from '#platform/journal/read.ts'
import type { Answer } from '#platform/web/answer.ts'
import type { Form } from '#platform/web/form-asked.ts'
import type { DisclosureRef } from '../contract.ts'
import { describeEntry } from './dcat.ts'
import { entryTold } from './entries-told.ts'

/** How a description is written. */
export const WRITTEN = {
  turtle: { type: 'text/turtle; charset=utf-8', write: turtleOf },
  'json-ld': { type: 'application/ld+json; charset=utf-8', write: jsonLdOf },
} as const

/** What changes what everybody may read of an entry. */
const PUBLIC_FACTS = ['published', 'brought', 'withdrawn', 'archived'].map((what) => `disclosure.${what}`)

/** One entry as a dataset after DCAT-AP, at its own address; null where it is withdrawn: then the page says why. */
export async function entryDescription(
  tx: Tx,
  form: Exclude<Form, 'html'>,
  origin: string,
  ref: DisclosureRef,
  body: BodyLine,
): Promise<Answer | null> {
  const entry = await entryTold(tx, ref)
  if (!entry || entry.state === 'withdrawn') return null
  const { type, write } = WRITTEN[form]
  const changedAt = await changedLast(tx, ref)
  return {
    ...{ kind: 'document', type, text: write(describeEntry(entry, body, origin)) },
    ...{ cache: [`disclosure:${ref.id}`], ...(changedAt && { changedAt }) },
  }
}

/** By the journal, to the moment; the entry itself keeps only the day. */
async function changedLast(tx: Tx, { bodyId, id }: DisclosureRef): Promise<Instant | undefined> {
  const facts = await factsOf(tx, bodyId, { kind: 'disclosure', id })
  return facts.filter(({ type }) => PUBLIC_FACTS.includes(type)).at(-1)?.at
}
