import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { type Actor, postsOf } from '#platform/signin/actor.ts'
import { refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { listItems } from '../../services/index.ts'
import { isOnlyAgent } from '../access.ts'
import { faultsOf, readAnswers } from '../form/check.ts'
import type { Answers } from '../form/field.ts'
import { formItem } from '../form/form-item.ts'
import { receiptPhrase } from '../submit.ts'
import { takeInCase } from './take-in-case.ts'
import { TakeInItem } from './take-in-item.desk.tsx'
import { fieldsFor, takeInAgain, takeInPage } from './take-in-page.tsx'
import { TakenIn } from './taken-in.desk.tsx'
import { wordsOf } from './words/index.ts'

const NO_ITEM = { code: 'cases.no-such-item', kind: 'missing' } as const
const FILE_FIELDS = Array.from({ length: 40 }, (_, i) => `file_m${i + 1}`)
const itemParams = Type.Object({ item: Type.String({ maxLength: 20 }) })
const kind = Type.Union([Type.Literal('person'), Type.Literal('organisation')])

/** Taking an application in from somebody who is present, at the window or as village agent under a mandate. */
export const takeInRoutes: readonly Route[] = [
  route(
    {
      ...{ method: 'GET', path: '/desk/take-in', site: 'desk', door: 'officer' },
      shape: { query: Type.Object({ q: Type.Optional(Type.String({ maxLength: 100 })) }) },
    },
    async (visit) => {
      const typed = visit.query.q ?? ''
      const filter = typed.trim() === '' ? {} : { words: typed }
      const lines = await listItems(reading(visit.db, visit.moment), visit.moment.today, filter)
      const agent = isOnlyAgent(visit.actor)
      const items = lines.filter((line) => (!agent || line.agent) && mayTakeIn(visit.actor, line.id))
      const words = wordsOf(visit.lang).takeIn
      return show(words.title, <TakeInItem lang={visit.lang} typed={typed} items={items} link={visit.link} />, {
        section: '/desk/take-in',
      })
    },
  ),
  route(
    {
      ...{ method: 'GET', path: '/desk/take-in/:item', site: 'desk', door: 'officer' },
      shape: { params: itemParams, query: Type.Object({ kind: Type.Optional(kind) }) },
    },
    async (visit) => {
      const item = await formItem(reading(visit.db, visit.moment), visit.params.item)
      if (!item) return refused(NO_ITEM)
      return takeInPage(visit, item, { applicant_kind: visit.query.kind ?? 'person' }, {}, [])
    },
  ),
  route(
    {
      ...{ method: 'POST', path: '/desk/take-in/:item', site: 'desk', door: 'officer', uploads: FILE_FIELDS },
      shape: { params: itemParams, body: Type.Record(Type.String(), Type.Unknown()) },
    },
    async (visit) => {
      const item = await formItem(reading(visit.db, visit.moment), visit.params.item)
      if (!item) return refused(NO_ITEM)
      const kindOf = visit.body['applicant_kind'] === 'organisation' ? 'organisation' : 'person'
      const fields = fieldsFor(visit.actor, item, kindOf)
      const answers = readAnswers(fields, visit.body)
      const faults = faultsOf(fields, answers)
      const filled: Answers = { ...answers, applicant_kind: kindOf }
      if (faults.length > 0) return takeInPage(visit, item, filled, visit.body, faults)
      const taken = await takeInCase(visit, item, filled)
      if (!taken.ok) return takeInAgain(visit, item, filled, taken.no)
      const { number } = taken.value
      const phrase = receiptPhrase(reading(visit.db, visit.moment), number)
      const { lang, csrf, requestKey, link } = visit
      return show(wordsOf(lang).takeIn.receipt, <TakenIn {...{ lang, number, phrase, csrf, requestKey, link }} />)
    },
  ),
]

function mayTakeIn(actor: Actor, itemId: string): boolean {
  return postsOf(actor).some(
    ({ role, items }) => (role === 'agent' || role === 'intake') && (items === 'all' || items.includes(itemId)),
  )
}
