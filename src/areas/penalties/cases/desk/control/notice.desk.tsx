import { dayNumber } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { amount } from '#law/penalties/amount.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LongField } from '#ui/field.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { type SummaryLine, SummaryList } from '#ui/summary-list.tsx'
import { printRange, printSum } from '../../../standards/calculator/print-sum.ts'
import type { Said } from '../../../standards/calculator/settings.ts'
import { wordsOf as calculatorWordsOf } from '../../../standards/calculator/words/index.ts'
import { showPenaltyNumber } from '../../case.ts'
import type { RangeText } from '../../contract.ts'
import type { NoticeView } from '../../control/notice-view.ts'
import { wordsOf } from '../../words/index.ts'
import { deskWordsOf } from '../words/index.ts'
import { ComparedWith } from './compared.part.tsx'
import { noticeArticles } from './notice-articles.ts'
import { noticePath } from './notice-path.ts'
import { controlWordsOf } from './words/index.ts'

export interface NoticeProps {
  readonly lang: Lang
  readonly notice: NoticeView
  /** Names of what the standard says; null while nothing is decided. */
  readonly said: Said | null
  /** Who is looking may open the case itself. */
  readonly mayOpen: boolean
  /** Why the last try was refused; with what was typed. */
  readonly refused: string | null
  readonly typed: string
  /** Why who is looking may not answer, in a sentence. */
  readonly whyNot: string | null
  readonly keys: FormKeys
  cite(article: Article): Cited
  link(path: string): string
}

/** One notice: what it says and on which article, the case, what it was compared with, and the answer. */
export function Notice(props: NoticeProps) {
  const { lang, notice, refused, cite, link } = props
  const words = controlWordsOf(lang).one
  const { kind } = notice.flag
  return (
    <div className="plain">
      {refused && <ErrorSummary lang={lang} errors={[{ field: 'answer', text: refused }]} />}
      <nav className="crumb" aria-label={words.back}>
        <a href={link('/desk/penalties/notices')}>{words.back}</a>
      </nav>
      <PageHead
        title={wordsOf(lang).flagKinds[kind]}
        kind={`${notice.violation[lang]} · ${showPenaltyNumber(notice.found.number)}`}
        lead={words.explains[kind]}
      />
      <p>
        <LawChips laws={noticeArticles(notice.flag).map(cite)} />
      </p>
      <SummaryList small lines={[...caseLines(props), ...decisionLines(props), ...timeLines(props)]} />
      <ComparedWith {...props} />
      <Answer {...props} />
    </div>
  )
}

function caseLines({ lang, notice, mayOpen, link }: NoticeProps): readonly SummaryLine[] {
  const words = controlWordsOf(lang).one
  const { found, body, flag } = notice
  const shown = showPenaltyNumber(found.number)
  return [
    { name: words.case, value: mayOpen ? <a href={link(`/desk/penalties/${found.number}`)}>{shown}</a> : shown },
    { name: words.body, value: body[lang] },
    { name: words.stage, value: wordsOf(lang).states[found.state] },
    { name: words.raisedOn, value: printDate(lang, flag.raisedOn) },
  ]
}

function decisionLines({ lang, notice: { decision }, said }: NoticeProps): readonly SummaryLine[] {
  if (!decision) return []
  const words = controlWordsOf(lang).one
  const { document, decidedOn, fine, tier, tierRange, statutoryRange, deviation } = decision
  const ranged = (name: string, range: RangeText | null): readonly SummaryLine[] =>
    range ? [{ name, value: printRange(lang, { ...range, min: amount(range.min), max: amount(range.max) }) }] : []
  return [
    { name: words.document, value: document },
    { name: words.decidedOn, value: printDate(lang, decidedOn) },
    ...(fine ? [{ name: words.fine, value: calculatorWordsOf(lang).point(printSum(fine)) }] : []),
    ...(tier === null ? [] : [{ name: words.tier, value: said?.tiers[tier] ?? tier }]),
    ...ranged(words.tierRange, tierRange),
    ...ranged(words.lawRange, statutoryRange),
    { name: words.deviation, value: wordsOf(lang).deviations[deviation] },
  ]
}

function timeLines({ lang, notice: { flag, compared, decision } }: NoticeProps): readonly SummaryLine[] {
  if (compared.dueOn === null) return []
  const words = controlWordsOf(lang).one
  const { clockNames, otherClock } = deskWordsOf(lang)
  const rule = flag.kind === 'overdue' ? String(flag.data['rule']) : 'PENALTY.DECISION'
  const left = decision && flag.kind !== 'overdue' ? dayNumber(compared.dueOn) - dayNumber(decision.decidedOn) : null
  return [
    { name: words.clock, value: clockNames[rule] ?? otherClock },
    {
      name: words.dueOn,
      value: [printDate(lang, compared.dueOn), left === null ? '' : left < 0 ? words.lateBy(-left) : words.before(left)]
        .filter(Boolean)
        .join(' · '),
    },
  ]
}

function Answer({ lang, notice, keys, refused, typed, whyNot, link }: NoticeProps) {
  const words = controlWordsOf(lang).one
  const { flag, found } = notice
  return (
    <section aria-labelledby="answered">
      <h2 id="answered">
        {words.answer} {flag.answeredOn && <small>{words.answeredOn(printDate(lang, flag.answeredOn))}</small>}
      </h2>
      {flag.answer !== null && <p lang="zh-Hans">{flag.answer}</p>}
      {flag.answer === null && whyNot !== null && <p>{whyNot}</p>}
      {flag.answer === null && whyNot === null && (
        <form method="post" action={link(noticePath(found.number, flag.kind))} data-confirm-leave="">
          <HiddenKeys {...keys} />
          <LongField
            {...{ lang, name: 'answer', label: words.answerLabel, hint: words.answerHint, maxLength: 2000 }}
            value={typed}
            error={refused}
          />
          <p className="row">
            <button className="btn main" type="submit">
              {words.submit}
            </button>
          </p>
        </form>
      )}
    </section>
  )
}
