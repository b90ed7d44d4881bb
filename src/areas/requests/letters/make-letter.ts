import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import { spokenNumber } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import { citeArticle } from '#law/cite.ts'
import { remediesAgainstReply } from '#law/requests/remedies.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Body, buildLetter } from '#platform/documents/build-letter.ts'
import { type Letter, printLetter } from '#platform/documents/letter.ts'
import { letterWordsOf as sheetWordsOf } from '#platform/documents/words/index.ts'
import type { Answer } from '#platform/web/answer.ts'
import { lawbook } from '../../clocks/index.ts'
import { chainAbove, findBody } from '../../organisations/index.ts'
import { applicantOf } from '../applicant-of.ts'
import type { Entry, RequestView } from '../contract.ts'
import { requestTables } from '../request-tables.ts'
import { RULE } from '../rules.ts'
import { requestPhrase } from '../submit.ts'
import type { AboutLetter } from './about-letter.ts'
import { letterBody } from './letter-body.ts'
import { type LetterKind, lettersOf, type RequestLetter } from './letter-list.ts'
import { withoutApplicant } from './without-applicant.ts'
import { letterWordsOf } from './words/index.ts'

/** What each kind of letter rests on; a reply on the articles of its result besides. Source: 政府信息公开条例 (R19). */
const RESTS_ON: Readonly<Record<LetterKind, readonly Article[]>> = {
  receipt: [r19('31'), r19('33.2')],
  correction: [r19('30')],
  extension: [r19('33.2')],
  deferral: [r19('35')],
  third_party: [r19('15'), r19('32')],
  other_agency: [r19('34')],
  fee: [r19('42'), { law: 'FEE', article: '6' }],
  reply: [],
  delivery: [r19('40')],
}

/** One letter of a request as a file; null when the request has brought forth no such letter. */
export async function makeLetter(
  tx: Tx,
  view: RequestView,
  key: string,
  wanted: { readonly lang: Lang; readonly demo: boolean },
): Promise<Answer | null> {
  const letter = lettersOf(view).find((one) => one.key === key)
  if (!letter) return null
  const made = letterOf(await aboutOf(tx, view, letter, wanted))
  const bytes = await printLetter(made, letter.on)
  return { kind: 'file', name: `${made.number}.pdf`, type: 'application/pdf', bytes }
}

/** Head, what this kind says, then basis and whom to ask. */
function letterOf(about: AboutLetter): Letter {
  const { lang, letter, view, issuer, demo } = about
  const words = letterWordsOf(lang)
  const sheet = sheetWordsOf(lang)
  const body = letterBody(about)
  const basis = letter.kind === 'reply' ? [...(about.decision?.articles ?? []), r19('33.2')] : RESTS_ON[letter.kind]
  const whole: Body = {
    ...body,
    rows: [...rowsOf(about), ...body.rows],
    parts: [
      ...body.parts,
      { title: sheet.basis, numbered: false, lines: [...new Set(basis.map(about.cite))] },
      { title: sheet.contact, numbered: false, lines: [sheet.contactLine(issuer.name, issuer.phone)] },
    ],
  }
  const head = { lang, demo, title: words.titles[letter.kind], number: numberOf(about), issuer: issuer.name }
  return buildLetter({ ...head, on: letter.on, to: addressee(about, view) }, whole)
}

/** A reply has the number given at the signature; the others that of the request, the sign of their kind and which it is. */
function numberOf({ lang, view, letter }: AboutLetter): string {
  const { number, document } = view.request
  if (letter.kind === 'reply') return must(document, 'a number of the reply')
  return `${spokenNumber(number)}-${letterWordsOf(lang).signs[letter.kind]}${letter.nth}`
}

/** The third party and the other body are written to, and never told who asked. */
function addressee({ letter, applicant }: AboutLetter, { consultations }: RequestView): string {
  if (letter.kind !== 'third_party' && letter.kind !== 'other_agency') return applicant
  return must(
    consultations.find(({ no }) => no === letter.nth),
    'whose opinion is asked',
  ).name
}

function rowsOf({ lang, letter, view, subjectForOthers }: AboutLetter): Letter['rows'] {
  const { rows } = letterWordsOf(lang)
  const toOthers = letter.kind === 'third_party' || letter.kind === 'other_agency'
  return [
    [rows.number, spokenNumber(view.request.number)],
    [rows.subject, toOthers ? subjectForOthers : subjectAt(view, letter)],
  ]
}

async function aboutOf(
  tx: Tx,
  view: RequestView,
  letter: RequestLetter,
  { lang, demo }: { readonly lang: Lang; readonly demo: boolean },
): Promise<AboutLetter> {
  const { request } = view
  const chain = await chainAbove(tx, request.bodyId)
  const issuer = must(chain[0], 'the body asked')
  const government = chain.find((body) => body.kind === 'gov' && body.id !== issuer.id)
  const right = request.rightBodyId === null ? null : await findBody(tx, request.rightBodyId)
  const { code } = request
  const seen = view.applicant !== null && request.channel !== 'internet'
  return {
    ...{ lang, demo, view, letter, applicant: view.applicant?.name ?? request.applicantMasked },
    subjectForOthers: withoutApplicant(subjectAt(view, letter), await applicantOf(tx, request)),
    issuer: {
      ...{ name: issuer.name[lang], phone: issuer.telephone },
      reviewBody: government?.name[lang] ?? sheetWordsOf(lang).higherGovernment,
    },
    phrase: seen ? requestPhrase(tx, request.number) : null,
    dueOn: dueAsSaid(view, letter),
    decision: code && must(requestTables().codes.get(code), code),
    remedies: code && remediesAgainstReply(code, letter.on, lawbook()),
    rightBody: right && { name: right.name[lang], phone: right.telephone },
    cite: (article) => citeArticle(lawbook(), article, lang),
  }
}

/** What was asked when the letter was written: a later correction does not change a letter that went out. */
function subjectAt({ said, entries }: RequestView, { entry }: RequestLetter): string {
  const corrected = entries.find(({ no, kind }) => kind === 'correct' && no > entry.no)
  const before = corrected?.said['subjectBefore']
  return typeof before === 'string' ? before : said.subject
}

/** Acts that move the day on which the reply is due. */
const MOVING: readonly Entry['kind'][] = [
  ...(['ask-correction', 'correct', 'ask-fee', 'pay-fee', 'search', 'letter-reached', 'opinion'] as const),
  ...(['extend', 'remedy-result'] as const),
]

/** The due day a letter may name: only while nothing moved it since, so that no later print says another day as if of then. */
function dueAsSaid({ clocks, entries }: RequestView, { entry }: RequestLetter): Day | null {
  const clock = clocks.find(({ rule }) => rule === RULE.reply)
  const moved = entries.some(({ no, kind }) => no > entry.no && MOVING.includes(kind))
  return moved || !clock || clock.provisional ? null : clock.dueOn
}

function r19(article: string): Article {
  return { law: 'R19', article }
}
