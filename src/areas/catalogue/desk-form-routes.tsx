import { Type } from 'typebox'
import { findBody, listBodies } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import type { Outcome, Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { obligationsOf } from '#law/catalogue/obligations-of.ts'
import type { CatalogueStandard } from '#law/catalogue/standard.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { whyNotDraft } from './access.ts'
import { ContentFields, contentOf, typedIn, typedOf } from './content-typed.ts'
import type { Content, DisclosureView } from './contract.ts'
import { correct } from './correct.ts'
import { ChooseDesk } from './desk/choose.desk.tsx'
import { ContentForm, type ContentFormProps, type Typed } from './desk/content-form.part.tsx'
import { Address, deskAddress, entryAt, NO_ENTRY, versionNow } from './desk-entry.tsx'
import { draft } from './draft.ts'
import { revise } from './revise.ts'
import { standardOf, theCatalogue } from './the-catalogue.ts'
import { wordsOf } from './words/index.ts'

const Under = Type.Object({ under: Type.Optional(Type.String({ pattern: '^(\\d{1,5} [a-z0-9-]{1,20})?$' })) })
const Drafted = Type.Object({ under: Type.String({ pattern: '^\\d{1,5} [a-z0-9-]{1,20}$' }), ...ContentFields })
const Written = Type.Object({ revision: Type.Integer({ minimum: 1 }), ...ContentFields })
const desk = { site: 'desk', door: 'officer' } as const
const section = '/desk/catalogue'

/** Writing: a new entry, a draft again, the next version. What is wrong comes back with the form and the sentence. */
export const deskFormRoutes: readonly Route[] = [
  route({ ...desk, method: 'GET', path: '/desk/catalogue/new', shape: { query: Under } }, async (visit) => {
    const { lang, link, query } = visit
    if (query.under) return offerDraft(visit, query.under, { formed_on: visit.moment.today }, null)
    const choices = await choicesOf(reading(visit.db, visit.moment), visit)
    if (choices.length === 0) return refused({ code: 'catalogue.not-your-body', kind: 'forbidden' })
    return show(wordsOf(lang).desk.begin, <ChooseDesk lang={lang} choices={choices} link={link} />, { section })
  }),

  route({ ...desk, method: 'POST', path: '/desk/catalogue/new', shape: { body: Drafted } }, async (visit) => {
    const { bodyId, standard } = readUnder(visit.body.under)
    if (!standard) return refused({ code: 'catalogue.no-such-standard', kind: 'missing' })
    const input = { ...contentOf(visit.body, standard, visit.moment.today), bodyId, standardId: standard.id }
    const outcome = await doOnce(visit, (tx) => draft(tx, visit.actor, input))
    if (!outcome.ok) return again(outcome.no, (no) => offerDraft(visit, visit.body.under, typedIn(visit.body), no))
    const { code } = must(await findBody(reading(visit.db, visit.moment), bodyId), `body ${bodyId}`)
    return goTo(visit.link(deskAddress(code, outcome.value.serial)))
  }),

  ...formRoutes('revise', (tx, visit, entry, revision, content) =>
    revise(tx, visit.actor, { ...content, ref: { bodyId: entry.bodyId, id: entry.id, revision } }),
  ),
  ...formRoutes('correct', (tx, visit, entry, _revision, content, note) =>
    correct(tx, visit.actor, { ...content, ref: entry, note }),
  ),
]

type Write = (
  tx: Tx,
  visit: Visit,
  entry: DisclosureView,
  revision: number,
  content: Content,
  note: string,
) => Promise<Outcome<{ id: string }>>

/** The form of a version of an entry, and what it sends. */
function formRoutes(name: 'revise' | 'correct', write: Write): readonly Route[] {
  const path = `/desk/catalogue/:body/:serial/${name}`
  return [
    route({ ...desk, method: 'GET', path, shape: { params: Address } }, async (visit) => {
      const found = await entryAt(reading(visit.db, visit.moment), visit.actor, visit.params)
      if (!found) return refused(NO_ENTRY)
      return offerVersion(visit, name, visit.params, found.entry, null, null)
    }),
    route({ ...desk, method: 'POST', path, shape: { params: Address, body: Written } }, async (visit) => {
      const found = await entryAt(reading(visit.db, visit.moment), visit.actor, visit.params)
      if (!found) return refused(NO_ENTRY)
      const { entry } = found
      const standard = must(standardOf(entry.standardId), entry.standardId)
      const content = contentOf(visit.body, standard, visit.moment.today)
      const { revision, note = '' } = visit.body
      const outcome = await doOnce(visit, (tx) => write(tx, visit, entry, revision, content, note))
      if (!outcome.ok)
        return again(outcome.no, (no) => offerVersion(visit, name, visit.params, entry, typedIn(visit.body), no))
      return goTo(visit.link(deskAddress(found.body.code, entry.serial)))
    }),
  ]
}

/** What can be put right in the form comes back with it; any other no is a page of its own. */
function again(no: Refusal, offer: (no: Refusal) => Promise<Answer> | Answer): Promise<Answer> | Answer {
  return no.kind === 'invalid' ? offer(no) : refused(no)
}

function offerDraft(visit: Visit, under: string, typed: Typed, no: Refusal | null): Answer {
  const { bodyId, standard } = readUnder(under)
  if (!standard) return refused({ code: 'catalogue.no-such-standard', kind: 'missing' })
  const notHere = whyNotDraft(visit.actor, bodyId)
  if (notHere) return refused(notHere)
  return offer(visit, no, {
    ...{ title: wordsOf(visit.lang).desk.newTitle, action: visit.link('/desk/catalogue/new'), standard, typed },
    ...{ asksNote: false, hidden: { under } },
  })
}

function offerVersion(
  visit: Visit,
  name: 'revise' | 'correct',
  at: Address,
  entry: DisclosureView,
  typed: Typed | null,
  no: Refusal | null,
): Answer {
  const notHere = whyNotDraft(visit.actor, entry.bodyId)
  if (notHere) return refused(notHere)
  const words = wordsOf(visit.lang).desk
  const version = versionNow(entry)
  const standard = must(standardOf(entry.standardId), entry.standardId)
  const before = { ...typedOf(version, standard), ...(name === 'correct' ? { formed_on: visit.moment.today } : {}) }
  return offer(visit, no, {
    ...{ title: name === 'revise' ? words.reviseTitle : words.correctTitle, standard, typed: typed ?? before },
    action: visit.link(`${deskAddress(at.body, at.serial)}/${name}`),
    ...{ asksNote: name === 'correct', hidden: { revision: String(version.revision) } },
  })
}

function offer(visit: Visit, no: Refusal | null, form: Omit<ContentFormProps, 'lang' | 'wrong'>): Answer {
  const hidden = { csrf: visit.csrf, request_key: visit.requestKey, ...form.hidden }
  const page = <ContentForm {...form} lang={visit.lang} wrong={sentenceOf(visit.lang, no)} hidden={hidden} />
  return show(form.title, page, { section, status: no === null ? 200 : 422 })
}

function sentenceOf(lang: Lang, no: Refusal | null): string | null {
  return no === null ? null : (wordsOf(lang).refusals[no.code]?.(no.facts ?? {}) ?? no.code)
}

function readUnder(under: string): { readonly bodyId: number; readonly standard: CatalogueStandard | null } {
  const [bodyId = '', standardId = ''] = under.split(' ')
  return { bodyId: Number(bodyId), standard: standardOf(standardId) }
}

/** The own bodies, each with what it owes. */
async function choicesOf(tx: Tx, { actor, lang }: Visit) {
  const own = (await listBodies(tx)).filter(({ id }) => whyNotDraft(actor, id) === null)
  const groups = []
  for (const { id } of own) {
    const body = must(await findBody(tx, id), `body ${id}`)
    const choices = obligationsOf(body, theCatalogue(), tx.today).map((standard) => ({
      value: `${id} ${standard.id}`,
      label: `${standard.domain.name[lang]} · ${standard.sub[lang]}`,
    }))
    if (choices.length > 0) groups.push({ label: body.shortName[lang], choices })
  }
  return groups
}
