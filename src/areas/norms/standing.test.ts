import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import * as example from './examples.ts'
import { draft } from './verbs/draft.ts'
import { explain } from './verbs/explain.ts'
import { issue } from './verbs/issue.ts'
import { keep } from './verbs/keep.ts'
import { repeal } from './verbs/repeal.ts'
import { review } from './verbs/review.ts'

const db = await testDatabase()
await example.settleNorms(db)
const market = example.makersOf('market')
const stranger = example.makersOf('urban')
const { drafter, legal, head, window, bodyId } = market
const on = example.morning
const at = (step: 'drafted' | 'reviewed' | 'issued') => () => example.normAt(db, market, step)
const refOf = ({ bodyId, id }: { bodyId: number; id: string }) => ({ bodyId, id })

standing('draft a document', {
  ...{ db, moment: on('2026-01-05'), allowed: drafter, fact: 'norm.draft' },
  notAllowed: { 'who takes things in': window, 'another body': stranger.drafter },
  verb: (tx, by, input: ReturnType<typeof example.drafted>) => draft(tx, by, input),
  make: async () => example.drafted(bodyId),
})

standing('review its legality', {
  ...{ db, moment: on('2026-01-06'), allowed: legal, fact: 'norm.review' },
  notAllowed: {
    'the head': head,
    'whoever drafted it, under another post': { ...drafter, posts: [...drafter.posts, ...legal.posts] },
    'the jurist of another body': stranger.legal,
  },
  verb: (tx, by, ref) => review(tx, by, refOf(ref), { passed: true, opinion: '合法。' }),
  make: at('drafted'),
})

standing('register, number and issue', {
  ...{ db, moment: on('2026-01-07'), allowed: head, fact: 'norm.issue' },
  notAllowed: {
    'whoever drafted it': drafter,
    'whoever reviewed it, under another post': { ...legal, posts: [...legal.posts, ...head.posts] },
    'the head of another body': stranger.head,
  },
  verb: (tx, by, ref) => issue(tx, by, refOf(ref), example.issued(ref.serial)),
  make: at('reviewed'),
})

standing('note the explanation', {
  ...{ db, moment: on('2026-01-08'), allowed: drafter, fact: 'norm.explain' },
  notAllowed: { 'the head': head, 'another body': stranger.drafter },
  verb: (tx, by, ref) => explain(tx, by, refOf(ref), { at: '/catalogue/entries/market/202601-0002' }),
  make: at('issued'),
})

standing('keep after assessment', {
  ...{ db, moment: on('2030-10-01'), allowed: head, fact: 'norm.keep' },
  notAllowed: { 'whoever drafted it': drafter, 'the head of another body': stranger.head },
  verb: (tx, by, ref) => keep(tx, by, refOf(ref), { until: '2033-12-31', why: '仍有必要。' }),
  make: at('issued'),
})

standing('repeal', {
  ...{ db, moment: on('2027-05-10'), allowed: head, fact: 'norm.repeal' },
  notAllowed: { 'whoever drafted it': drafter, 'the head of another body': stranger.head },
  verb: (tx, by, ref) => repeal(tx, by, refOf(ref), { from: '2027-06-01', why: '上位法已有规定。' }),
  make: at('issued'),
})
