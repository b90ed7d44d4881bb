import { Type } from 'typebox'
import { type Answer, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { titleWithErrors } from '#ui/error-summary.tsx'
import { checkDeadlineForm } from './check-deadline-form.ts'
import { answerDeadline } from './deadline-answer.ts'
import { type DeadlineForm, type DeadlineQuery, deadlineAddress, readDeadlineForm } from './deadline-form.ts'
import { deadlineProof } from './deadline-proof.ts'
import { viewDeadlineForm } from './deadline-view.ts'
import { lawbook } from './lawbook.ts'
import { DeadlinesPage } from './pages/deadlines.page.tsx'
import { wordsOf } from './words/index.ts'

/** Names of fields depend on how many events there are, so the form is read by hand; its size is bounded here. */
const Query = Type.Record(Type.String({ maxLength: 60 }), Type.String({ maxLength: 200 }), { maxProperties: 400 })
const open = { method: 'GET', site: 'portal', door: 'anyone', shape: { query: Query } } as const

const deadlines = route({ ...open, path: '/deadlines' }, async (visit) =>
  deadlinePage(readDeadlineForm(visit.query, lawbook()), visit),
)

const proof = route({ ...open, path: '/deadlines.json' }, async (visit) => {
  const form = readDeadlineForm(visit.query, lawbook())
  const checked = checkDeadlineForm(form, visit.lang, visit.moment.today, lawbook())
  if (checked.kind !== 'input') return deadlinePage(form, visit)
  const bytes = new TextEncoder().encode(deadlineProof(checked.input, visit.lang, lawbook()))
  return { kind: 'file', name: `${checked.input.rule}.json`, type: 'application/json', bytes }
})

/** The public addresses of the area. */
export const routes: readonly Route[] = [deadlines, proof]

function deadlinePage(form: DeadlineForm, { lang, moment, link, query }: Visit<unknown, DeadlineQuery>): Answer {
  const book = lawbook()
  const checked = checkDeadlineForm(form, lang, moment.today, book)
  const adding = Boolean(query['add'])
  const errors = checked.kind === 'errors' && !adding ? checked.errors : []
  const answer =
    checked.kind === 'input'
      ? answerDeadline(
          checked.input,
          form.on !== '',
          {
            address: link(deadlineAddress(form, '/deadlines')),
            downloadHref: link(deadlineAddress(form, '/deadlines.json')),
          },
          lang,
          book,
        )
      : null
  const title = titleWithErrors(lang, wordsOf(lang).deadlines.title, errors)
  const page = (
    <DeadlinesPage lang={lang} form={viewDeadlineForm(form, lang, book)} errors={errors} answer={answer} link={link} />
  )
  return show(title, page, { section: 'deadlines', ...(errors.length > 0 ? { status: 422 } : {}) })
}
