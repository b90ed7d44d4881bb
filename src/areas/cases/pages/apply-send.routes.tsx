import { Type } from 'typebox'
import { once } from '#platform/db/once.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { goTo, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { titleWithErrors } from '#ui/error-summary.tsx'
import { draftOf } from '../drafts.ts'
import { filledOf } from '../form/answers.ts'
import { applyForm } from '../form/joint-form.ts'
import { wordsOf as formWordsOf } from '../form/words/index.ts'
import { followView } from '../queries.ts'
import { receiptPhrase } from '../submit.ts'
import { ApplyCheck } from './apply-check.page.tsx'
import { DraftSaved } from './draft-saved.page.tsx'
import { ReceiptPage } from './receipt.page.tsx'
import { Resume } from './resume.page.tsx'
import { sendDraft } from './send-draft.ts'
import { whatIsMissing } from './what-is-missing.ts'
import { wordsOf } from './words/index.ts'

const NO_DRAFT = { code: 'cases.no-such-draft', kind: 'missing' } as const
const code = Type.String({ minLength: 1, maxLength: 100 })
const itemParams = Type.Object({ item: Type.String({ maxLength: 20 }) })

/** Checking, sending and resuming an application. */
export const applySendRoutes: readonly Route[] = [
  route(
    {
      ...{ method: 'GET', path: '/apply/:item/check', site: 'portal', door: 'anyone' },
      shape: { params: itemParams, query: Type.Object({ draft: code }) },
    },
    async (visit) => {
      const { lang } = visit
      const tx = reading(visit.db, visit.moment)
      const item = await applyForm(tx, visit.params.item)
      const draft = await draftOf(tx, visit.query.draft)
      if (!item || draft?.itemId !== item.id) return refused(NO_DRAFT)
      const filled = filledOf(draft)
      const errors = whatIsMissing(lang, item, filled)
      const page = (
        <ApplyCheck
          lang={lang}
          item={item}
          filled={filled}
          errors={errors}
          code={visit.query.draft}
          csrf={visit.csrf}
          requestKey={visit.requestKey}
          link={visit.link}
        />
      )
      const title = `${formWordsOf(lang).steps.check} · ${item.name[lang]}`
      return show(titleWithErrors(lang, title, errors), page, { section: 'items' })
    },
  ),
  route(
    {
      ...{ method: 'POST', path: '/apply/:item/send', site: 'portal', door: 'anyone' },
      shape: { params: itemParams, body: Type.Object({ draft: code }) },
    },
    async (visit) => {
      const sent = await inTransaction(visit.db, visit.moment, (tx) =>
        once(tx, 'case.submit', visit.requestKey, [visit.params.item, visit.body], () =>
          sendDraft(tx, visit.actor, visit.lang, visit.params.item, visit.body.draft),
        ),
      )
      if (!sent.ok) return refused(sent.no)
      const tx = reading(visit.db, visit.moment)
      const phrase = receiptPhrase(tx, sent.value.number)
      const view = await followView(tx, sent.value.number, phrase)
      if (!view) return refused(NO_DRAFT)
      const tell = view.clocks.find((clock) => clock.rule === 'ALL.CORRECTION_NOTICE' && clock.stoppedOn === null)
      const page = (
        <ReceiptPage
          lang={visit.lang}
          item={view.item.name}
          number={view.number}
          phrase={phrase}
          receivedOn={view.collectedOn}
          tellBy={tell?.dueOn ?? null}
          csrf={visit.csrf}
          requestKey={visit.requestKey}
          link={visit.link}
        />
      )
      return show(wordsOf(visit.lang).receipt.title, page, { section: 'items' })
    },
  ),
  route(
    {
      ...{ method: 'GET', path: '/apply/saved/:code', site: 'portal', door: 'anyone' },
      shape: { params: Type.Object({ code }) },
    },
    async (visit) => {
      const draft = await draftOf(reading(visit.db, visit.moment), visit.params.code)
      if (!draft) return refused(NO_DRAFT)
      const href = visit.link(`/apply/${draft.itemId}/who?draft=${visit.params.code}`)
      return show(
        wordsOf(visit.lang).saved.title,
        <DraftSaved lang={visit.lang} code={visit.params.code} href={href} />,
        { section: 'items' },
      )
    },
  ),
  route({ method: 'GET', path: '/apply/resume', site: 'portal', door: 'anyone', shape: {} }, async (visit) =>
    show(wordsOf(visit.lang).resume.title, <Resume {...pick(visit)} typed="" notFound={false} />, { section: 'items' }),
  ),
  route(
    {
      ...{ method: 'POST', path: '/apply/resume', site: 'portal', door: 'anyone', pace: 'slow' },
      shape: { body: Type.Object({ code: Type.String({ maxLength: 100 }) }) },
    },
    async (visit) => {
      const draft = await draftOf(reading(visit.db, visit.moment), visit.body.code)
      if (draft?.code !== undefined) return goTo(visit.link(`/apply/${draft.itemId}/who?draft=${draft.code}`))
      const { title } = wordsOf(visit.lang).resume
      return show(title, <Resume {...pick(visit)} typed={visit.body.code} notFound />, {
        section: 'items',
        status: 422,
      })
    },
  ),
]

function pick({ lang, csrf, requestKey, link }: Parameters<Route['handle']>[0]) {
  return { lang, csrf, requestKey, link }
}
