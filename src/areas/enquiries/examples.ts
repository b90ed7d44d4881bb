import { exampleOfficer, examplePerson } from '#areas/organisations/examples.ts'
import { must } from '#base/assert.ts'
import { addDays, instantAt } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { type Officer, VISITOR } from '#platform/signin/actor.ts'
import { acceptHandOver } from './accept-hand-over.ts'
import { answer } from './answer.ts'
import { ask } from './ask.ts'
import { close } from './close.ts'
import { handOver } from './hand-over.ts'
import { refuseHandOver } from './refuse-hand-over.ts'

/** What becomes of a fictional question. */
type Fate = 'open' | 'answered' | 'closed' | 'offered' | 'accepted' | 'refused'

/** Days ago, the post asked first, the item, the question, what becomes of it, the answer. */
type Told = readonly [number, string, string | null, string, Fate, string]

const QUESTIONS: readonly Told[] = [
  [1, 'market-01', 'si009', '开一家面馆，先办营业执照还是先办食品经营许可？', 'open', ''],
  [
    2,
    'service_centre-03',
    null,
    '周六可以到大厅交材料吗？',
    'closed',
    '周六不办公。可以网上提交，或者请村代办员代交，都不收费。',
  ],
  [
    3,
    'market-01',
    'si001',
    '家里的住房可以登记为经营场所吗？',
    'answered',
    '可以。请提交住所使用承诺，具体材料见办事指南。',
  ],
  [3, 'town_a-04', 'si101', '低保申请要不要本人到场？', 'offered', ''],
  [4, 'market-01', null, '宅基地上盖仓库要找谁？', 'accepted', ''],
  [5, 'natural-01', null, '公积金提取在哪个窗口？', 'refused', ''],
  [6, 'hr-02', null, '失业登记后多久能领到失业保险金？', 'answered', '审核通过的次月起按月发放。'],
  [8, 'market-01', 'si009', '食品经营许可证到期前多久申请延续？', 'closed', '有效期届满三十个工作日前提出。'],
  [9, 'police-02', null, '孩子出生一个半月了，还能报户口吗？', 'closed', '可以。请带出生医学证明和父母一方户口簿。'],
  [12, 'medins-01', null, '异地就医备案可以请代办员办吗？', 'closed', '可以。给代办员授权时写明该事项即可。'],
]

/** Asks the fictional questions of the last fortnight and lets the officers of the county deal with them. */
export async function settleEnquiries(tx: Tx): Promise<void> {
  for (const [i, told] of QUESTIONS.entries()) await tell(tx, told, i)
}

async function tell(tx: Tx, [ago, postCode, item, question, fate, words]: Told, i: number): Promise<void> {
  const then = { ...tx, ...momentOf(instantAt(addDays(tx.today, -ago), '10:20')) }
  const owner = await exampleOfficer(then, postCode)
  const { bodyId } = postOf(owner)
  const { name, telephone } = examplePerson(8000 + i)
  const online = i % 3 === 0
  const how = online ? 'online' : i % 3 === 1 ? 'counter' : 'telephone'
  const said = { how, bodyId, postCode, item, question, contact: { name, telephone } } as const
  const { number } = accepted(await ask(then, online ? VISITOR : owner, said))

  if (fate === 'offered' || fate === 'accepted' || fate === 'refused') await passOn(then, owner, number, fate)
  if (fate === 'answered' || fate === 'closed') accepted(await answer(later(tx, ago), owner, { number, answer: words }))
  if (fate === 'closed') accepted(await close(later(tx, ago), owner, { number }))
}

async function passOn(tx: Tx, owner: Officer, number: string, fate: Fate): Promise<void> {
  const [natural, centre] = [await exampleOfficer(tx, 'natural-01'), await exampleOfficer(tx, 'service_centre-03')]
  const to = owner.staffId === natural.staffId ? centre : natural
  accepted(await handOver(tx, owner, { number, to: postOf(to), reason: '不属于本岗位职责' }))
  if (fate === 'accepted') accepted(await acceptHandOver(tx, to, { number }))
  if (fate !== 'refused') return
  const next = postOf(await exampleOfficer(tx, 'hpf-01'))
  accepted(await refuseHandOver(tx, to, { number, because: '属于住房公积金业务', next }))
}

function postOf({ posts }: Officer): { bodyId: number; postCode: string } {
  const { bodyId, code } = must(posts[0], 'post')
  return { bodyId, postCode: code }
}

/** The next morning, or today where that is still to come. */
function later(tx: Tx, ago: number): Tx {
  return { ...tx, ...momentOf(instantAt(addDays(tx.today, -Math.max(0, ago - 1)), '09:10')) }
}
