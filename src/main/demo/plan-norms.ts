import { publishedAddresses } from '#areas/catalogue/index.ts'
import { ACTS } from '#areas/norms/acts.ts'
import type { NormRef, Verb } from '#areas/norms/contract.ts'
import type { VerbInput } from '#areas/norms/shapes.ts'
import { draft } from '#areas/norms/verbs/draft.ts'
import { must } from '#base/assert.ts'
import { addDays, addMonths, type Day, yearOf } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import type { NormKind } from '#law/norms/validity.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { Cast } from './cast.ts'
import { diceOf } from './dice.ts'
import type { Story, Turn } from './story.ts'
import type { Planned } from './tell-stories.ts'

/** A fictional document: whose, begun how many days ago, how far it comes, and what ends it. */
interface Made {
  readonly body: string
  readonly title: string
  readonly kind?: NormKind
  readonly ago: number
  readonly to?: 'drafted' | 'reviewed'
  /** Months it holds; left out: as long as its kind may. */
  readonly months?: number
  /** Days from the issue to the day it comes into force. */
  readonly later?: number
  readonly explained?: true
  readonly replaces?: number
  readonly repealed?: { readonly after: number; readonly why: string }
}

/** In every state there is. `replaces`: place in this list. */
const MADE: readonly Made[] = [
  { body: 'market', title: '安澜县集市摊位管理办法', ago: 700, explained: true },
  { body: 'market', title: '安澜县小餐饮备案管理规定（试行）', kind: 'trial', ago: 690, months: 18, explained: true },
  { body: 'natural', title: '安澜县农村宅基地审批办法', ago: 640, explained: true },
  { body: 'housing', title: '安澜县物业服务收费管理办法', ago: 600, months: 22 },
  { body: 'urban', title: '安澜县户外广告设置管理规定（试行）', kind: 'trial', ago: 560, months: 12 },
  {
    body: 'emergency',
    title: '安澜县烟花爆竹零售布点规定',
    ago: 480,
    repealed: { after: 200, why: '上位法已有规定，不再需要。' },
  },
  { body: 'market', title: '安澜县集市摊位管理办法（修订）', ago: 150, explained: true, replaces: 0 },
  { body: 'hr', title: '安澜县就业补助资金管理办法', ago: 300 },
  { body: 'edu', title: '安澜县校外培训机构管理办法（试行）', kind: 'trial', ago: 200, explained: true },
  { body: 'market', title: '安澜县食品摊贩登记管理规定', ago: 40, later: 45 },
  { body: 'natural', title: '安澜县临时用地管理办法', ago: 20, to: 'reviewed' },
  { body: 'urban', title: '安澜县早市夜市管理规定', ago: 8, to: 'drafted' },
]

/** Where a document of the story stands, once it is drafted. */
type Told = Map<Made, NormRef & { readonly serial: number }>

/** The dozen normative documents of the county as stories. */
export function planNorms(seed: number, cast: Cast, today: Day): readonly Planned[] {
  const told: Told = new Map()
  return MADE.map((one, i): Planned => {
    const bodyId = cast.numberOf(one.body)
    const story = oneNorm(one, cast, bodyId, told)
    const dice = diceOf(seed + 970_000 + i * 7919)
    return { on: addDays(today, -one.ago), dice, bodies: [bodyId], mandated: false, story }
  })
}

function* oneNorm(made: Made, cast: Cast, bodyId: number, told: Told): Story {
  const who = (role: 'disclosure' | 'legal' | 'decide') => must(cast.who(bodyId, role), `${role} of ${made.body}`)
  const ref = () => must(told.get(made), made.title)
  const { title, kind = 'ordinary', to, explained, repealed } = made
  yield {
    after: 0,
    act: async (tx) => {
      const input = { bodyId, title, kind, jointWith: [], textAt: await entryOf(tx, made.body, 0), note: '' }
      told.set(made, accepted(await draft(tx, who('disclosure'), input)))
    },
  }
  if (to === 'drafted') return
  yield turn(3, 'review', who('legal'), ref, () => ({ passed: true, opinion: '内容合法，程序完备。' }))
  if (to === 'reviewed') return
  yield turn(2, 'issue', who('decide'), ref, (tx) => issueOf(tx, made, ref().serial, told))
  if (explained) {
    const at = async (tx: Tx) => ({ at: await entryOf(tx, made.body, 1) })
    yield turn(2, 'explain', who('disclosure'), ref, at)
  }
  if (!repealed) return
  const { after, why } = repealed
  yield turn(after, 'repeal', who('decide'), ref, (tx) => ({ from: addDays(tx.today, 30), why }))
}

function issueOf(tx: Tx, { body, months, later = 5, replaces }: Made, serial: number, told: Told): VerbInput<'issue'> {
  const inForceFrom = addDays(tx.today, later)
  const old = replaces === undefined ? undefined : told.get(must(MADE[replaces], 'the old one'))
  return {
    ...{
      number: `安${SHORT[body] ?? '政'}规〔${yearOf(tx.today)}〕${serial}号`,
      inForceFrom,
      note: '经集体审议通过。',
    },
    validTo: months === undefined ? null : addDays(addMonths(inForceFrom, months), -1),
    replaces: old ? `${old.bodyId}-${old.serial}` : null,
  }
}

/** How a body is called in the numbers of its documents. */
const SHORT: Readonly<Record<string, string>> = {
  ...{ market: '市监', natural: '自然资', housing: '住建', urban: '城管', emergency: '应急', hr: '人社', edu: '教' },
}

/** The address of a published entry of the body: text and explanation are entries of the catalogue. */
async function entryOf(tx: Tx, body: string, nth: number): Promise<string> {
  const all = await publishedAddresses(tx, { limit: 2500, offset: 0 })
  return must(all.filter(({ path }) => path.startsWith(`/catalogue/entries/${body}/`))[nth], `an entry of ${body}`).path
}

function turn<V extends Verb>(
  after: number,
  verb: V,
  by: Actor,
  ref: () => NormRef,
  input: (tx: Tx) => VerbInput<V> | Promise<VerbInput<V>>,
): Turn {
  // each verb takes its own input; the compiler cannot pair them through the union of verbs
  const act = ACTS[verb] as unknown as (
    tx: Tx,
    by: Actor,
    ref: NormRef,
    input: VerbInput<V>,
  ) => Promise<Outcome<unknown>>
  return { after, act: async (tx) => void accepted(await act(tx, by, ref(), await input(tx))) }
}
