import { parse } from 'yaml'
import type { Lang } from '#base/text.ts'
import { amount } from '#law/penalties/amount.ts'
import type { EditionAsked } from '#law/penalties/assess/asked.ts'
import type { FactShape } from '#law/penalties/standards/standard.ts'
import type { Tx } from '#platform/db/tx.ts'
import { lawbook } from '../../../../clocks/index.ts'
import { factsOf } from '../../../standards/api-answer.ts'
import type { StandardEdition } from '../../../standards/contract.ts'
import { saidOf } from '../../../standards/said-of.ts'
import type { PenaltyView, Proposed } from '../../contract.ts'
import { assessProposed } from '../../measured/assess-proposed.ts'
import { countsOf } from '../../measured/earlier-cases.ts'
import { editionsFor } from '../../measured/editions-for.ts'
import type { Posted } from '../posted.ts'
import { readProposed } from '../verb/read-proposed.ts'
import { LAW_SHAPES, listShapes } from './asked-shapes.ts'
import type { MeasuredProps } from './measured.part.tsx'
import { pastFines } from './past-fines.ts'
import type { EditionFile, MeasureSettings } from './settings.ts'
import { typedOf } from './typed-of.ts'
import { withLawWords } from './with-law-words.ts'

/** What the screen of the decision shows: what was entered or stands proposed, and what comes of it today. */
export interface MeasureView {
  readonly measured: MeasuredProps
  /** For the script. */
  readonly settings: MeasureSettings
  /** Facts of the standard, of the law, and of the lists that may spare the breach. */
  readonly shapes: readonly FactShape[]
  readonly lawShapes: readonly FactShape[]
  readonly typed: Posted
  /** Words for what may be ordered beside a fine. */
  readonly also: readonly string[]
  readonly grounds: readonly string[]
}

/** Measures what was typed, or what stands proposed where nothing was typed yet, as the law stands today. */
export async function measureView(
  tx: Tx,
  lang: Lang,
  view: PenaltyView,
  posted: Posted,
  link: (path: string) => string,
): Promise<MeasureView> {
  const { found } = view
  const editions = await editionsFor(tx, found, tx.today)
  const { standard } = editions.known
  const typed = Object.keys(posted).length === 0 && view.proposal ? typedOf(view.proposal) : posted
  const proposed = lenient(readProposed(typed, standard.facts))
  const assessed = await assessProposed(tx, found, proposed)
  const { asked, assessment, edition, earlier } = assessed
  const entries = asked.lists.map(({ entry }) => entry)
  const said = withLawWords(lang, saidOf(lang, standard), entries)
  const titles = Object.fromEntries([...lawbook().sources].map(([law, { short }]) => [law, short[lang]]))
  const used = [editions.known, editions.old, editions.fresh].flatMap((each) => each?.standardId ?? [])
  const past = await pastFines(tx, lang, found, used, link)
  const { old, fresh, law, lists, proposed: own, ...fixed } = asked
  const chosen = assessment.which === null ? null : asked[assessment.which]
  return {
    measured: {
      ...{ lang, said, assessment, past, titles, outcome: proposed.outcome },
      ...{ compiled: chosen ? edition.compiled : null, given: factsOf(edition.standard, assessed.facts) },
      fine: own.fine,
    },
    settings: {
      ...{ lang, said, past, titles, asked: fixed, counts: countsOf(found, earlier) },
      lists: entries.map(({ written }) => written),
      ...{ old: fileOf(editions.old, old), fresh: fileOf(editions.fresh, fresh) },
    },
    shapes: standard.facts,
    lawShapes: [...LAW_SHAPES, ...listShapes(entries, standard.facts)],
    typed,
    also: [...new Set([...Object.keys(said.also), 'warning'])],
    grounds: asked.rows.mitigation,
  }
}

function fileOf(edition: StandardEdition | null, asked: EditionAsked | null): EditionFile | null {
  return edition && asked && { hash: asked.hash, from: asked.from, owner: asked.owner, file: parse(edition.text) }
}

/** What is half typed is measured as far as it goes: a sum that is none is no sum yet. */
function lenient(read: ReturnType<typeof readProposed>): Proposed {
  const sum = (value: string | null) => (value !== null && /^\d{1,12}(\.\d{1,2})?$/.test(value) ? value : null)
  const outcome = read.outcome === 'no_penalty' || read.outcome === 'transfer' ? read.outcome : 'penalty'
  return {
    ...(read as Proposed),
    outcome,
    fine: sum(read.fine),
    confiscated: amount(sum(read.confiscated) ?? '0').toFixed(),
  } // words of closed lists the assessment tests itself
}
