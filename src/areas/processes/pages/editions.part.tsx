import type { Lang } from '#base/text.ts'
import { printDate } from '#ui/print-day.ts'
import { type Column, Table } from '#ui/table.tsx'
import type { EditionLine } from '../contract.ts'
import { AsWritten } from './as-written.part.tsx'
import { shortHash } from './chart-head.part.tsx'
import { ComparePair } from './compare-pair.part.tsx'
import { wordsOf } from './words/index.ts'

export interface EditionsProps {
  readonly lang: Lang
  /** The newest first. */
  readonly editions: readonly EditionLine[]
  /** Address of the page whose editions these are. */
  readonly here: string
  link(path: string): string
}

/** Every edition there was, its file and fingerprint, and a form that draws the difference between any two. */
export function Editions({ lang, editions, here, link }: EditionsProps) {
  const all = wordsOf(lang).chart
  const words = all.editions
  const [newest, before] = editions
  const columns: readonly Column<EditionLine>[] = [
    {
      key: 'number',
      title: words.number,
      cell: (one) => <a href={`${here}?edition=${one.number}`}>{all.edition(one.number)}</a>,
    },
    { key: 'days', title: words.days, cell: (one) => daysOf(lang, one) },
    {
      key: 'note',
      title: words.note,
      cell: (one) => (one.note === null ? words.first : <AsWritten lang={lang} words={one.note} />),
    },
    { key: 'hash', title: words.hash, cell: (one) => <code>{shortHash(one.hash)}</code> },
    {
      key: 'file',
      title: words.file,
      cell: (one) => (
        <a href={link(fileHref(one))}>
          {words.download}
          <span className="sr"> {all.edition(one.number)}</span>
        </a>
      ),
    },
  ]
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{words.title}</h2>
      <p className="intro">{words.lead}</p>
      <Table
        lang={lang}
        caption={words.title}
        captionHidden
        columns={columns}
        rows={editions}
        rowKey={(one) => String(one.number)}
      />
      {newest && before ? (
        <ComparePair lang={lang} editions={editions} from={before.number} to={newest.number} link={link} />
      ) : (
        <p className="small quiet">{words.only}</p>
      )}
    </section>
  )
}

/** Where the file of an edition is given away, byte for byte. */
export function fileHref({ chartId, number }: Pick<EditionLine, 'chartId' | 'number'>): string {
  return `/charts/${chartId}/${number}.bpmn`
}

function daysOf(lang: Lang, { inForceFrom, inForceTo }: EditionLine): string {
  const words = wordsOf(lang).chart
  const from = printDate(lang, inForceFrom)
  return inForceTo === null ? words.inForce(from) : words.editions.until(from, printDate(lang, inForceTo))
}
