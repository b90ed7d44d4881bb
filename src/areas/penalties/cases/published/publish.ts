import { addDays, addMonths, type Day } from '#base/days.ts'
import { type Outcome, refuse } from '#base/outcome.ts'
import { rowFor } from '#law/penalties/book/row.ts'
import { monthsShown } from '#law/penalties/publication.ts'
import { ageOn, type Bar, barOf, factsShown, partyShown } from '#law/penalties/redaction.ts'
import { personalIn } from '#law/privacy/personal-in.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { penaltyBook } from '../../penalty-book.ts'
import { factsOf } from '../../standards/api-answer.ts'
import { knownStandard } from '../../standards/known-standard.ts'
import { mayAfter } from '../after/may-after.ts'
import type { PenaltyCase, PenaltyRef } from '../case.ts'
import type { DecisionResult, Party } from '../contract.ts'
import type { Decision } from '../decision.ts'
import { finish } from '../finish.ts'
import type { Done } from '../may.ts'
import { domainOf } from '../measured/domain.ts'
import { moveChart } from '../move-chart.ts'
import { bornOn, partyOf } from '../party.ts'
import { penalties } from '../penalty-cases.ts'
import { stopPenaltyClocks } from '../penalty-clocks.ts'
import type { VerbInput } from '../shapes.ts'
import { PUBLISHING } from './publication-rule.ts'
import type { PublishedRecord } from './published-record.ts'

/**
 * The decision is published (公示, 行政处罚法 §48), or written down as one that is not, with the reason. The party was told with
 * the decision that it would be. Free words in which anything of a person is found are refused, never blackened.
 */
export async function publish(tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<'publish'>): Promise<Outcome<Done>> {
  const allowed = await mayAfter(tx, by, ref, 'publish')
  if (!allowed.ok) return allowed
  const { found, decision } = allowed.value
  const party = await partyOf(tx, found)
  const showing = await showingOf(tx, found, decision, party, input)
  const personal = showing.bar === null ? personalIn(input.act, party) : []
  if (personal.length > 0)
    return refuse({
      ...{ code: 'penalties.personal-found', kind: 'invalid', article: { law: 'APL', article: '50' } },
      facts: { found: personal.join(' ') },
    })
  const turned = await moveChart(tx, found, { pass: 'publication' })
  if (!turned.ok) return turned

  if (showing.bar === null) await show(tx, found, decision, party, input.act, showing)
  await stopPenaltyClocks(tx, by, found, 'published', PUBLISHING)
  const { state, flow } = turned.value
  const place = { state: state === 'none' ? ('closed' as const) : state, flow }
  const data = { bar: showing.bar, shownUntil: showing.until, partyTold: decision.servedOn }
  return finish(tx, by, found, {
    entry: { kind: 'publish', data },
    turned: place,
    told: { bar: showing.bar, until: showing.until },
  })
}

/** Found so, what is shown is withdrawn (行政处罚法 §48), and what is not yet shown is never shown. */
const GONE: readonly DecisionResult[] = ['revoked', 'void', 'illegal']

/** Until when it is shown, or why it is not. */
interface Showing {
  readonly bar: Bar | null
  readonly until: Day | null
  readonly domain: string
}

async function showingOf(
  tx: Tx,
  found: PenaltyCase,
  decision: Decision,
  party: Party,
  { secret }: VerbInput<'publish'>,
): Promise<Showing> {
  const { standard } = await knownStandard(tx, decision.standard.hash)
  const domain = domainOf(standard)
  const rule = rowFor(penaltyBook().display, { on: tx.today, domain })
  const months = rule && monthsShown(found.procedure, kindsOf(decision), rule).answer
  const born = bornOn(party)
  const bar = barOf({
    ...{ domain, party: party.kind, secret, months },
    age: born && ageOn(born, found.actTo ?? found.actFrom ?? found.ledOn),
    gone: GONE.includes(decision.result),
  }).answer
  const until = bar === null && months !== null ? addDays(addMonths(tx.today, months), -1) : null
  return { bar, until, domain }
}

/** The kinds of penalty that were imposed; orders to correct and the like are none (行政处罚法 §9, §28). */
function kindsOf({ fine, confiscated, also }: Decision): readonly string[] {
  const { words } = penaltyBook()
  const others = also.flatMap((word) => words.get(word)?.kind ?? [])
  return [
    ...(fine === null ? [] : ['fine']),
    ...(confiscated.gt(0) ? ['confiscation'] : []),
    ...others.filter((kind) => kind !== 'measure' && kind !== 'none' && kind !== 'refer'),
  ]
}

async function show(
  tx: Tx,
  found: PenaltyCase,
  decision: Decision,
  party: Party,
  act: string,
  { domain, until }: Showing,
): Promise<void> {
  const { standard } = await knownStandard(tx, decision.standard.hash)
  const { tier, tierRange, statutoryRange, deviation, fine, confiscated, also, decidedOn } = decision
  const content: PublishedRecord = {
    ...{ party: partyShown({ ...party }), act: act.trim(), standard: decision.standard },
    ...{ tier, tierRange, statutoryRange, deviation },
    facts: factsShown(standard.facts, factsOf(standard, decision.facts)),
    ...{ fine: fine?.toFixed(2) ?? null, confiscated: confiscated.toFixed(2), also, reasons: null, decidedOn },
  }
  await penalties(tx)
    .insertInto('penalties.publication')
    .values({
      ...{ body_id: found.bodyId, case_id: found.id, document: decision.document, domain },
      ...{ standard_id: decision.standard.standardId, content: JSON.stringify(content) },
      ...{ published_on: tx.today, shown_until: until ?? tx.today },
    })
    .execute()
}
