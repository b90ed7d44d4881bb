import { settleEnquiries } from '#areas/enquiries/examples.ts'
import { readFees, settleFees } from '#areas/fees/index.ts'
import { DEMO_SIGN_INS, settleExamples } from '#areas/organisations/examples.ts'
import { readStandards, settleStandards } from '#areas/penalties/index.ts'
import { readItems, settleItems } from '#areas/services/index.ts'
import { addDays } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { type Db, inTransaction } from '#platform/db/tx.ts'
import type { Moment } from '#platform/now.ts'
import { DEMO_PASSWORD, settleDemoAccounts } from '#platform/signin/demo-accounts.ts'
import { castOf } from './demo/cast.ts'
import { keepCatalogue } from './demo/keep-catalogue.ts'
import { lanesOf } from './demo/lanes.ts'
import { makeReports } from './demo/make-reports.ts'
import { askedMaker } from './demo/penalties/asked-maker.ts'
import { certifyOfficers } from './demo/penalties/certify-officers.ts'
import { planPenalties } from './demo/penalties/plan-penalties.ts'
import { planCases } from './demo/plan.ts'
import { planNorms } from './demo/plan-norms.ts'
import { publishCharts } from './demo/publish-charts.ts'
import { planRequests } from './demo/requests/plan-requests.ts'
import { setUpSites } from './demo/set-up-sites.ts'
import { takeStandards } from './demo/take-standards.ts'
import { tellLane } from './demo/tell-stories.ts'
import type { Demo } from './program.ts'
import { settlePowersOfLawbook } from './settle-powers.ts'

const BY = { kind: 'machine', name: 'demo' } as const

/** How much of the county is made up: how many applications and penalties, from which seed. */
export interface DemoSize {
  readonly cases: number
  readonly penalties: number
  readonly seed: number
}

/** What npm start settles. */
export const USUAL: DemoSize = { cases: 3000, penalties: 320, seed: 20_090_715 }
/** Two years and a month back: the bodies, the people and the items are there before the first case. */
const BEFORE = 760

/** The fictional county 安澜县, settled through the front doors of its areas; the same for the same seed and day. */
export const demo: Demo = {
  settle: (db, moment, onProgress) => settleDemo(db, moment, onProgress),
  signIns: DEMO_SIGN_INS.map(({ login, as }) => ({ who: as.en, name: login, password: DEMO_PASSWORD })),
}

/** Settles bodies, people, accounts, items, powers, later editions of some charts, and then two years of cases, penalties, requests and messages, and the reports on the last of them, by the verbs that people use. */
export async function settleDemo(
  db: Db,
  moment: Moment,
  onProgress: (done: number, all: number) => void,
  { cases, penalties, seed }: DemoSize = USUAL,
): Promise<void> {
  const since = addDays(moment.today, -BEFORE)
  const people = accepted(await inTransaction(db, moment, async (tx) => done(await settleExamples(tx, since))))
  const accounts = DEMO_SIGN_INS.flatMap(({ login, post }, i) => {
    const staffId = people.staff.get(post)
    return staffId ? [{ staffId, login, place: i + 1 }] : []
  })
  await inTransaction(db, moment, async (tx) => done(await settleDemoAccounts(tx, accounts)))
  accepted(await inTransaction(db, moment, (tx) => settleItems(tx, BY, readItems(), since)))
  await inTransaction(db, moment, async (tx) => done(await settlePowersOfLawbook(tx, BY, since)))
  accepted(await inTransaction(db, moment, (tx) => settleStandards(tx, BY, readStandards(), since)))
  accepted(await inTransaction(db, moment, (tx) => settleFees(tx, BY, readFees())))
  accepted(await inTransaction(db, moment, async (tx) => done(await settleEnquiries(tx))))

  const cast = castOf(people)
  await publishCharts(db, cast, moment)
  await takeStandards(db, cast, moment)
  await setUpSites(db, cast, moment)
  await certifyOfficers(db, cast, moment, since)
  await keepCatalogue(db, cast, moment, { count: ENTRIES, seed })
  const planned = [
    ...planCases(seed, cast, cases, moment.today),
    ...planPenalties(seed, cast, penalties, moment.today),
    askedMaker(seed, cast, moment.today),
    ...planRequests(seed, cast, db.files, moment.today),
    ...planNorms(seed, cast, moment.today),
  ]
  const turns = cases * TURNS_A_CASE + penalties * TURNS_A_PENALTY
  let told = 0
  const onTold = (more: number) => {
    told += more
    onProgress(Math.min(told, turns), turns)
  }
  await Promise.all(lanesOf(planned, LANES).map((lane) => tellLane(db, lane, moment, onTold)))
  await makeReports(db, cast, moment)
}

/** Entries of the catalogue of what must be open. */
const ENTRIES = 2000
/** Told side by side: while one lane waits for the database, another reckons. */
const LANES = 3
/** How many verbs a case and a penalty have on average; only for the progress line. */
const TURNS_A_CASE = 7
const TURNS_A_PENALTY = 13
