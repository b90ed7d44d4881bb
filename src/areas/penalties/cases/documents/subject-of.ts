import { must } from '#base/assert.ts'
import type { Lang } from '#base/text.ts'
import { ruleOf } from '#law/book/book.ts'
import { rowFor } from '#law/penalties/book/row.ts'
import { remediesAgainst } from '#law/penalties/remedies.ts'
import { reasonNotEstablished } from '#law/penalties/standards/check-facts.ts'
import type { Tx } from '#platform/db/tx.ts'
import { letterWordsOf } from '#platform/documents/words/index.ts'
import { cite, lawbook } from '../../../clocks/index.ts'
import { findBody, issuerOf, postLines, staffName } from '../../../organisations/index.ts'
import { penaltyBook } from '../../penalty-book.ts'
import { knownStandard } from '../../standards/known-standard.ts'
import { chinese, saidOf } from '../../standards/said-of.ts'
import { showPenaltyNumber } from '../case.ts'
import type { Entry, Party, PenaltyView } from '../contract.ts'
import { certificateNumbers } from '../control/certificates.ts'
import { sayFacts } from '../measured/say-facts.ts'
import { DAYS_TO_ASK } from '../verbs/ask-hearing.ts'
import { DAYS_AFTER_DEMAND } from '../verbs/to-court.ts'
import { type Printed, printedNumber } from './printed.ts'
import type { Figures, Officer, Subject } from './subject.ts'

/** Gathers what a document says, from the case as it stood when its paper was made. */
export async function subjectOf(
  tx: Tx,
  view: PenaltyView,
  printed: Printed,
  { lang, demo }: Pick<Subject, 'lang' | 'demo'>,
): Promise<Subject> {
  const { found } = view
  const { paper } = printed
  const { body, reviewedBy } = await issuerOf(tx, found.bodyId)
  const words = letterWordsOf(lang)
  const papers = view.entries.filter(({ no }) => no <= paper.no)
  const place = found.placeBodyId === null ? null : await findBody(tx, found.placeBodyId)
  const chair = paper.data['chair']
  return {
    ...{ lang, demo, printed, number: printedNumber(found.number, printed), found },
    caseNumber: showPenaltyNumber(found.number),
    violation: view.violation[lang],
    party: partyAt(view, papers),
    papers,
    measured: await measuredOf(tx, printed, lang),
    issuer: {
      ...{ name: body.name[lang], phone: body.telephone },
      ...{ reviewBody: reviewedBy?.name[lang] ?? words.higherGovernment, court: words.court },
    },
    officers: await officersOf(tx, view, printed),
    chair: typeof chair === 'string' ? await staffName(tx, chair) : null,
    posts: await postsOf(tx, view, printed, lang),
    place: place?.name[lang] ?? null,
    figures: figuresOf(view, printed),
    cite: (article) => cite(lang)(article).text,
  }
}

/** The party as the last paper that named it did; a form on the spot has the one that was typed into it. */
function partyAt({ party }: PenaltyView, papers: Subject['papers']): Party {
  const named = papers.findLast(({ said }) => said['party'] !== undefined)?.said['party']
  return (named as Party | undefined) ?? party // lead and identify-party seal nothing else under the word
}

async function measuredOf(tx: Tx, { proposal }: Printed, lang: Lang): Promise<Subject['measured']> {
  if (!proposal) return null
  const { standard } = await knownStandard(tx, proposal.standard.hash)
  const said = saidOf(lang, standard)
  return {
    said,
    kind: standard.kind,
    violation: standard.violation[lang],
    maker: standard.source.issuer === null ? null : chinese(lang, standard.source.issuer),
    facts: sayFacts(lang, standard, said, proposal.facts),
    lowest: standard.facts
      .filter(({ name }) => reasonNotEstablished(proposal.facts[name]) !== null)
      .map(({ name }) => said.facts[name] ?? name),
  }
}

async function officersOf(tx: Tx, { found, entries }: PenaltyView, { paper }: Printed): Promise<readonly Officer[]> {
  const certificates = await certificateNumbers(tx, found.bodyId, paper.on)
  const officers: Officer[] = []
  const recused = recusedAt(entries, paper)
  for (const staffId of appointedAt(entries, paper) ?? found.investigators) {
    if (recused.includes(staffId)) continue
    officers.push({ name: (await staffName(tx, staffId)) ?? '', certificate: certificates.get(staffId) ?? null })
  }
  return officers
}

/** Who investigated when a paper was made; null: nobody was appointed before it. */
function appointedAt(file: readonly Entry[], { no }: Entry): readonly string[] | null {
  const paper = file.findLast((one) => one.no <= no && (one.kind === 'open' || one.kind === 'reappoint'))
  const appointed = paper?.data['investigators']
  return Array.isArray(appointed) ? appointed.map(String) : null
}

/** Who had left the case when a paper was made; three officers go on as two without a new appointment (行政处罚法 §43). */
function recusedAt(file: readonly Entry[], { no }: Entry): readonly string[] {
  return file
    .filter((one) => one.no <= no && one.kind === 'decide-recusal' && one.data['granted'] === true)
    .flatMap(({ data }) => data['against'] as readonly string[]) // written by decide-recusal only
}

async function postsOf(tx: Tx, { found }: PenaltyView, { paper }: Printed, lang: Lang): Promise<readonly string[]> {
  const attendees = paper.data['attendees']
  if (!Array.isArray(attendees)) return []
  const posts = await postLines(tx, found.bodyId, paper.on)
  return posts.flatMap(({ acting, name }) => (acting && attendees.includes(acting.staffId) ? [name[lang]] : []))
}

function figuresOf({ found }: PenaltyView, { paper }: Printed): Figures {
  const book = lawbook()
  const amountOf = (id: string) => must(ruleOf(book, id).amount, `the amount of ${id}`)
  const { dailyShare } = must(rowFor(penaltyBook().surcharge, { on: paper.on }), 'surcharge')
  return {
    payDays: amountOf('PENALTY.PAY'),
    decisionDays: amountOf('PENALTY.DECISION'),
    surcharge: dailyShare.times(100).toFixed(),
    hearingDays: DAYS_TO_ASK,
    demandDays: DAYS_AFTER_DEMAND,
    remedies: remediesAgainst(found.procedure, book).answer,
  }
}
