import { searchPath } from '#areas/search/search-path.ts'
import { kindNames } from '#areas/search/words/index.ts'
import { printCount } from '#ui/print-day.ts'
import type { SearchProps } from './search.page.tsx'
import { wordsOf } from './words/index.ts'

/** Narrowing by kind as links with what each would leave, by office and year as a plain form. */
export function SearchNarrowing(props: SearchProps) {
  const { lang, asked, view, link } = props
  const words = wordsOf(lang).search
  const narrowed = Object.keys(asked.only).length > 0
  if (asked.words === '' || (view.kinds.total === 0 && !narrowed)) return null
  return (
    <search aria-label={words.narrow}>
      <Kinds {...props} />
      {(view.facets.bodies.length > 0 || view.facets.years.length > 0 || narrowed) && (
        <form action={link('/search')} method="get" className="row ends">
          <input type="hidden" name="q" value={asked.words} />
          {asked.only.kind !== undefined && <input type="hidden" name="kind" value={asked.only.kind} />}
          <Choice
            name="body"
            label={words.body}
            any={words.anyBody}
            chosen={asked.only.body}
            more={view.more.kind}
            options={view.facets.bodies.map(({ body, count }) => [body, view.bodyNames.get(body) ?? '', count])}
            nameOf={(body) => view.bodyNames.get(body) ?? ''}
          />
          <Choice
            name="year"
            label={words.year}
            any={words.anyYear}
            chosen={asked.only.year}
            more={view.more.kind}
            options={[...view.facets.years]
              .sort((a, b) => b.year - a.year)
              .map(({ year, count }) => [year, words.yearNamed(year), count])}
            nameOf={words.yearNamed}
          />
          <button className="btn" type="submit">
            {words.narrow}
          </button>
        </form>
      )}
    </search>
  )
}

function Kinds({ lang, asked, view, link }: SearchProps) {
  const words = wordsOf(lang).search
  const { total } = view.kinds
  const atLeast = view.more.all ? '+' : ''
  const chips = [
    { name: words.anyKind, kind: '' as const, count: total },
    ...view.kinds.kinds.map(({ kind, count }) => ({ name: kindNames(lang)[kind], kind, count })),
  ]
  return (
    <nav aria-label={words.byKind}>
      <ul className="chips">
        {chips.map(({ name, kind, count }) => (
          <li key={kind}>
            <a
              className="chip"
              href={link(searchPath(asked, { kind }))}
              aria-current={(asked.only.kind ?? '') === kind ? 'true' : undefined}
            >
              {name} <span className="n">{`${printCount(count)}${atLeast}`}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly any: string
  readonly chosen: number | undefined
  /** The counts are of some thousand only. */
  readonly more: boolean
  readonly options: readonly (readonly [value: number, name: string, count: number])[]
  nameOf(value: number): string
}

/** What is chosen stays among the options, also where it leaves nothing. */
function Choice({ name, label, any, chosen, more, options, nameOf }: ChoiceProps) {
  const lacks = chosen !== undefined && !options.some(([value]) => value === chosen)
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen ?? ''}>
        <option value="">{any}</option>
        {lacks && <option value={chosen}>{nameOf(chosen)}</option>}
        {options.map(([value, text, count]) => (
          <option key={value} value={value}>
            {`${text} (${printCount(count)}${more ? '+' : ''})`}
          </option>
        ))}
      </select>
    </div>
  )
}
