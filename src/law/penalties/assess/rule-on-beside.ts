import { checkFacts } from '../standards/check-facts.ts'
import type { Tier } from '../standards/standard.ts'
import type { AssessAsked, AssessNo, AssessStep, EditionAsked, Ruling } from './asked.ts'
import type { Measure } from './measure.ts'

/**
 * What is imposed beside the fine, held against the tier and against the limb of the law that holds for these facts:
 * nothing they do not foresee, and nothing they order left out. `below`: something is left out, on a named ground.
 *
 * Source: 行政处罚法 §4, §16 (no penalty without a basis), §28 (illegal income is confiscated whatever a standard says),
 * §32 (less than what is ordered only on a ground). Several standards leave out what their law orders (Shenzhen, item 2),
 * so the law is asked beside the tier.
 * Traps: a measure (责令改正, §28) is no penalty: it is never missed or forbidden here, and nothing but measures is no
 * penalty (§9 does not list them) and is decided as none, on ground `28`; a fine on other people is another
 * decision; where there is nothing to confiscate, no confiscation is left out. Without a tier any word of the standard is
 * foreseen, for only the law, whose conditions stand in its tiers, is left.
 */
export function ruleOnBeside(
  asked: AssessAsked,
  measured: Measure,
  edition: EditionAsked | null,
): Ruling & { readonly below: boolean } {
  const { proposed, rows } = asked
  if (proposed.outcome === 'no_penalty') return { ...ofCorrectionOnly(asked, measured, edition), below: false }
  if (proposed.outcome !== 'penalty' || !edition) return { ...ruled('not_asked'), below: false }
  if (isOnlyMeasures(asked)) return { ...stopped(no('only_measures', '28', proposed.also)), below: false }
  const ordered = orderedBeside(edition, measured.tier)
  const foreseen = new Set([...ordered, ...(measured.tier ? [] : allWords(edition)), ILLEGAL_INCOME])
  const added = proposed.also.filter((word) => isPenalty(rows, word) && !foreseen.has(word))
  if (added.length > 0) return { ...stopped(no('penalty_not_foreseen', '16', added)), below: false }
  const left = ordered.filter((word) => isMissed(asked, word))
  if (left.length === 0) return { ...ruled('as_ordered'), below: false }
  if (proposed.ground === null) return { ...stopped(no('penalty_left_out', '32', left)), below: false }
  return { ...ruled('left_out_on_ground', { words: left.join(' ') }), below: true }
}

/** Something is ordered, and nothing of it is a penalty. */
function isOnlyMeasures({ proposed, rows }: AssessAsked): boolean {
  const { fine, confiscated, also } = proposed
  return fine === null && confiscated.isZero() && also.length > 0 && !also.some((word) => isPenalty(rows, word))
}

/** Ground `28` of no penalty: for these facts the law orders nothing that is a penalty, only that it be put right. */
function ofCorrectionOnly(asked: AssessAsked, { tier, withoutFine }: Measure, edition: EditionAsked | null): Ruling {
  if (asked.proposed.noPenaltyGround !== '28') return ruled('not_asked')
  const left = edition ? orderedBeside(edition, tier).filter((word) => isMissed(asked, word)) : []
  return withoutFine && left.length === 0 ? ruled('only_to_correct') : stopped(no('not_corrected_only', '28', left))
}

/** Confiscated by §28 itself, so always foreseen; the sum that is confiscated says as much as the word. */
const ILLEGAL_INCOME = 'confiscate_illegal_income'

/**
 * What a tier, and the limbs of the law that hold for these facts, foresee beside the fine, each word of
 * `lawbook/penalties/kinds.yaml` once. Trap: words that the law only allows (可以) are among them.
 */
export function orderedBeside(
  { compiled, facts }: Pick<EditionAsked, 'compiled' | 'facts'>,
  tier: Tier | null,
): readonly string[] {
  const checked = checkFacts(compiled, facts)
  const law = checked.ok
    ? compiled.limbs.flatMap(({ limb, when }) => (when(checked.facts) === true ? limb.also : []))
    : []
  return [...new Set([...(tier?.also ?? []), ...law])]
}

function allWords({ compiled: { standard } }: EditionAsked): readonly string[] {
  return [...standard.tiers, ...standard.statutory].flatMap(({ also }: Pick<Tier, 'also'>) => also)
}

/** A word the table does not know is told by the ruling on the fine. */
function isPenalty({ kinds }: AssessAsked['rows'], word: string): boolean {
  return !['measure', 'refer', 'none', 'fine'].includes(kinds[word] ?? 'none')
}

function isMissed({ proposed, rows, law }: AssessAsked, word: string): boolean {
  if (!isPenalty(rows, word) || rows.optional.includes(word) || proposed.also.includes(word)) return false
  if (word === ILLEGAL_INCOME && proposed.confiscated.gt(0)) return false
  return !(law.nothingToConfiscate && rows.kinds[word] === 'confiscation')
}

function ruled(answer: string, figures: AssessStep['figures'] = {}): Ruling {
  return { step: { question: 'beside', answer, figures, articles: [BASIS] }, no: null }
}

function stopped(why: AssessNo): Ruling {
  const articles = [BASIS, why.article]
  return { step: { question: 'beside', answer: why.why, figures: why.figures, articles }, no: why }
}

const BASIS = { law: 'APL', article: '4' }

function no(why: AssessNo['why'], article: string, words: readonly string[]): AssessNo {
  return { why, article: { law: 'APL', article }, figures: { words: words.join(' ') } }
}
