import type { Lang } from '#base/text.ts'
import { FilterSelect } from '#ui/filter-select.tsx'
import type { PublishedAsked } from '../published/publication-shapes.ts'
import { PUBLISHED_STATES } from '../published/published.ts'
import { publishedWordsOf } from './words/index.ts'

/** A value of the address and what it is called. */
type Choice = readonly [string, string]

export interface PublishedFilterProps {
  readonly lang: Lang
  readonly asked: PublishedAsked
  /** Whether anything was asked. */
  readonly narrowed: boolean
  readonly bodies: readonly Choice[]
  readonly violations: readonly Choice[]
  readonly years: readonly number[]
  link(path: string): string
}

/** The form over the list; it works by its address alone. */
export function PublishedFilterForm({ lang, asked, bodies, violations, years, link }: PublishedFilterProps) {
  const words = publishedWordsOf(lang)
  return (
    <search>
      <form action={link('/penalties')} method="get" className="row ends">
        <div className="field">
          <label htmlFor="q">{words.search}</label>
          <span className="hint" id="q-hint">
            {words.searchHint}
          </span>
          <input id="q" name="q" type="search" maxLength={100} defaultValue={asked.q} aria-describedby="q-hint" />
        </div>
        <FilterSelect name="body" label={words.body} any={words.any} chosen={asked.body} choices={bodies} />
        <FilterSelect
          name="violation"
          label={words.violation}
          any={words.any}
          chosen={asked.violation}
          choices={violations}
        />
        <FilterSelect
          name="year"
          label={words.year}
          any={words.any}
          chosen={asked.year ? String(asked.year) : undefined}
          choices={years.map((year): Choice => [String(year), String(year)])}
        />
        <FilterSelect
          name="state"
          label={words.state}
          any={words.any}
          chosen={asked.state}
          choices={PUBLISHED_STATES.map((state): Choice => [state, words.states[state]])}
        />
        <button className="btn" type="submit">
          {words.go}
        </button>
      </form>
    </search>
  )
}
