import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Pager } from '#ui/pager.tsx'
import type { PowerChange } from '../contract.ts'
import { ChangesTable } from './changes-table.part.tsx'
import { wordsOf } from './words/index.ts'

export interface ChangesProps {
  readonly lang: Lang
  readonly changes: readonly PowerChange[]
  readonly total: number
  /** Number of the first line shown, from 1. */
  readonly first: number
  readonly previous: string | null
  readonly next: string | null
  link(path: string): string
}

/** The public change log of the list of powers, the newest first. */
export function ChangesPage({ lang, changes, total, first, previous, next, link }: ChangesProps) {
  const words = wordsOf(lang).changes
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {changes.length === 0 ? (
        <Empty says={words.none} />
      ) : (
        <ChangesTable lang={lang} changes={changes} caption={words.title} link={link} />
      )}
      {(previous !== null || next !== null) && (
        <Pager lang={lang} from={first} to={first + changes.length - 1} total={total} previous={previous} next={next} />
      )}
      <p>
        <a className="tap" href={link('/powers')}>
          {words.back}
        </a>
      </p>
    </>
  )
}
