import type { Lang } from '#base/text.ts'
import type { RangeText, Standard, Tier } from '#law/penalties/standards/standard.ts'
import { type Column, Table } from '#ui/table.tsx'
import { moneySayer } from '../audit/say-money.ts'
import { conditionSayer } from '../calculator/say-condition.ts'
import type { Said } from '../calculator/settings.ts'
import { StatutoryLimbs } from './statutory-limbs.part.tsx'
import { pageWordsOf } from './words/index.ts'

export interface StandardTiersProps {
  readonly lang: Lang
  readonly standard: Standard
  readonly said: Said
}

/** The tiers as a table to read, and under it what the law gives. */
export function StandardTiers({ lang, standard, said }: StandardTiersProps) {
  const words = pageWordsOf(lang)
  const say = conditionSayer(lang, standard, said)
  const money = moneySayer(lang, standard, said)
  const fine = (range: RangeText | null) => (range === null ? words.noFine : money.range(range))
  const also = (all: readonly string[]) => all.map((word) => said.also[word] ?? word).join(lang === 'en' ? ', ' : '、')
  const columns: readonly Column<Tier>[] = [
    { key: 'tier', title: words.tier, cell: ({ id }) => said.tiers[id] ?? id },
    { key: 'when', title: words.when, cell: ({ when }) => say(when) },
    { key: 'fine', title: words.fine, cell: (tier) => fine(tier.fine) },
    { key: 'also', title: words.also, cell: (tier) => also(tier.also) || '—' },
  ]
  return (
    <section aria-labelledby="tiers">
      <h2 id="tiers">{words.tiers}</h2>
      <p className="intro">
        {words.tiersLead} {standard.hits === 'priority' && words.priority}
      </p>
      <Table
        lang={lang}
        caption={words.tiers}
        captionHidden
        columns={columns}
        rows={standard.tiers}
        rowKey={({ id }) => id}
      />
      <StatutoryLimbs lang={lang} limbs={standard.statutory} say={say} fine={fine} />
    </section>
  )
}
