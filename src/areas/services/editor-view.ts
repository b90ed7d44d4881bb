import type { Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { citeArticle } from '#law/cite.ts'
import { reading } from '#platform/db/tx.ts'
import type { Visit } from '#platform/web/visit.ts'
import { whyNotDraft, whyNotPublishAs, whyNotWithdraw } from './access.ts'
import { answeringBodies } from './answering-bodies.ts'
import type { DeskItemProps } from './contract.ts'
import { differencesOf } from './desk/differences.ts'
import { onChart } from './on-chart.ts'
import { editionsOf, findDraft } from './queries.ts'
import { refusalSentence } from './refusals.ts'
import { theBook } from './the-book.ts'
import { faultsOf } from './why-not-publish.ts'

/** What the editor of an item shows to who is looking; null: no such item. */
export async function editorOf(visit: Visit, itemId: string): Promise<DeskItemProps | null> {
  const { lang, actor, link } = visit
  const tx = reading(visit.db, visit.moment)
  const editions = await editionsOf(tx, itemId)
  const latest = editions[0]
  if (!latest) return null
  const draft = await findDraft(tx, itemId)
  const charted = await onChart(tx, latest.item, tx.today)
  const bodies = await answeringBodies(tx, latest.bodyId)
  const said = (no: Refusal | null) => no && refusalSentence(lang, no)
  return {
    ...{
      lang,
      draft,
      latest: { ...latest, item: charted },
      today: tx.today,
      csrf: visit.csrf,
      requestKey: visit.requestKey,
      link,
    },
    editions: editions.map(({ item: _, ...rest }) => rest),
    differences: draft ? differencesOf(lang, latest.item, draft.item) : [],
    faults: draft ? faultsOf({ ...draft.item, steps: charted.steps }).map((no) => faultOf(lang, no)) : [],
    whyNot: {
      draft: said(whyNotDraft(actor, bodies)),
      publish: draft ? said(whyNotPublishAs(actor, bodies, draft.draftedBy)) : null,
      withdraw: said(whyNotWithdraw(actor, bodies)),
    },
  }
}

function faultOf(lang: Lang, no: Refusal): DeskItemProps['faults'][number] {
  return { text: refusalSentence(lang, no), law: no.article ? citeArticle(theBook(), no.article, lang) : null }
}
