import type { Lang } from '#base/text.ts'
import type { NormTermsRead } from '#platform/lawbook/read-norm-terms.ts'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { type LawEntry, LawList } from '#ui/law-list.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate, printDay } from '#ui/print-day.ts'
import { type SummaryLine, SummaryList } from '#ui/summary-list.tsx'
import type { Act, NormLine } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import { StateTag } from './state-tag.part.tsx'

export interface NormProps {
  readonly lang: Lang
  readonly norm: NormLine
  readonly body: string
  readonly joint: readonly string[]
  readonly replaces: NormLine | null
  readonly replacedBy: NormLine | null
  readonly acts: readonly Act[]
  readonly terms: NormTermsRead
  readonly laws: readonly LawEntry[]
  readonly cited: readonly Cited[]
  link(path: string): string
}

/** One document: whether it holds and why, where its text and its explanation are, what it replaces. */
export function NormPage(props: NormProps) {
  const { lang, norm, laws, link } = props
  const words = wordsOf(lang).one
  const over = norm.state !== 'in_force'
  return (
    <>
      <PageHead record title={norm.title} kind={norm.number} />
      <div className={over ? 'state near' : 'state'}>
        <StateTag lang={lang} state={norm.state} />
        <p>
          {over
            ? norm.state === 'not_yet'
              ? words.notYet
              : words.ended
            : words.whyTo(printDay(lang, norm.days.validTo))}
        </p>
      </div>
      <Facts {...props} />
      <Why {...props} />
      <History {...props} />
      <LawList lang={lang} laws={laws} />
      <p>
        <a href={link('/norms')}>{words.back}</a>
      </p>
    </>
  )
}

function Facts({ lang, norm, body, joint, replaces, replacedBy, link }: NormProps) {
  const { one: words, kinds } = wordsOf(lang)
  const other = (line: NormLine) => (
    <a href={link(line.address)} lang="zh-Hans">
      {line.title}
    </a>
  )
  const lines: readonly SummaryLine[] = [
    { name: words.number, value: <span lang="zh-Hans">{norm.number}</span> },
    { name: words.body, value: joint.length > 0 ? `${body} · ${words.joint(joint.join(' · '))}` : body },
    { name: words.kind, value: kinds[norm.kind] },
    { name: words.issued, value: printDate(lang, norm.issuedOn) },
    { name: words.from, value: printDate(lang, norm.days.inForceFrom) },
    { name: words.to, value: printDate(lang, norm.days.validTo) },
    { name: words.text, value: <a href={link(norm.textAt)}>{words.readText}</a> },
    {
      name: words.explained,
      value: norm.explainedAt ? <a href={link(norm.explainedAt)}>{words.readExplained}</a> : words.notExplained,
    },
    ...(replaces ? [{ name: words.replaces, value: other(replaces) }] : []),
    ...(replacedBy ? [{ name: words.replacedBy, value: other(replacedBy) }] : []),
  ]
  return <SummaryList lines={lines} />
}

/** How the last day came about, each line with what it rests on. */
function Why({ lang, norm, acts, terms, cited }: NormProps) {
  const { one: words, kinds } = wordsOf(lang)
  const kept = acts.filter(({ kind }) => kind === 'keep')
  const { inForceFrom, validTo, repealedOn, replacedOn } = norm.days
  return (
    <section aria-labelledby="why">
      <h2 id="why">{words.why}</h2>
      <ul className="dots">
        <li>{words.whyFrom(printDay(lang, inForceFrom))}</li>
        <li>
          {words.whyTerm(kinds[norm.kind], terms.years[norm.kind])} <span className="quiet">{words.unconfirmed}</span>
          <LawChips laws={cited} />
        </li>
        {kept.map(({ no, on, data, note }) => (
          <li key={no}>{words.whyKept(printDay(lang, on), String(data['until']), note)}</li>
        ))}
        <li>{words.whyTo(printDay(lang, validTo))}</li>
        {repealedOn && <li>{words.whyRepealed(printDay(lang, repealedOn), norm.repealedBecause ?? '')}</li>}
        {replacedOn && <li>{words.whyReplaced(printDay(lang, replacedOn))}</li>}
        {norm.state === 'in_force' && <li>{words.assess(terms.assessDays)}</li>}
      </ul>
    </section>
  )
}

function History({ lang, acts }: NormProps) {
  const { one: words, verbs } = wordsOf(lang)
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <ul className="list small">
        {acts.map(({ no, kind, on, data, note }) => (
          <li key={no}>
            <span className="quiet">{printDate(lang, on)}</span> {verbs[kind]}
            {kind === 'review' && ` · ${data['passed'] === true ? words.passed : words.notPassed}`}
            {note !== '' && (
              <>
                {' '}
                <span lang="zh-Hans">{note}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
