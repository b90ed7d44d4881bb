import type { Lang, Text } from '#base/text.ts'
import { FilterSelect } from '#ui/filter-select.tsx'
import { printCount } from '#ui/print-day.ts'
import { POWER_KINDS, type PowerKind } from '../power.ts'
import { wordsOf } from './words/index.ts'

export interface PowersFilterProps {
  readonly lang: Lang
  readonly asked: { readonly kind: PowerKind | null; readonly body: string | null; readonly words: string }
  /** Bodies with powers, by the id a filter names. */
  readonly bodies: readonly { readonly id: string; readonly name: Text }[]
  /** How many powers of each kind the two other choices leave. */
  readonly kinds: Readonly<Partial<Record<PowerKind, number>>>
  /** Address of the list narrowed to a kind, the other choices kept. */
  kindHref(kind: PowerKind | null): string
  link(path: string): string
}

/** Narrowing by kind, office and words: a plain form, and the kinds as links with what each would leave. */
export function PowersFilter(props: PowersFilterProps) {
  const { lang, asked, bodies, link } = props
  const words = wordsOf(lang).powers
  return (
    <search aria-label={words.filter}>
      <KindChips {...props} />
      <form action={link('/powers')} method="get" className="row ends">
        {asked.kind !== null && <input type="hidden" name="kind" value={asked.kind} />}
        <FilterSelect
          name="body"
          label={words.body}
          any={words.anyBody}
          chosen={asked.body ?? undefined}
          choices={bodies.map(({ id, name }) => [id, name[lang]])}
        />
        <div className="field">
          <label htmlFor="q">{words.words}</label>
          <input id="q" name="q" type="search" maxLength={100} defaultValue={asked.words} />
        </div>
        <button className="btn" type="submit">
          {words.go}
        </button>
      </form>
    </search>
  )
}

function KindChips({ lang, asked, kinds, kindHref }: PowersFilterProps) {
  const all = wordsOf(lang)
  const shown = (Object.keys(POWER_KINDS) as PowerKind[]).filter((kind) => kinds[kind]) // the keys of a closed record
  const total = shown.reduce((sum, kind) => sum + (kinds[kind] ?? 0), 0)
  return (
    <nav aria-label={all.powers.byKind}>
      <ul className="chips">
        <Chip name={all.powers.anyKind} count={total} href={kindHref(null)} current={asked.kind === null} />
        {shown.map((kind) => (
          <Chip
            key={kind}
            name={all.kinds[kind]}
            count={kinds[kind] ?? 0}
            href={kindHref(kind)}
            current={asked.kind === kind}
          />
        ))}
      </ul>
    </nav>
  )
}

interface ChipProps {
  readonly name: string
  readonly count: number
  readonly href: string
  readonly current: boolean
}

function Chip({ name, count, href, current }: ChipProps) {
  return (
    <li>
      <a className="chip" href={href} aria-current={current ? 'true' : undefined}>
        {name} <span className="n">{printCount(count)}</span>
      </a>
    </li>
  )
}
