import { adoptStandard } from '#areas/penalties/standards/adopt-standard.ts'
import { answerComment } from '#areas/penalties/standards/answer-comment.ts'
import { commentOn } from '#areas/penalties/standards/comment-on.ts'
import type { Adoption } from '#areas/penalties/standards/contract.ts'
import { draftStandard } from '#areas/penalties/standards/draft-standard.ts'
import { fileStandard } from '#areas/penalties/standards/file-standard.ts'
import { openComments } from '#areas/penalties/standards/open-comments.ts'
import { publishStandard } from '#areas/penalties/standards/publish-standard.ts'
import { editionOn } from '#areas/penalties/standards/queries.ts'
import { reviewStandard } from '#areas/penalties/standards/review-standard.ts'
import { addDays, type Day, instantAt } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { type Db, inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { type Moment, momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import type { Cast } from './cast.ts'
import { OWN_STANDARD, ownStandardText } from './own-standard.ts'
import { whoIs } from './telling.ts'

/** How a body of the demo county uses a standard of the lawbook; `before`: so many days before today it was said. */
interface Use extends Pick<Adoption, 'standardId' | 'state' | 'byStandard' | 'reason'> {
  readonly body: string
  readonly before: number
  readonly pilot?: true
}

const AS_IT_IS = { state: 'adopted', byStandard: null, reason: '经集体审议，直接适用上级基准。' } as const
const { id: own, upper } = OWN_STANDARD

const USES: readonly Use[] = [
  { ...AS_IT_IS, standardId: upper, body: OWN_STANDARD.body, before: 420 },
  { ...AS_IT_IS, standardId: 'gd-water-2.1', body: 'eco', before: 420 },
  { ...AS_IT_IS, standardId: 'gd-water-2.2', body: 'eco', before: 420 },
  { ...AS_IT_IS, standardId: 'gd-eia-1.3', body: 'eco', before: 400 },
  { ...AS_IT_IS, standardId: 'xj-10181', body: 'police', before: 400 },
  { ...AS_IT_IS, standardId: 'sz-cg-001', body: 'urban', before: 380 },
  { ...AS_IT_IS, standardId: 'sz-cg-002', body: 'urban', before: 380 },
  { ...AS_IT_IS, standardId: 'wq-fertiliser-1', body: 'agri', before: 360 },
  { ...AS_IT_IS, standardId: 'ha-tobacco-4', body: 'tobacco', before: 350 },
  {
    ...{ standardId: 'sz-cg-010', body: 'urban', before: 90, state: 'piloted', byStandard: null, pilot: true },
    reason: '先在两个镇试行一年，再看是否全县适用。',
  },
  {
    ...{ standardId: 'jm-water-2-1', body: 'eco', before: 420, state: 'superseded', byStandard: 'gd-water-2.1' },
    reason: '原适用的基准有效期已满，改用省级基准。',
  },
  {
    ...{ standardId: upper, body: OWN_STANDARD.body, before: 60, state: 'adapted', byStandard: own },
    reason: '在上级幅度内把“从轻”细分为两个阶次。',
  },
  {
    ...AS_IT_IS,
    standardId: own,
    body: OWN_STANDARD.usedBy,
    before: 58,
    reason: '承接街面无照经营的处罚，直接适用县市场监管局的基准。',
  },
]

/** Makes the county's own standard by all the acts it takes, and says how its bodies use those of others. */
export async function takeStandards(db: Db, cast: Cast, { today }: Moment): Promise<void> {
  const act = (before: number, verb: (tx: Tx) => Promise<Outcome<unknown>>) =>
    inTransaction<unknown>(db, momentOf(instantAt(addDays(today, -before), '15:00')), verb).then(accepted)
  await makeOwn(cast, today, act)
  const places = [...cast.bodies.values()].filter(({ level }) => level === 'township').map(({ number }) => number)
  for (const one of USES) {
    const { body, before, pilot, ...use } = one
    const from = addDays(today, -before)
    if (!(await stands(db, one, from))) continue
    const bodyId = cast.numberOf(body)
    const input = { ...use, bodyId, from, places: pilot ? places.slice(0, 2) : [] }
    await act(before, (tx) => adoptStandard(tx, whoIs(cast, bodyId, 'decide'), input))
  }
}

/** Whether what a body would use was in force on that day: a standard of the lawbook may have run out before the demo begins. */
async function stands(db: Db, { state, standardId, byStandard }: Use, on: Day): Promise<boolean> {
  const tx = reading(db, momentOf(instantAt(on, '15:00')))
  const used = [...(state === 'superseded' ? [] : [standardId]), ...(byStandard === null ? [] : [byStandard])]
  for (const id of used) if (!(await editionOn(tx, id, on))) return false
  return true
}

type Act = (before: number, verb: (tx: Tx) => Promise<Outcome<unknown>>) => Promise<unknown>

async function makeOwn(cast: Cast, today: Day, act: Act): Promise<void> {
  const bodyId = cast.numberOf(OWN_STANDARD.body)
  const [writer, legal, head] = (['review', 'legal', 'decide'] as const).map((role) => whoIs(cast, bodyId, role))
  if (!writer || !legal || !head) return
  const { note, comments, filedAs } = OWN_STANDARD
  const standardId = own
  const first = { standardId, revision: 1 }
  const draft = { standardId, bodyId, refines: upper, revision: 0, text: ownStandardText(), note }
  await act(160, (tx) => draftStandard(tx, writer, draft))
  await act(152, (tx) => reviewStandard(tx, legal, { ...first, opinion: '在上级基准幅度内，程序合法。' }))
  await act(150, (tx) => openComments(tx, writer, { standardId, to: addDays(today, -115) }))
  for (const { text } of comments) await act(130, (tx) => commentOn(tx, VISITOR, { standardId, text }))
  for (const [at, { result, answer }] of comments.entries())
    await act(110, (tx) => answerComment(tx, writer, { standardId, no: at + 1, result, answer }))
  await act(90, (tx) => fileStandard(tx, writer, { ...first, filedAs }))
  await act(75, (tx) => publishStandard(tx, head, { ...first, from: addDays(today, -60) }))
}
