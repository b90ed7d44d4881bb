import type { Lang } from '#base/text.ts'
import { PageHead } from '#ui/page-head.tsx'
import { Table } from '#ui/table.tsx'
import { wordsOf as areaWordsOf } from '../../words/index.ts'
import { wordsOf } from '../words/index.ts'

/** One place of the original: what stands there, and whether it went. */
export interface ComparedLine {
  readonly key: string
  readonly before: string
  readonly words: string
  readonly after: string
  readonly page: number | null
  readonly gone: boolean
  readonly ground: string
}

export interface CompareDeskProps {
  readonly lang: Lang
  readonly original: { readonly name: string; readonly href: string }
  readonly copy: { readonly name: string; readonly href: string }
  readonly back: string
  readonly lines: readonly ComparedLine[]
  readonly regions: readonly string[]
  readonly isReviewed: boolean
  /** Null: nothing to pass any more. */
  readonly passHref: string | null
  readonly hidden: Readonly<Record<string, string | number>>
}

/** Original and redacted copy side by side, place by place, for the second person. */
export function CompareDesk(props: CompareDeskProps) {
  const { lang, original, copy, back, lines, regions, isReviewed, passHref, hidden } = props
  const words = wordsOf(lang).redact
  return (
    <div className="plain">
      <PageHead title={words.compare} kind={original.name} lead={words.compareLead} />
      <p>
        <a href={back}>{words.back}</a>
      </p>
      <ul className="list">
        <li>
          {words.original}
          {areaWordsOf(lang).colon}
          <a href={original.href}>{original.name}</a> <span className="quiet">{words.inside}</span>
        </li>
        <li>
          {words.copy}
          {areaWordsOf(lang).colon}
          <a href={copy.href}>{copy.name}</a>
        </li>
      </ul>
      <Table
        lang={lang}
        caption={words.places}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'place',
            title: words.place,
            cell: (line) => (
              <span lang="zh-Hans">
                {line.before}
                <mark>{line.words}</mark>
                {line.after}
              </span>
            ),
          },
          { key: 'page', title: words.pageTitle, cell: ({ page }) => (page === null ? '—' : words.page(page)) },
          { key: 'gone', title: words.what, cell: ({ gone }) => (gone ? words.gone : words.left) },
          { key: 'ground', title: words.ground, cell: ({ ground, gone }) => (gone ? ground : '—') },
        ]}
      />
      {regions.length > 0 && (
        <ul className="list">
          {regions.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {isReviewed && <p className="filled">{words.reviewed}</p>}
      {passHref !== null && (
        <section aria-labelledby="pass">
          <h2 id="pass">{words.pass}</h2>
          <p className="intro">{words.passLead}</p>
          <form method="post" action={passHref}>
            {Object.entries(hidden).map(([name, value]) => (
              <input type="hidden" name={name} value={value} key={name} />
            ))}
            <button className="btn main" type="submit">
              {words.pass}
            </button>
          </form>
        </section>
      )}
    </div>
  )
}
