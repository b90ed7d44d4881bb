import type { Day } from '#base/days.ts'
import type { Finding } from '#law/penalties/audit/finding.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { FindingList } from '../audit/finding-list.part.tsx'
import type { Said } from '../calculator/settings.ts'
import { Comments, type CommentsProps } from './comments.part.tsx'
import { StandardTiers } from './standard-tiers.part.tsx'
import { StandardWeights } from './standard-weights.part.tsx'
import { pageWordsOf } from './words/index.ts'

export interface StandardDraftProps extends CommentsProps {
  readonly standard: Standard
  readonly said: Said
  readonly note: string
  readonly commentsTo: Day
  readonly findings: readonly Finding[]
  /** Whether an edition stands to compare with. */
  readonly hasEdition: boolean
}

/** The next edition of a standard while the public is asked about it. */
export function StandardDraftPage(props: StandardDraftProps) {
  const { lang, standardId, standard, said, note, commentsTo, findings, hasEdition, link } = props
  const words = pageWordsOf(lang)
  return (
    <>
      <PageHead
        record
        kind={words.draftKind}
        title={standard.violation[lang]}
        lead={words.commentsOpen(printDate(lang, commentsTo))}
      />
      <p className="notice" role="note">
        {words.draftNotice} {hasEdition && <a href={link(`/standards/${standardId}`)}>{words.current}</a>}
      </p>
      {note !== '' && (
        <p>
          {words.draftNote}
          {words.colon}
          <span lang="zh-Hans">{note}</span>
        </p>
      )}
      {standard.weights === null ? (
        <StandardTiers {...{ lang, standard, said }} />
      ) : (
        <StandardWeights {...{ lang, standard, said }} weights={standard.weights} />
      )}
      <section aria-labelledby="audit">
        <h2 id="audit">{words.audit}</h2>
        <p>{findings.length === 0 ? words.auditNone : words.auditFound}</p>
        <FindingList {...{ lang, standard, said, findings }} />
      </section>
      <Comments {...props} />
    </>
  )
}
