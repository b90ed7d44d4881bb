import type { Lang } from '#base/text.ts'
import type { Standard, Weights } from '#law/penalties/standards/standard.ts'
import { Table } from '#ui/table.tsx'
import { moneySayer } from '../audit/say-money.ts'
import { conditionSayer } from '../calculator/say-condition.ts'
import type { Said } from '../calculator/settings.ts'
import { StatutoryLimbs } from './statutory-limbs.part.tsx'
import { pageWordsOf } from './words/index.ts'

interface StandardWeightsProps {
  readonly lang: Lang
  readonly standard: Standard
  readonly said: Said
  readonly weights: Weights
}

/** The factors of a standard that adds up weights, and what the law gives. */
export function StandardWeights({ lang, standard, said, weights }: StandardWeightsProps) {
  const words = pageWordsOf(lang)
  const say = conditionSayer(lang, standard, said)
  const rows = weights.factors.flatMap(({ name, options }) =>
    options.map((option) => ({ ...option, name, label: said.factors[name] ?? name })),
  )
  return (
    <section aria-labelledby="tiers">
      <h2 id="tiers">{words.weights}</h2>
      <p className="intro">{words.weightsLead(weights.base.toString(), weights.most.toString())}</p>
      <Table
        lang={lang}
        caption={words.weights}
        captionHidden
        columns={[
          { key: 'option', title: words.option, cell: ({ when }) => say(when) },
          { key: 'factor', title: words.factor, cell: ({ label }) => label },
          { key: 'weight', title: words.weight, numeric: true, cell: ({ weight }) => weight.toString() },
        ]}
        rows={rows}
        rowKey={({ name, when }) => `${name} ${when}`}
      />
      <StatutoryLimbs lang={lang} limbs={standard.statutory} say={say} fine={moneySayer(lang, standard, said).range} />
    </section>
  )
}
