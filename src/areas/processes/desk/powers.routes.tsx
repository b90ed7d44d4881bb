import { Type } from 'typebox'
import { parseDay } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { type Answer, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { whyNotChangePowers } from '../access.ts'
import type { ImportRow } from '../contract.ts'
import { checkPowers, type ImportInput, importPowers } from '../import-powers.ts'
import { DeskPowers, type ImportReport } from './powers.desk.tsx'
import { wordsOf } from './words/index.ts'

const desk = { site: 'desk', door: 'officer' } as const

const Import = Type.Object({
  list: Type.Optional(Type.String()),
  from: Type.String({ maxLength: 10 }),
  reason: Type.String({ maxLength: 200 }),
  how: Type.Enum(['check', 'import'] as const),
})

/** The list of powers at the desk: out as a table, and back in with a report for every row. */
export const deskPowersRoutes: readonly Route[] = [
  route({ ...desk, method: 'GET', path: '/desk/powers', shape: {} }, async (visit) => powersPage(visit, null)),

  route(
    { ...desk, method: 'POST', path: '/desk/powers', shape: { body: Import }, tables: ['list'] },
    async (visit): Promise<Answer> => {
      const { list, from: typed, reason, how } = visit.body
      const from = parseDay(typed)
      if (!from) return refused({ code: 'processes.from-in-the-past', kind: 'invalid', facts: { from: typed } })
      const input = { csv: Buffer.from(list ?? '', 'utf8'), from, reason }
      const checked = await inTransaction(visit.db, visit.moment, (tx) => checkPowers(tx, visit.actor, input))
      if (!checked.ok) return refused(checked.no)
      const isFaulty = checked.value.some(({ result }) => result === 'wrong')
      if (how === 'check' || isFaulty) return powersPage(visit, { how: 'checked', rows: checked.value })
      const no = await takeIn(visit, input)
      return no ? refused(no) : powersPage(visit, { how: 'imported', rows: checked.value })
    },
  ),
]

async function takeIn(visit: Visit, input: ImportInput): Promise<Refusal | null> {
  const outcome = await doOnce(visit, (tx) => importPowers(tx, visit.actor, input))
  return outcome.ok ? null : outcome.no
}

function powersPage(visit: Visit, report: ImportReport | null): Answer {
  const { lang, actor, moment, csrf, requestKey, link } = visit
  const page = (
    <DeskPowers {...{ lang, report, csrf, requestKey, link }} whyNot={whyNotChangePowers(actor)} today={moment.today} />
  )
  const status = report?.rows.some(({ result }: ImportRow) => result === 'wrong') ? 422 : 200
  return show(wordsOf(lang).powers.title, page, { section: '/desk/powers', status })
}
