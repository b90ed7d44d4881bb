import type { FormKeys } from '#ui/hidden-keys.tsx'
import { LawChips } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { wordsOf as figureWordsOf } from '../../statistics/words/index.ts'
import { AuditResult } from './audit-result.part.tsx'
import { Comments } from './comments.part.tsx'
import { StandardEditions } from './standard-editions.part.tsx'
import { StandardPowers } from './standard-powers.part.tsx'
import type { StandardProps } from './standard-props.ts'
import { StandardTiers } from './standard-tiers.part.tsx'
import { StandardUses } from './standard-uses.part.tsx'
import { StandardWeights } from './standard-weights.part.tsx'
import { pageWordsOf } from './words/index.ts'

/** A standard: its tiers as a table, who uses it, what an audit finds, what the public said, its editions. */
export function StandardPage(props: StandardProps & { readonly keys: FormKeys | null }) {
  const { lang, view, said, chinese, link, keys } = props
  const words = pageWordsOf(lang)
  const { standard, standardId } = view.edition
  const figures = figureWordsOf(lang)
  const laws = said.laws.map((text) => ({ text, href: null }))
  return (
    <>
      <PageHead
        record
        kind={`${words.kinds[standard.kind]} · ${standard.domain[lang]}`}
        title={standard.violation[lang]}
        lead={
          <>
            {words.madeBy(
              chinese(standard.body),
              standard.jurisdiction === 'CN' ? words.nationwide : chinese(standard.jurisdiction),
            )}
            <LawChips laws={laws} />
          </>
        }
      />
      <EditionNotice {...props} />
      <p>
        <a className="btn" href={link(`/standards/${standardId}/calculator`)}>
          {words.calculate}
        </a>
      </p>
      <p className="row">
        <a className="tap" href={link(`/penalties/statistics/${standardId}`)}>
          {figures.title}
        </a>
        <a className="tap" href={link(`/penalties?violation=${standardId}`)}>
          {figures.seeDecisions}
        </a>
      </p>
      {standard.weights ? (
        <StandardWeights {...{ lang, standard, said }} weights={standard.weights} />
      ) : (
        <StandardTiers {...{ lang, standard, said }} />
      )}
      <StandardUses {...props} />
      <StandardPowers {...props} />
      <AuditResult {...props} />
      {view.commentsTo !== null && (
        <p>
          <a href={link(`/standards/${standardId}/draft`)}>{words.draftSee}</a>
        </p>
      )}
      <Comments
        {...{ lang, standardId, link }}
        comments={view.comments}
        commentsTo={view.commentsTo}
        keys={keys}
        sent={null}
      />
      <StandardEditions {...props} />
    </>
  )
}

function EditionNotice({ lang, view, link }: StandardProps) {
  const words = pageWordsOf(lang)
  const { edition, inForce } = view
  if (inForce) return null
  const { inForceFrom, inForceTo, standardId } = edition
  const over = inForceTo !== null && inForceTo <= view.today
  return (
    <p className="notice" role="note">
      {over ? words.ended(printDate(lang, inForceTo)) : words.notInForce(printDate(lang, inForceFrom))}{' '}
      {view.editions.length > 1 && <a href={link(`/standards/${standardId}`)}>{words.current}</a>}
    </p>
  )
}
