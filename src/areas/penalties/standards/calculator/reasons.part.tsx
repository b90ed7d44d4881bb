import type { ReactNode } from 'react'
import { checkFacts } from '#law/penalties/standards/check-facts.ts'
import { LawChips } from '#ui/law-chip.tsx'
import { printRange, printSum } from './print-sum.ts'
import type { ResultProps } from './result-props.ts'
import { conditionSayer, sayGiven } from './say-condition.ts'
import { wordsOf } from './words/index.ts'

/** What it takes: all of a result but the decisions beside it. */
type ReasonsProps = Omit<ResultProps, 'past'>

/** Why this tier and this range: what the law gives, why it falls here, why not in the neighbours, what is wrong. */
export function Reasons(props: ReasonsProps) {
  const { lang, decision, said } = props
  const words = wordsOf(lang)
  if (decision?.outcome !== 'tier' && decision?.outcome !== 'weights') return null
  const laws = said.laws.map((text) => ({ text, href: null }))
  return (
    <section aria-label={words.reasons}>
      <h3>{words.reasons}</h3>
      <ol className="why">
        <Reason title={words.lawGives}>
          {limbOf(props)} <LawChips laws={laws} />
        </Reason>
        <Tiers {...props} />
        <Weights {...props} />
        <Reason title={words.inside}>{said.source}</Reason>
        {decision.flags.length > 0 && (
          <Reason title={words.flags}>
            {decision.flags.map((kind) => words.flag(said.defects[kind] ?? kind)).join(' ')}
          </Reason>
        )}
      </ol>
    </section>
  )
}

function Reason({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <li>
      <b>{title}</b>
      <p>{children}</p>
    </li>
  )
}

/** The limb of the law that holds for these facts, and its range. */
function limbOf({ lang, compiled, said, decision, given }: ReasonsProps): string {
  const words = wordsOf(lang)
  const checked = checkFacts(compiled, given)
  const limb = checked.ok ? compiled.limbs.find(({ when }) => when(checked.facts) === true) : undefined
  const law = decision?.outcome === 'tier' || decision?.outcome === 'weights' ? decision.statutory : null
  if (!law || !limb) return words.noLimb
  return words.under(conditionSayer(lang, compiled.standard, said)(limb.limb.when), printRange(lang, law))
}

/** Why this tier, and what the next lighter and the next heavier one would take. */
function Tiers({ lang, compiled, said, given, decision }: ReasonsProps) {
  const words = wordsOf(lang)
  if (decision?.outcome !== 'tier') return null
  const say = conditionSayer(lang, compiled.standard, said)
  const { tier, fitting } = decision
  const others = compiled.standard.tiers.filter(({ id }) => fitting.every((each) => each.id !== id))
  const lighter = others.filter(({ level }) => level < tier.level).at(-1)
  const heavier = others.find(({ level }) => level > tier.level)
  const near = [heavier, lighter].flatMap((each) => each ?? [])
  const here = sayGiven(lang, compiled.standard, said, given, tier.when)
  return (
    <>
      <Reason title={words.falls(said.tiers[tier.id] ?? tier.id)}>
        {`${here && words.here(here)}${words.fallsSince(say(tier.when))}`}
      </Reason>
      {near.map(({ id, when }) => (
        <Reason key={id} title={words.not(said.tiers[id] ?? id)}>
          {words.notSince(say(when))}
        </Reason>
      ))}
    </>
  )
}

function Weights({ lang, compiled, said, given, decision }: ReasonsProps) {
  const words = wordsOf(lang)
  if (decision?.outcome !== 'weights') return null
  const checked = checkFacts(compiled, given)
  const lowest = checked.ok ? [...checked.unascertained].map((name) => said.facts[name] ?? name) : []
  return (
    <>
      {decision.weights.map(({ factor, weight }) => (
        <Reason key={factor} title={words.weight(said.factors[factor] ?? factor)}>
          {printSum(weight)}
        </Reason>
      ))}
      {lowest.length > 0 && <Reason title={words.lowestTitle}>{words.lowest(lowest.join(words.join))}</Reason>}
      <Reason title={words.totalTitle}>
        {words.total(String(compiled.standard.weights?.base), printSum(decision.totalWeight))}{' '}
        {decision.raised && words.raised}
      </Reason>
    </>
  )
}
