import { parse } from 'yaml'
import { decideStandard } from '#law/penalties/standards/decide-standard.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Visit } from '#platform/web/visit.ts'
import { likeYours } from '../statistics/like-yours.ts'
import { fieldOf, readForm, unknownFieldOf } from './calculator/read-form.ts'
import { keeperId } from './keeper.ts'
import { ASKED, type CalculatorProps } from './pages/calculator.page.tsx'
import { saidOf } from './said-of.ts'
import { adoptionsNamed, shownEdition } from './standard-view.ts'

/** The calculator of a standard with the facts of the address filled in and decided; null: there is no such standard. */
export async function calculatorProps(
  tx: Tx,
  { lang, link }: Pick<Visit, 'lang' | 'link'>,
  id: string,
  query: Readonly<Record<string, string>>,
): Promise<CalculatorProps | null> {
  const edition = await shownEdition(tx, id)
  if (!edition) return null
  const { standard, compiled, text } = edition
  const fields = standard.facts.flatMap(({ name }) => [fieldOf(name), unknownFieldOf(name)])
  const typed = Object.fromEntries(fields.flatMap((field) => (query[field] ? [[field, query[field]]] : [])))
  const given = readForm(standard.facts, (field) => typed[field] ?? null)
  const asked = query[ASKED] !== undefined
  const like = await likeYours(tx, edition, given)
  const sameFacts = new URLSearchParams({ violation: id, hash: edition.hash, cell: like?.cell ?? '' })
  const adoptions = await adoptionsNamed(tx, id)
  const inUse = adoptions.some(({ state }) => state === 'adopted' || state === 'piloted')
  const facts = new URLSearchParams(typed).toString()
  return {
    ...{ lang, link, edition, typed, given },
    settings: { lang, file: parse(text), said: saidOf(lang, standard) },
    decision: Object.keys(given).length === 0 && !asked ? null : decideStandard(compiled, given),
    asked,
    past: like?.places ?? [],
    like: like && {
      ...{ lang, figures: like.figures, published: link(`/penalties?${sameFacts.toString()}`) },
      statistics: link(`/penalties/statistics/${id}`),
    },
    used: standard.kind === 'statute' || inUse || edition.bodyId !== (await keeperId(tx)),
    instead: adoptions.flatMap(({ body, state, byStandard }) =>
      byStandard === null
        ? []
        : [
            {
              ...{ body: body[lang], refined: state === 'adapted', standardId: byStandard },
              href: link(`/standards/${byStandard}/calculator?${facts}`),
            },
          ],
    ),
    here: link(`/standards/${id}/calculator?${facts}`),
  }
}
