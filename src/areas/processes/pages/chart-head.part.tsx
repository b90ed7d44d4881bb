import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import { printDate } from '#ui/print-day.ts'
import type { EditionLine } from '../contract.ts'
import { AsWritten } from './as-written.part.tsx'
import { wordsOf } from './words/index.ts'

/** Most editions in the switch; all of them stand in the table at the foot of the page. */
const MOST_SHOWN = 3

export interface ChartHeadProps {
  readonly lang: Lang
  readonly kind: ReactNode
  readonly title: string
  readonly lead: ReactNode
  readonly edition: EditionLine
  readonly inForce: boolean
  /** All editions, the newest first. */
  readonly editions: readonly EditionLine[]
  /** Address of this page: editions are `?edition=6` of it. */
  readonly here: string
  /** Address of the comparison of two editions. */
  readonly differenceHref: (from: number, to: number) => string
}

/** Title of record on one side; on the other the edition: switch, days in force, the change in a line, the fingerprint. */
export function ChartHead(props: ChartHeadProps) {
  return (
    <div className="headrow">
      <div className="head">
        <p className="kind">{props.kind}</p>
        <h1 className="record">{props.title}</h1>
        <p className="lead">{props.lead}</p>
      </div>
      <EditionBox {...props} />
    </div>
  )
}

function EditionBox({ lang, edition, inForce, editions, here, differenceHref }: ChartHeadProps) {
  const words = wordsOf(lang).chart
  const before = editions.find((one) => one.number < edition.number)
  return (
    <div className={`edition${inForce ? '' : ' old'}`}>
      <nav aria-label={words.versions}>
        <ul className="sw">
          {switched(editions, edition).map(({ number }) => (
            <li key={number}>
              <a href={`${here}?edition=${number}`} aria-current={number === edition.number ? 'page' : undefined}>
                {words.edition(number)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        {daysOf(lang, edition, inForce)}
        {before === undefined && ` ${words.firstEdition}`}
      </p>
      {before && (
        <p>
          {edition.note !== null && (
            <>
              {words.note(before.number)}
              <AsWritten lang={lang} words={edition.note} />{' '}
            </>
          )}
          <a href={differenceHref(before.number, edition.number)}>{words.compare(before.number)}</a>
        </p>
      )}
      {!inForce && (
        <p>
          <a href={here}>{words.current}</a>
        </p>
      )}
      <p className="hash">
        {words.hash} <a href="#file">{shortHash(edition.hash)}</a>
      </p>
    </div>
  )
}

/** The newest few, oldest first, and the one that is shown. */
function switched(editions: readonly EditionLine[], shown: EditionLine): readonly EditionLine[] {
  return editions.filter((one, i) => i < MOST_SHOWN || one.number === shown.number).toReversed()
}

function daysOf(lang: Lang, edition: EditionLine, inForce: boolean): string {
  const words = wordsOf(lang).chart
  const from = printDate(lang, edition.inForceFrom)
  if (inForce) return `${words.inForce(from)}${wordsOf(lang).stop}`
  return edition.inForceTo === null ? words.coming(from) : words.was(from, printDate(lang, edition.inForceTo))
}

/** `9c41 e07b 52d8 … a6f3`: enough to tell two editions apart at a glance. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)} ${hash.slice(8, 12)} … ${hash.slice(-4)}`
}
