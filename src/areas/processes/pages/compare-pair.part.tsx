import type { Lang } from '#base/text.ts'
import type { EditionLine } from '../contract.ts'
import { wordsOf } from './words/index.ts'

export interface ComparePairProps {
  readonly lang: Lang
  /** The newest first; at least two. */
  readonly editions: readonly EditionLine[]
  readonly from: number
  readonly to: number
  link(path: string): string
}

/** Asks for two editions to be compared; a plain form whose address can be kept. */
export function ComparePair({ lang, editions, from, to, link }: ComparePairProps) {
  const words = wordsOf(lang).chart.editions
  const [newest] = editions
  if (!newest) return null
  return (
    <form action={link(`/charts/${newest.chartId}/difference`)} method="get" className="row ends compare">
      <Pick lang={lang} name="from" label={words.from} editions={editions} chosen={from} />
      <Pick lang={lang} name="to" label={words.to} editions={editions} chosen={to} />
      <button className="btn second" type="submit">
        {words.go}
      </button>
    </form>
  )
}

interface PickProps {
  readonly lang: Lang
  readonly name: string
  readonly label: string
  readonly editions: readonly EditionLine[]
  readonly chosen: number
}

function Pick({ lang, name, label, editions, chosen }: PickProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen}>
        {editions.map(({ number }) => (
          <option key={number} value={number}>
            {wordsOf(lang).chart.edition(number)}
          </option>
        ))}
      </select>
    </div>
  )
}
