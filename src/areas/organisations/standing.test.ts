import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { addStaff } from './add-staff.ts'
import { appoint } from './appoint.ts'
import { checkIdentity } from './check-identity.ts'
import { closeWindow } from './close-window.ts'
import { endAbsence } from './end-absence.ts'
import { endAppointment } from './end-appointment.ts'
import { exampleOfficer, examplePerson, settleExamples } from './examples.ts'
import { giveMandate } from './give-mandate.ts'
import { openWindow } from './open-window.ts'
import { postLines } from './posts.ts'
import { recordAbsence } from './record-absence.ts'
import { revokeMandate } from './revoke-mandate.ts'

const db = await testDatabase()
const moment = momentOf(instantAt(day('2026-11-23'), '09:00'))
accepted(await inTransaction(db, moment, async (tx) => done(await settleExamples(tx))))
const run = async <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => accepted(await inTransaction(db, moment, verb))
const officer = (post: string) => exampleOfficer(reading(db, moment), post)
const [system, security] = [await officer('service_centre-08'), await officer('service_centre-09')]
const [chief, agent] = [await officer('police-04'), await officer('vil_c-03')]
const [township, clerk] = [await officer('town_c-02'), await officer('market-01')]
const police = must(chief.posts[0], 'post').bodyId
const village = must(agent.posts[0], 'post').bodyId
const outsiders = { 'a visitor': VISITOR, 'a window clerk of another body': clerk }
const all = { db, moment, notAllowed: outsiders }

let count = 0
const staff = () => ({ bodyId: police, name: '云起', number: `AL8${++count}`, since: moment.today })
const holding = async (place: number) => {
  const line = must((await postLines(reading(db, moment), police, moment.today))[place], 'post')
  return { postCode: line.code, holdingId: must(line.holding, 'holding').id }
}
/** Another post for each test: 5 to 9 are vacated, 10 to 13 left alone. */
let place = 4
const vacated = async () => {
  const { postCode, holdingId } = await holding(++place)
  await run((tx) => endAppointment(tx, security, { bodyId: police, holdingId, lastOn: day('2026-11-22') }))
  return postCode
}
let month = 0
const absence = async () => {
  month += 1
  const fromOn = day(`20${27 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-04`)
  const { holdingId } = await holding(0)
  return { bodyId: police, holdingId, fromOn, toOn: fromOn, reason: 'leave' as const }
}
let number = 300
const window = () => ({
  bodyId: police,
  number: ++number,
  atBodyId: police,
  kind: 'agency' as const,
  items: 'all' as const,
})
const mandate = (how: 'paper' | 'online') => ({
  ...{ bodyId: village, principal: examplePerson(9000 + ++count), items: 'all' as const, how, standInAllowed: true },
  ...{ fromOn: moment.today, toOn: day('2027-01-31') },
})

standing('add staff', {
  ...{ ...all, verb: addStaff, allowed: system, fact: 'staff.added', make: async () => staff() },
  notAllowed: { ...outsiders, 'the security administrator': security },
})

standing('appoint', {
  ...{ ...all, verb: appoint, allowed: security, fact: 'post.held' },
  notAllowed: { ...outsiders, 'the system administrator': system },
  make: async () => {
    const { staffId } = await run((tx) => addStaff(tx, system, staff()))
    return { bodyId: police, postCode: await vacated(), staffId, fromOn: moment.today, items: 'all' as const }
  },
})

standing('end an appointment', {
  ...{ ...all, verb: endAppointment, allowed: security, fact: 'post.left' },
  make: async () => ({ bodyId: police, holdingId: (await holding(++place)).holdingId, lastOn: moment.today }),
})

standing('record an absence', {
  ...{ ...all, verb: recordAbsence, allowed: chief, fact: 'absence.recorded', make: absence },
})

standing('end an absence', {
  ...{ ...all, verb: endAbsence, allowed: chief, fact: 'absence.ended' },
  make: async () => {
    const input = await absence()
    return { bodyId: police, ...(await run((tx) => recordAbsence(tx, chief, input))) }
  },
})

standing('open a window', {
  ...{ ...all, verb: openWindow, allowed: chief, fact: 'window.opened', make: async () => window() },
})

standing('close a window', {
  ...{ ...all, verb: closeWindow, allowed: chief, fact: 'window.closed' },
  make: async () => ({ bodyId: police, ...(await run((tx) => openWindow(tx, chief, window()))) }),
})

standing('take a mandate down', {
  ...{ ...all, verb: giveMandate, allowed: agent, fact: 'mandate.given', make: async () => mandate('paper') },
  notAllowed: { ...outsiders, 'the township': township },
})

standing('compare the identity card', {
  ...{ ...all, verb: checkIdentity, allowed: agent, fact: 'mandate.checked' },
  notAllowed: { ...outsiders, 'the township': township },
  make: async () => run((tx) => giveMandate(tx, VISITOR, mandate('online'))),
})

standing('end a mandate from the desk', {
  ...{ ...all, verb: revokeMandate, allowed: township, fact: 'mandate.revoked' },
  make: async () => run((tx) => giveMandate(tx, agent, mandate('paper'))),
})
