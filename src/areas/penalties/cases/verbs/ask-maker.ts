import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { personalIn } from '#law/privacy/personal-in.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import { makerAsked } from '../maker/maker-asked.ts'
import { makerOf } from '../maker/maker-of.ts'
import { askInCounty } from '../maker/questions.ts'
import { type Done, may } from '../may.ts'
import { assessProposed } from '../measured/assess-proposed.ts'
import { inText, whyImpossible } from '../measured/to-proposal.ts'
import { papersOf, proposalNow } from '../papers.ts'
import { partyOf } from '../party.ts'
import type { VerbInput } from '../shapes.ts'
import { withoutReasons } from '../without-reasons.ts'

/**
 * The body asks whoever made the standard whether a fine may leave its tier, with the reasons (国办发〔2022〕27号). A maker in
 * the county finds the question at its own desk; to one outside it goes by post, and its answer comes back as a paper.
 * It is measured as the law stands on the day of the question, as the decision will be: an edition that came into force
 * since may be what the fine leaves. The law names no period for the answer, and the ninety days run on. Trap: the reasons are read in another body, so they
 * may not name the party.
 */
export async function askMaker(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'ask-maker'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'ask-maker')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const { fineAsked, reasons } = input
  const proposal = await proposalNow(tx, found)
  if (!proposal) return refuse(NOTHING_TO_ASK)
  const assessed = await assessProposed(tx, found, { ...proposal, fine: fineAsked })
  const impossible = whyImpossible(assessed)
  if (impossible) return refuse(impossible)
  if (!assessed.assessment.makerDue) return refuse(NOTHING_TO_ASK)
  const personal = personalIn(reasons, await partyOf(tx, found))
  if (personal.length > 0)
    return refuse({ code: 'penalties.personal-found', kind: 'invalid', facts: { found: personal.join(' ') } })
  const asked = makerAsked(await papersOf(tx, found))
  if (asked.some(({ fine, answer }) => answer === null && Number(fine) === Number(fineAsked)))
    return refuse({ code: 'penalties.maker-asked', kind: 'conflict', article: { law: 'GO27', article: '1' } })

  const { edition, assessment, facts } = assessed
  const { standardId: standard, number, hash } = edition
  const maker = makerOf(edition, found.bodyId)
  const ranges = { tierRange: inText(assessment.tierRange), statutoryRange: inText(assessment.statutory) }
  if (maker.kind === 'county') {
    const measured = { hash, ...ranges, facts: withoutReasons(facts) }
    await askInCounty(tx, found, { makerId: maker.bodyId, standard, number, fine: fineAsked, measured, reasons })
  }
  return finish(tx, by, found, {
    entry: {
      kind: 'ask-maker',
      data: {
        fineAsked,
        standard,
        maker: maker.kind,
        edition: { number, hash },
        tier: assessment.tier?.id ?? null,
        ...ranges,
      },
      said: { reasons },
    },
    told: { fineAsked, standard, maker: maker.kind },
  })
}

const NOTHING_TO_ASK: Refusal = {
  ...{ code: 'penalties.nothing-to-ask', kind: 'conflict', article: { law: 'GO27', article: '1' } },
}
