import { must } from '#base/assert.ts'
import { parseDay } from '#base/days.ts'
import { amount } from '#law/penalties/amount.ts'
import { workingDayDeadline } from '#law/penalties/deadlines.ts'
import type { Body } from '#platform/documents/build-letter.ts'
import { printDate, printDay } from '#ui/print-day.ts'
import { lawbook } from '../../../clocks/index.ts'
import { printSum } from '../../standards/calculator/print-sum.ts'
import { wordsOf as calculatorWordsOf } from '../../standards/calculator/words/index.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import { caseRows, officerRows, partyRows } from './letter-rows.ts'
import { basisPart, factParts, measuredPart, penaltyLines } from './measured.ts'
import { printedNumber, printedOf } from './printed.ts'
import type { Subject } from './subject.ts'
import { wordsOf } from './words/index.ts'

/** 行政处罚事先告知书: content, facts, reasons, basis, and the rights with their days (行政处罚法 §44, §45, §63, §64(1)). */
export function notice(subject: Subject): Body {
  const { lang, figures, printed } = subject
  const proposal = must(printed.proposal, 'what is proposed')
  const words = wordsOf(lang)
  const by = printDay(lang, workingDayDeadline(printed.paper.on, figures.hearingDays, lawbook().calendar).answer)
  const hearing = proposal.hearingRight ? words.rightToHearing(figures.hearingDays, by) : words.noHearing
  const rights = [words.rightToState(figures.hearingDays, by), words.neverHeavier, hearing]
  return {
    opening: [words.noticeOpening(subject.violation)],
    rows: [...caseRows(subject), ...partyRows(subject), ...officerRows(subject)],
    parts: [
      ...factParts(subject),
      basisPart(subject),
      { title: words.parts.proposed, numbered: true, lines: penaltyLines(subject, proposal) },
      measuredPart(subject, proposal),
      { title: words.parts.rights, numbered: true, lines: rights },
    ],
    sealed: true,
  }
}

/** 听证通知书: day, hour, place, chair, and what the party may do there (行政处罚法 §64). */
export function hearingNotice(subject: Subject): Body {
  const { lang, printed, chair } = subject
  const words = wordsOf(lang)
  const { data, said } = printed.paper
  const on = parseDay(String(data['hearing']))
  const rules = words.hearingRules
  return {
    opening: [words.hearingOpening(subject.violation)],
    rows: [
      ...caseRows(subject),
      [words.rows.hearingAt, [on && printDay(lang, on), data['time']].filter(Boolean).join(' ')],
      [words.rows.place, String(said['place'])],
      [words.rows.openness, data['open'] === true ? rules.open : rules.closed],
      [words.rows.chair, chair ?? ''],
      ...officerRows(subject),
    ],
    parts: [
      {
        title: words.parts.hearingRules,
        numbered: true,
        lines: [rules.agents, rules.recusal, rules.course, rules.absent, rules.free],
      },
    ],
    sealed: true,
  }
}

/** 回避申请决定书: who asked whom to leave the case, and what the head, or the heads together, decided and why (行政处罚法 §43). */
export function recusal(subject: Subject): Body {
  const { lang, papers, printed } = subject
  const words = wordsOf(lang)
  const { data, said, on } = printed.paper
  const asked = must(
    papers.find(({ no }) => no === data['of']),
    'the request',
  )
  const isTogether = Array.isArray(data['attendees']) && data['attendees'].length > 0
  return {
    opening: [words.recusalOpening(subject.violation, printDate(lang, asked.on))],
    rows: [
      ...caseRows(subject),
      [words.rows.party, subject.party.name],
      [words.rows.against, String(asked.said['who'])],
      [words.rows.decidedOn, printDate(lang, on)],
    ],
    parts: [
      { title: words.parts.asked, numbered: false, lines: [String(asked.said['reason'])] },
      {
        title: words.parts.decided,
        numbered: false,
        lines: [
          data['granted'] === true ? words.recusalGranted : words.recusalRefused,
          words.recusalBy[isTogether ? 'together' : 'head'],
        ],
      },
      { title: words.parts.reasons, numbered: false, lines: [String(said['reason'])] },
    ],
    sealed: true,
  }
}

/** 送达回证: which document went to whom, how and on which day (行政处罚法 §61). */
export function service(subject: Subject): Body {
  const { lang, found, papers, printed } = subject
  const words = wordsOf(lang)
  const { data, on, byName } = printed.paper
  const ways: Readonly<Record<string, string>> = caseWordsOf(lang).noticeWays
  const served = printedOf(papers).findLast(({ kind }) => kind === 'decision' || kind === 'no_penalty')
  const title = served ? words.titles[served.kind] : ''
  const number = served ? printedNumber(found.number, served) : ''
  const payBy = parseDay(String(data['payBy'] ?? ''))
  return {
    opening: [words.serviceOpening(title, number), ...(data['consent'] === true ? [words.consented] : [])],
    rows: [
      ...caseRows(subject),
      [words.rows.servedDocument, `${title} ${number}`],
      ...partyRows(subject),
      [words.rows.servedOn, printDate(lang, on)],
      [words.rows.way, ways[String(data['how'])] ?? ''],
      [words.rows.servedBy, byName ?? ''],
      ...(payBy ? [[words.rows.payBy, printDay(lang, payBy)] as const] : []),
    ],
    parts: [],
    sign: [words.sign.recipient, words.sign.deliverer, ...(data['how'] === 'left' ? [words.sign.witness] : [])],
    sealed: true,
  }
}

/** 催告书: the exact sum, how and by when, the right to be heard, and what follows (行政强制法 §35, §36, §54). */
export function demand(subject: Subject): Body {
  const { lang, figures, papers, printed } = subject
  const words = wordsOf(lang)
  const sum = (name: string) => printSum(amount(String(printed.paper.data[name])))
  const decided = papers.findLast(({ kind }) => kind === 'decide' || kind === 'on-the-spot')
  const document = String(decided?.data['document'] ?? '')
  const decidedOn = decided ? printDate(lang, decided.on) : ''
  const sums = ['fine', 'confiscated', 'surcharge', 'paid', 'left'] as const
  return {
    opening: [words.demandOpening(document, decidedOn)],
    rows: [
      ...caseRows(subject),
      [words.rows.decisionNumber, document],
      [words.rows.decidedOn, decidedOn],
      ...sums.map((name) => [words.rows[name], calculatorWordsOf(lang).point(sum(name))] as const),
    ],
    parts: [
      {
        title: words.parts.demanded,
        numbered: true,
        lines: [words.demandPay(sum('left'), figures.demandDays), words.surchargeRunning, words.demandCourt],
      },
      { title: words.parts.rights, numbered: false, lines: [words.demandHeard] },
    ],
    sealed: true,
  }
}
