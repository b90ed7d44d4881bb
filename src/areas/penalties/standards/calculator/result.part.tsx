import type { ReactNode } from 'react'
import type { FineRange } from '#law/penalties/fine-range.ts'
import { notEstablished, type NotEstablished as Unanswered } from '#law/penalties/standards/not-established.ts'
import { NumberLine } from './number-line.part.tsx'
import { otherTiers } from './other-tiers.ts'
import { printRange } from './print-sum.ts'
import { Reasons } from './reasons.part.tsx'
import type { ResultProps } from './result-props.ts'
import { conditionSayer } from './say-condition.ts'
import { wordsOf } from './words/index.ts'

/**
 * What came of the facts, why, and on which articles. The server renders it into the page and the browser into its place
 * with the same code. Trap: `paint` knows elements and plain functions only, so no hooks in here.
 */
export function Result(props: ResultProps) {
  const { lang, decision, said } = props
  const words = wordsOf(lang)
  if (decision === null) return <p className="lead">{words.fill}</p>
  const names = (facts: readonly string[]) => facts.map((name) => said.facts[name] ?? name).join(words.join)
  const tiers = (all: readonly { readonly id: string }[]) => all.map(({ id }) => said.tiers[id] ?? id).join(words.join)
  const say = conditionSayer(lang, props.compiled.standard, said)
  const open = notEstablished(decision, props.given)
  switch (decision.outcome) {
    case 'missing_facts':
      if (open) return <NoGrade {...props} open={open} />
      return <None title={words.missingTitle}>{words.missing(names(decision.missing))}</None>
    case 'invalid_fact':
      if (open) return <NoGrade {...props} open={open} />
      return <None title={words.invalidTitle}>{words.invalid(names(decision.invalid))}</None>
    case 'contradiction':
      return (
        <None title={words.contradictionTitle}>{words.contradiction(decision.broken.map(say).join(words.join))}</None>
      )
    case 'no_rule':
      return (
        <None title={words.noRuleTitle}>
          {words.noRule} {decision.intended !== null && words.intended(decision.intended)}
        </None>
      )
    case 'overlap':
      return <None title={words.overlapTitle}>{words.overlap(tiers(decision.candidates))}</None>
    case 'weights': {
      const own = { min: decision.fine, max: decision.fine, minInclusive: true, maxInclusive: true }
      return <Answer {...props} tier={null} own={own} law={decision.statutory} also={[]} />
    }
    case 'tier': {
      const { tier, fine, statutory } = decision
      return <Answer {...props} tier={tier.id} own={fine} law={statutory} also={tier.also} />
    }
  }
}

/** A fact cannot be established, and the rules give it no grade; or it was not written why. */
function NoGrade({ lang, said, open }: ResultProps & { readonly open: Unanswered }) {
  const words = wordsOf(lang)
  const names = open.names.map((name) => said.facts[name] ?? name).join(words.join)
  return <None title={words.openTitle[open.why]}>{words.open[open.why](names)}</None>
}

function None({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <p className="answer none">{title}</p>
      <p className="lead">{children}</p>
    </>
  )
}

interface AnswerProps extends ResultProps {
  /** Id of the tier; null where weights are added up. */
  readonly tier: string | null
  readonly own: FineRange | null
  readonly law: FineRange | null
  readonly also: readonly string[]
}

function Answer(props: AnswerProps) {
  const { lang, said, tier, own, law, also } = props
  const words = wordsOf(lang)
  const name = tier === null ? null : (said.tiers[tier] ?? tier)
  const beside = also.map((word) => said.also[word] ?? word).join(words.join)
  return (
    <>
      <p className="answer">
        {name !== null && <span className="tier">{name}</span>}{' '}
        <span className="rng">{own === null ? words.noFine : words.fine(printRange(lang, own))}</span>
      </p>
      <p className="quiet">{[own && endsOf(props, own), beside && words.also(beside)].filter(Boolean).join(' · ')}</p>
      {own && law && (
        <NumberLine {...{ lang, law, own }} tier={name ?? ''} others={othersOf(props, law)} past={props.past} />
      )}
      <Reasons {...props} />
    </>
  )
}

/** The neighbours on the line, by name. Where weights are added up there are none. */
function othersOf({ compiled, given, said, tier }: AnswerProps, law: FineRange) {
  if (tier === null) return []
  return otherTiers(compiled, given, tier, law).map(({ id, range }) => ({ name: said.tiers[id] ?? id, range }))
}

function endsOf({ lang, decision }: AnswerProps, own: FineRange): string {
  const words = wordsOf(lang)
  const optional = decision?.outcome === 'tier' && decision.tier.fine?.optional === true
  const ends = own.min.eq(own.max) ? null : words.ends(own.minInclusive, own.maxInclusive)
  return [ends, optional && words.optional].filter(Boolean).join(' · ')
}
