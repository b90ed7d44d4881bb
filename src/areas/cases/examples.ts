import { createHash } from 'node:crypto'
import { must } from '#base/assert.ts'
import { type Day, day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { type Db, inTransaction } from '#platform/db/tx.ts'
import { type Moment, momentOf } from '#platform/now.ts'
import type { Machine, Officer, Role } from '#platform/signin/actor.ts'
import { type SettledPeople, settleExamples } from '../organisations/examples.ts'
import { readBodies } from '../organisations/index.ts'
import { type Item, readItems, settleItems } from '../services/index.ts'
import type { ApplicantInput, MaterialInput, SubmitInput } from './contract.ts'

/** Read once: reading all items of the lawbook takes most of a second. */
let items: readonly Item[] | null = null
let bodies: ReturnType<typeof readBodies> | null = null

const SETUP: Machine = { kind: 'machine', name: 'demo' }

/** Nine in the morning of a day. */
export function morningOf(text: string): Moment {
  return momentOf(instantAt(day(text), '09:00'))
}

/** Settles the county with its people and all items in force since 2024: what tests of this area stand on. */
export async function settleCounty(db: Db, moment: Moment, since: Day = day('2024-01-02')): Promise<SettledPeople> {
  const people = accepted(await inTransaction(db, moment, async (tx) => done(await settleExamples(tx, since))))
  accepted(await inTransaction(db, moment, (tx) => settleItems(tx, SETUP, allItems(), since)))
  return people
}

/** An officer made for the purpose: one post with this duty in a body of the lawbook, all items unless said. */
export function officer(
  bodyCode: string,
  role: Role,
  who = `${bodyCode}.${role}`,
  items: 'all' | readonly string[] = 'all',
): Officer {
  const body = must(
    allBodies().find(({ id }) => id === bodyCode),
    bodyCode,
  )
  const post = must(body.posts.find((one) => one.role === role) ?? body.posts[0], `post of ${bodyCode}`)
  const held = {
    bodyId: body.number,
    level: body.level,
    code: post.code,
    name: post.name,
    role,
    as: 'A',
    items,
  } as const
  return { kind: 'officer', staffId: uuidFor(who), name: who, posts: [held] }
}

/** Somebody of the settled county who holds a post in this body. */
export function colleague(people: SettledPeople, bodyCode: string): string {
  const held = [...people.staff].find(([post]) => post.startsWith(`${bodyCode}-`))
  return must(held, `staff of ${bodyCode}`)[1]
}

/** The number of a body by its word in the lawbook. */
export function bodyNumber(code: string): number {
  return must(
    allBodies().find(({ id }) => id === code),
    code,
  ).number
}

/** An item of the lawbook. */
export function exampleItem(id: string): Item {
  return must(
    allItems().find((item) => item.id === id),
    id,
  )
}

/** A person whose identity number passes its check character in a division that does not exist. */
export const SOMEBODY: ApplicantInput = {
  kind: 'person',
  name: '沈怀远',
  code: '999901195001010012',
  telephone: '19900000001',
  address: '安澜县临江镇石桥村1组',
}

/** A complete electronic application; `more` changes what a test is about. */
export function application(itemId: string, more: Partial<SubmitInput> = {}): SubmitInput {
  return {
    itemId,
    channel: 'online',
    applicant: SOMEBODY,
    form: { note: '示例' },
    materials: allMaterials(itemId),
    ...more,
  }
}

/** Every material the applicant has to bring, as a file. */
export function allMaterials(itemId: string): readonly MaterialInput[] {
  return exampleItem(itemId)
    .materials.filter(({ from, withAgentOnly }) => from === null && !withAgentOnly)
    .map(({ id }) => ({ id, form: 'electronic', copies: 1, file: exampleFile(id) }))
}

/** The same materials on paper, each in a form the edition takes. */
export function onPaper(itemId: string): readonly MaterialInput[] {
  return allMaterials(itemId).map(({ id }) => {
    const material = exampleItem(itemId).materials.find((one) => one.id === id)
    return { id, form: material?.forms.find((form) => form !== 'electronic') ?? 'copy', copies: 1, file: null }
  })
}

/** A file as an upload would have answered it. */
export function exampleFile(name: string): MaterialInput['file'] {
  const digest = createHash('sha256').update(name).digest('hex')
  return { name: `${name}.pdf`, type: 'application/pdf', size: 12_345, digest }
}

function uuidFor(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function allItems(): readonly Item[] {
  items ??= readItems()
  return items
}

function allBodies(): ReturnType<typeof readBodies> {
  bodies ??= readBodies()
  return bodies
}
