import { parse } from 'yaml'
import type { Lang, Text } from '#base/text.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { type Actor, postsOf } from '#platform/signin/actor.ts'
import type { Visit } from '#platform/web/visit.ts'
import { listBodies } from '../../../organisations/index.ts'
import { penaltyBook } from '../../penalty-book.ts'
import { refusals } from '../../refusals.ts'
import { WRITERS, whyNotDraft } from '../access.ts'
import type { Said } from '../calculator/settings.ts'
import { type CheckedDraft, checkDraft } from '../check-draft.ts'
import { editionOn, editionsOf, findDraft, findEdition, findStandard } from '../queries.ts'
import { saidOf } from '../said-of.ts'
import { baseText } from './base-text.ts'
import type { EditorSettings } from './editor/settings.ts'
import type { StandardEditorProps } from './standard-editor.desk.tsx'

/** What was sent and could not be saved. */
export interface Sent {
  readonly id: string
  readonly revision: number
  readonly refines: string | null
  readonly text: string
  readonly note: string
  readonly fault: string
}

/** The editor of a standard for who is looking, with what was sent where it was refused; null: no such standard. */
export async function standardEditorOf(
  visit: Visit,
  standardId: string,
  sent: Sent | null = null,
): Promise<StandardEditorProps | null> {
  const { lang, actor } = visit
  const tx = reading(visit.db, visit.moment)
  const standard = await findStandard(tx, standardId)
  if (!standard) return null
  const no = whyNotDraft(actor, standard.body_id)
  const draft = no === null ? await findDraft(tx, standardId) : null
  const [latest] = await editionsOf(tx, standardId)
  const base = draft?.text ?? (latest && (await findEdition(tx, standardId, latest.number))?.text)
  if (base === undefined) return null
  const text = sent?.text ?? base
  const checked = await checkDraft(tx, text)
  const before = await checkDraft(tx, base)
  const name = (checked.ok && checked.standard.violation) || (before.ok && before.standard.violation) || null
  return {
    ...pageOf(visit),
    ...{ standardId, name, refines: standard.refines, typedId: standardId, text, checked },
    bodies: (await listBodies(tx)).flatMap(({ id, shortName }) =>
      id === standard.body_id ? [{ id, name: shortName }] : [],
    ),
    revision: sent?.revision ?? draft?.revision ?? 0,
    note: sent?.note ?? draft?.note ?? '',
    fault: sent?.fault ?? null,
    whyNot: no && (refusals(lang)[no.code]?.(no.facts ?? {}) ?? no.code),
    settings: await settingsOf(tx, lang, checked.ok ? checked : before, no === null),
  }
}

/** The editor of a new standard, begun from an upper one or from nothing. */
export async function newStandardEditor(
  visit: Visit,
  upper: string | null,
  sent: Sent | null = null,
): Promise<StandardEditorProps> {
  const { lang, actor } = visit
  const tx = reading(visit.db, visit.moment)
  const above = upper === null ? null : await editionOn(tx, upper, tx.today)
  const text = sent?.text ?? baseText(above?.text ?? null, above?.standardId ?? null)
  const checked = await checkDraft(tx, text)
  return {
    ...pageOf(visit),
    ...{ standardId: null, name: null, refines: above?.standardId ?? null, revision: 0, text, checked },
    bodies: await bodiesToWriteFor(tx, actor),
    typedId: sent?.id ?? (above ? `al-${above.standardId}` : ''),
    note: sent?.note ?? '',
    fault: sent?.fault ?? null,
    whyNot: null,
    settings: await settingsOf(tx, lang, checked, true),
  }
}

/** The bodies an actor may make a standard for. */
export async function bodiesToWriteFor(
  tx: Tx,
  by: Actor,
): Promise<readonly { readonly id: number; readonly name: Text }[]> {
  const writes = new Set(postsOf(by).flatMap(({ bodyId, role }) => (WRITERS.includes(role) ? [bodyId] : [])))
  return (await listBodies(tx)).flatMap(({ id, shortName }) => (writes.has(id) ? [{ id, name: shortName }] : []))
}

function pageOf({ lang, link, csrf, requestKey }: Visit) {
  return { lang, link, csrf, requestKey }
}

async function settingsOf(tx: Tx, lang: Lang, checked: CheckedDraft, may: boolean): Promise<EditorSettings> {
  const { laws, caps } = penaltyBook().laws
  const laterIds = checked.ok ? checked.standard.laterLaw : []
  const later = await Promise.all(laterIds.map((id) => editionOn(tx, id, tx.today)))
  return {
    ...{ lang, may, said: checked.ok ? withAllOrders(lang, saidOf(lang, checked.standard)) : NOTHING_SAID },
    beside: {
      on: tx.today,
      later: later.flatMap((each): unknown[] => (each ? [parse(each.text)] : [])),
      words: [...penaltyBook().words],
      laws: [...laws],
      caps: caps.map((cap) => ({ ...cap, most: cap.most.toFixed() })),
    },
  }
}

/** A new row may order what no row ordered before. */
function withAllOrders(lang: Lang, said: Said): Said {
  return { ...said, also: Object.fromEntries([...penaltyBook().words].map(([word, { name }]) => [word, name[lang]])) }
}

const NOTHING_SAID: Said = {
  facts: {},
  words: {},
  units: {},
  tiers: {},
  factors: {},
  also: {},
  defects: {},
  laws: [],
  source: '',
}
