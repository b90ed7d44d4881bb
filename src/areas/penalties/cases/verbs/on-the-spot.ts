import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { type Actor, postIn } from '#platform/signin/actor.ts'
import { editionOn } from '../../standards/queries.ts'
import { addEntry } from '../add-entry.ts'
import { takeMoney } from '../after/take-money.ts'
import { beginCase } from '../begin-case.ts'
import type { PenaltyCase } from '../case.ts'
import { whyNotCompetent } from '../competence.ts'
import type { Proposal } from '../contract.ts'
import { whyNotCertified } from '../control/certificates.ts'
import { decisionOf, saveDecision } from '../decision.ts'
import { fact } from '../facts.ts'
import { domainOf } from '../measured/domain.ts'
import { moveChart, type Turned } from '../move-chart.ts'
import { nextDocument } from '../next-number.ts'
import { readParty } from '../party.ts'
import { showDue, startPenaltyClocks } from '../penalty-clocks.ts'
import { saveCase } from '../save-case.ts'
import type { OnTheSpotInput } from '../shapes.ts'
import { spotEntry } from '../spot/spot-entry.ts'
import { spotMoves } from '../spot/spot-moves.ts'
import { weighOnSpot, whyNotCollect } from '../spot/spot-rules.ts'
import { staffOf } from '../staff-of.ts'
import type { Opened } from './lead.ts'
import { saveService, startPaying } from './serve.ts'

/**
 * A penalty on the spot (简易程序, 行政处罚法 §51, §52): two certified officers, facts that leave no doubt, a small fine or a
 * warning, told and answered orally, a numbered form handed over. One act that walks the published chart step by step; what
 * is too large or not conclusive is refused and takes the ordinary way, from the lead on.
 */
export async function onTheSpot(tx: Tx, by: Actor, input: OnTheSpotInput): Promise<Outcome<Opened>> {
  if (!postIn(by, input.bodyId, 'site_check'))
    return refuse({ code: 'penalties.not-your-post', kind: 'forbidden', facts: { verb: 'on-the-spot' } })
  const edition = await editionOn(tx, input.standardId, tx.today)
  if (!edition) return refuse({ code: 'penalties.unknown-violation', kind: 'missing' })
  const domain = domainOf(edition.standard)
  const officers = [...new Set([staffOf(by), input.second])]
  const asked = { bodyId: input.bodyId, procedure: 'summary' } as const
  const no =
    (await whyNotCompetent(tx, input.bodyId, input.standardId)) ?? (await whyNotCertified(tx, asked, officers, domain))
  if (no) return refuse(no)
  const party = readParty(input.party)
  if (!party.ok) return party
  if (party.value.code === null)
    return refuse({ code: 'penalties.party-not-identified', kind: 'invalid', article: { law: 'APL', article: '40' } })
  const days = { source: 'inspection', on: tx.today, actFrom: tx.today, actTo: tx.today } as const
  const begun = await beginCase(tx, { ...input, ...asked, ...days, party: party.value, investigators: officers })
  if (!begun.ok) return begun
  return decideHere(tx, by, begun.value, input, domain)
}

async function decideHere(
  tx: Tx,
  by: Actor,
  { found, turned: begun }: { readonly found: PenaltyCase; readonly turned: Turned },
  input: OnTheSpotInput,
  domain: string,
): Promise<Outcome<Opened>> {
  const weighed = await weighOnSpot(tx, found, input, domain)
  if (!weighed.ok) return weighed
  const decided = weighed.value
  const noCash = whyNotCollect(tx, input, decided)
  if (noCash) return refuse(noCash)
  const turned = await moveChart(tx, found, ...spotMoves(input, decided))
  if (!turned.ok) return turned

  const document = await nextDocument(tx, found.bodyId, 'spot')
  await saveDecision(tx, found, staffOf(by), document, decided)
  const money = await settleMoney(tx, by, found, input, decided)
  if (!money.ok) return money
  const entry = spotEntry(input, decided, document)
  await addEntry(tx, by, found, entry)
  const state = turned.value.state === 'none' ? 'closed' : turned.value.state
  const closed_on = state === 'closed' ? tx.today : null
  const saved = await saveCase(tx, found, { state, decided_on: tx.today, closed_on })
  await showDue(tx, saved)
  const told = { document, outcome: decided.outcome, deviation: decided.deviation, tier: decided.tier }
  await record(tx, by, fact('penalty.on-the-spot', saved, { ...told, flow: [...begun.flow, ...turned.value.flow] }))
  return done({ bodyId: found.bodyId, id: found.id, number: found.number })
}

/** What is collected here has a receipt and goes to the bank within two working days; else the fifteen days run. */
async function settleMoney(
  tx: Tx,
  by: Actor,
  found: PenaltyCase,
  { collect, receipt }: OnTheSpotInput,
  { outcome, fine }: Proposal,
): Promise<Outcome<null>> {
  if (outcome !== 'penalty' || fine === null) {
    await saveService(tx, found, tx.today, 'handed', null)
    return done(null)
  }
  const payBy = collect ? tx.today : await startPaying(tx, by, found, tx.today)
  await saveService(tx, found, tx.today, 'handed', payBy)
  if (!collect) return done(null)
  const decision = must(await decisionOf(tx, found), 'the decision just written')
  const taken = await takeMoney(tx, found, decision, { amount: fine, on: tx.today, receipt: receipt ?? '' })
  if (!taken.ok) return taken
  await startPenaltyClocks(tx, by, found, [
    { rule: 'PENALTY.BANK', events: [{ type: 'cash_collected', date: tx.today }] },
  ])
  return done(null)
}
