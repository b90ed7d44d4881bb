import type { Lang } from '#base/text.ts'
import { printDate, printMoment } from '#ui/print-day.ts'
import type { DraftView, EditionLine } from '../contract.ts'
import type { DrawnDifference } from '../drawn-difference.ts'
import { fileHref } from '../pages/editions.part.tsx'
import { wordsOf as pageWordsOf } from '../pages/words/index.ts'
import { DraftDifference } from './draft-difference.part.tsx'
import { type DraftFinding, Findings } from './findings.part.tsx'
import { ApproveForm, DropForm, PublishForm } from './sign-forms.part.tsx'
import { wordsOf } from './words/index.ts'

export interface DeskChartProps {
  readonly lang: Lang
  readonly name: string
  /** The edition in force, or the newest where none is. */
  readonly edition: EditionLine
  /** All editions, the newest first. */
  readonly editions: readonly EditionLine[]
  readonly draft: DraftView | null
  /** What lint says of the draft; empty without one. */
  readonly findings: readonly DraftFinding[]
  /** The draft beside the edition in force; null without a draft. */
  readonly difference: DrawnDifference | null
  readonly today: string
  readonly csrf: string
  readonly requestKey: string
  link(path: string): string
}

/** A chart at the desk: what is in force, the draft with what the check found and what it changes, who may sign what. */
export function DeskChart(props: DeskChartProps) {
  const { lang, name, edition, link } = props
  const words = wordsOf(lang).chart
  const base = `/desk/charts/${edition.chartId}`
  return (
    <div className="plain wide">
      <h1>{words.title(name)}</h1>
      <p>
        {words.inForce(edition.number, printDate(lang, edition.inForceFrom))}{' '}
        <a href={link(`/charts/${edition.chartId}`)}>{words.public}</a>
      </p>
      <p className="row">
        <a className="btn" href={link(`${base}/edit`)}>
          {props.draft ? words.edit : words.editFirst}
        </a>
        <a className="tap" href={link(`${base}/migrate`)}>
          {words.migrate}
        </a>
      </p>
      {props.draft ? <Draft {...props} draft={props.draft} /> : <NoDraft lang={lang} />}
      <DeskEditions {...props} />
    </div>
  )
}

function NoDraft({ lang }: { readonly lang: Lang }) {
  const words = wordsOf(lang).chart
  return (
    <section aria-labelledby="draft">
      <h2 id="draft">{words.draft}</h2>
      <p className="empty">{words.noDraft}</p>
    </section>
  )
}

function Draft(props: DeskChartProps & { readonly draft: DraftView }) {
  const { lang, draft, editions, findings, difference } = props
  const words = wordsOf(lang).chart
  const { name, at } = draft.drafted
  const outdated = editions[0] !== undefined && editions[0].number !== draft.basedOn
  return (
    <>
      <section aria-labelledby="draft">
        <h2 id="draft">{words.draft}</h2>
        <p>
          {words.draftBy(name, printMoment(lang, at), draft.revision)} {words.basedOn(draft.basedOn)}
        </p>
        {outdated && <p className="notice">{words.outdated(draft.basedOn)}</p>}
        {draft.note !== '' && (
          <p>
            {words.note}
            {pageWordsOf(lang).colon}
            {draft.note}
          </p>
        )}
        {draft.approved && <p>{words.approved(draft.approved.name, printMoment(lang, draft.approved.at))}</p>}
      </section>
      <Findings lang={lang} findings={findings} />
      {difference && <DraftDifference lang={lang} difference={difference} />}
      <section aria-labelledby="sign">
        <h2 id="sign">{draft.approved ? words.publish : words.approve}</h2>
        {draft.approved ? <PublishForm {...props} /> : <ApproveForm {...props} />}
        <DropForm {...props} />
      </section>
    </>
  )
}

function DeskEditions({ lang, editions, link }: DeskChartProps) {
  const words = wordsOf(lang).chart
  const pages = pageWordsOf(lang).chart
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{words.editions}</h2>
      <ul className="list">
        {editions.map((one) => (
          <li key={one.number}>
            <a href={link(`/charts/${one.chartId}?edition=${one.number}`)}>{pages.edition(one.number)}</a>{' '}
            {pages.inForce(printDate(lang, one.inForceFrom))} {one.note} <code>{one.hash.slice(0, 16)}</code>{' '}
            <a href={link(fileHref(one))}>
              {words.file}
              <span className="sr"> {pages.edition(one.number)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
