import type { Article } from '#base/outcome.ts'
import { type Body, buildLetter } from '#platform/documents/build-letter.ts'
import type { Letter } from '#platform/documents/letter.ts'
import { letterWordsOf } from '#platform/documents/words/index.ts'
import { hearingRecord, preservation, seizure, transfer } from './beside.ts'
import { closingForm } from './closing-form.ts'
import { decision, noPenalty, onTheSpot } from './decided.ts'
import { discussion, filing, notFiled, opinion, report } from './inside.ts'
import { makerRequest } from './maker-request.ts'
import { demand, hearingNotice, notice, recusal, service } from './outside.ts'
import type { PrintedKind } from './printed.ts'
import type { Subject } from './subject.ts'
import { wordsOf } from './words/index.ts'

const apl = (...articles: readonly string[]): readonly Article[] => articles.map((article) => ({ law: 'APL', article }))

/** How each document is written, on which articles of procedure it rests, and whether it goes to the party. */
const KINDS: Readonly<
  Record<PrintedKind, { body(subject: Subject): Body; readonly rests: readonly Article[]; readonly goesOut: boolean }>
> = {
  filing: { body: filing, rests: apl('42', '54', '60'), goesOut: false },
  not_filed: { body: notFiled, rests: apl('54'), goesOut: false },
  report: { body: report, rests: apl('40', '57.1'), goesOut: false },
  case_opinion: { body: opinion, rests: apl('57.1'), goesOut: false },
  notice: { body: notice, rests: apl('44', '45', '62', '63', '64(1)'), goesOut: true },
  hearing_notice: { body: hearingNotice, rests: apl('63', '64', '64(2)'), goesOut: true },
  legal_opinion: { body: opinion, rests: apl('58.1'), goesOut: false },
  discussion: { body: discussion, rests: apl('57.2'), goesOut: false },
  decision: { body: decision, rests: apl('57.1', '59'), goesOut: true },
  no_penalty: { body: noPenalty, rests: apl('57.1', '59'), goesOut: true },
  on_the_spot: { body: onTheSpot, rests: apl('51', '52'), goesOut: true },
  service: { body: service, rests: apl('61'), goesOut: false },
  hearing_record: { body: hearingRecord, rests: apl('64', '65'), goesOut: false },
  recusal: { body: recusal, rests: apl('43'), goesOut: true },
  closing: { body: closingForm, rests: apl('28', '47'), goesOut: false },
  maker_request: { body: makerRequest, rests: [{ law: 'GO27', article: '1' }], goesOut: false },
  preservation: { body: preservation, rests: apl('56'), goesOut: true },
  seizure: {
    body: seizure,
    rests: [
      { law: 'CE', article: '24' },
      { law: 'CE', article: '25' },
    ],
    goesOut: true,
  },
  transfer: { body: transfer, rests: apl('27'), goesOut: false },
  demand: {
    body: demand,
    rests: [
      { law: 'CE', article: '35' },
      { law: 'CE', article: '54' },
    ],
    goesOut: true,
  },
}

/** The letter for one document of a penalty case: final sentences in the reader's language. */
export function letterOf(subject: Subject): Letter {
  const { lang, demo, number, printed, issuer, party, measured } = subject
  const kind = KINDS[printed.kind]
  const shared = letterWordsOf(lang)
  const body = kind.body(subject)
  const procedure = {
    title: wordsOf(lang).parts.procedure,
    numbered: false,
    lines: [kind.rests.map(subject.cite).join(wordsOf(lang).comma)],
  }
  const contact = { title: shared.contact, numbered: false, lines: [shared.contactLine(issuer.name, issuer.phone)] }
  const title = wordsOf(lang).titles[printed.kind]
  return buildLetter(
    {
      ...{ lang, demo, title, number, issuer: issuer.name, on: printed.paper.on },
      to:
        printed.kind === 'maker_request'
          ? (measured?.maker ?? wordsOf(lang).someMaker)
          : kind.goesOut
            ? party.name
            : null,
    },
    { ...body, parts: [...body.parts, procedure, contact] },
  )
}
