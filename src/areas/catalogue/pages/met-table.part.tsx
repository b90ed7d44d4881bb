import type { Lang } from '#base/text.ts'
import { Light } from '#ui/light.tsx'
import { printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import { wordsOf } from '../words/index.ts'
import type { MetLine } from './entry-view.ts'
import type { MissingLine } from './missing-view.ts'

/** What was owed, by when, when it was met, and how that day is reckoned. */
export function MetTable({
  lang,
  lines,
  isWithdrawn,
  link,
}: {
  readonly lang: Lang
  readonly lines: readonly MetLine[]
  /** What was withdrawn meets nothing any more, though it was public once. */
  readonly isWithdrawn: boolean
  link(path: string): string
}) {
  const all = wordsOf(lang)
  const words = all.entry
  if (lines.length === 0) return <p>{isWithdrawn ? words.noLonger : words.notMade}</p>
  return (
    <Table
      lang={lang}
      caption={words.obligations}
      captionHidden
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'due',
          title: words.due,
          cell: ({ dueOn, howHref }) => (
            <>
              {dueOn ? words.dueBy(printDate(lang, dueOn)) : words.noDay}{' '}
              <a className="tap small" href={link(howHref)}>
                {words.howReckoned}
              </a>
            </>
          ),
        },
        {
          key: 'published',
          title: words.published,
          cell: ({ publishedOn }) => publishedOn && printDate(lang, publishedOn),
        },
        {
          key: 'standing',
          title: all.missing.standing,
          cell: (line) => <Standing lang={lang} line={line} />,
        },
      ]}
    />
  )
}

/** How an obligation stands: shape, colour and word together. */
export function Standing({ lang, line }: { readonly lang: Lang; readonly line: MetLine }) {
  const all = wordsOf(lang)
  const { standing, inTime, missing } = line
  if (standing === 'late') return <Light lang={lang} state="late" />
  if (standing === 'due') return <Light lang={lang} state="ok" />
  const when = inTime === null ? '' : inTime ? all.entry.inTime : all.entry.tooLate
  return (
    <>
      {when}
      {standing === 'thin' && <b> {all.missing.lacks(missing)}</b>}
    </>
  )
}

/** What is owed and not there can be asked for; whoever does makes the duty felt. */
export function AskForIt({
  lang,
  line: { askHref, what, body },
  link,
}: {
  readonly lang: Lang
  readonly line: MissingLine
  link(path: string): string
}) {
  return (
    askHref && (
      <a className="tap small" href={link(askHref)} aria-label={`${wordsOf(lang).missing.ask}: ${what}, ${body}`}>
        {wordsOf(lang).missing.ask}
      </a>
    )
  )
}
