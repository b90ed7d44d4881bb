import type { Lang } from '#base/text.ts'
import { printCount } from '#ui/print-day.ts'
import type { PowerLine } from '../contract.ts'
import { wordsOf } from './words/index.ts'

export interface PowersOnChartProps {
  readonly lang: Lang
  readonly powers: readonly PowerLine[]
  link(path: string): string
}

/** Which powers are exercised along a general procedure. */
export function PowersOnChart({ lang, powers, link }: PowersOnChartProps) {
  const words = wordsOf(lang).chart
  if (powers.length === 0) return null
  return (
    <section aria-labelledby="powers">
      <h2 id="powers">{words.powers(printCount(powers.length))}</h2>
      <ul className="cols3">
        {powers.map(({ id, name }) => (
          <li key={id}>
            <a href={link(`/powers/${id}`)}>{name[lang]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
