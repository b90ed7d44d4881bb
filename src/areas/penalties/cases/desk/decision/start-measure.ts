import { amount } from '#law/penalties/amount.ts'
import type { EditionAsked } from '#law/penalties/assess/asked.ts'
import { assess } from '#law/penalties/assess.ts'
import { type NoPenaltyEntry, readNoPenaltyEntries } from '#law/penalties/book/no-penalty-entry.ts'
import { type CompiledStandard, compileStandard } from '#law/penalties/standards/compile-standard.ts'
import { readStandard } from '#law/penalties/standards/read-standard.ts'
import { factsOf } from '../../../standards/api-answer.ts'
import { paint } from '../../../standards/calculator/paint.ts'
import type { PenaltyOutcome } from '../../contract.ts'
import { atLeast } from '../../measured/at-least.ts'
import { lawFactsOf } from '../../measured/law-facts.ts'
import { listsAsked } from '../../measured/list-asked.ts'
import type { Posted } from '../posted.ts'
import { readProposed } from '../verb/read-proposed.ts'
import { Measured } from './measured.part.tsx'
import type { EditionFile, MeasureSettings } from './settings.ts'

/** Measures as facts and fine are entered. What counts is measured again on the server. */
export function startMeasure(form: HTMLFormElement, place: HTMLElement): void {
  const settings = JSON.parse(place.dataset['measure'] ?? '') as MeasureSettings // written by measure-screen.part.tsx
  const old = compiledFrom(settings.old)
  const fresh = settings.old?.hash === settings.fresh?.hash ? old : compiledFrom(settings.fresh)
  const lists = entriesFrom(settings.lists)
  const measure = (): void => paint(place, Measured(measured(settings, { old, fresh, lists }, postedIn(form))))
  form.addEventListener('input', measure)
}

type Compiled = Readonly<Record<'old' | 'fresh', CompiledStandard | null>> & {
  readonly lists: readonly NoPenaltyEntry[]
}

function measured(settings: MeasureSettings, editions: Compiled, posted: Posted) {
  const { lang, said, past, titles, asked } = settings
  const shapes = (editions.fresh ?? editions.old)?.standard.facts ?? []
  const typed = readProposed(posted, shapes)
  const facts = atLeast(typed.facts, settings.counts)
  const given = (which: 'old' | 'fresh'): EditionAsked | null => {
    const [compiled, file] = [editions[which], settings[which]]
    if (!compiled || !file) return null
    const { hash, from, owner } = file
    return { hash, from, owner, compiled, facts: factsOf(compiled.standard, facts) }
  }
  const [old, fresh, outcome] = [given('old'), given('fresh'), outcomeIn(posted)]
  const fine = typed.fine !== null && /^\d{1,12}(\.\d{1,2})?$/.test(typed.fine) ? amount(typed.fine) : null
  const proposed = {
    ...typed,
    outcome,
    fine,
    confiscated: amount(/^[\d.]+$/.test(typed.confiscated) ? typed.confiscated : 0),
  }
  const law = lawFactsOf(facts, asked.similar)
  const assessment = assess({ ...asked, old, fresh, law, lists: listsAsked(editions.lists, facts), proposed })
  const chosen = assessment.which === 'old' ? old : fresh
  return {
    ...{ lang, said, past, titles, assessment, outcome, fine },
    ...{ compiled: chosen?.compiled ?? null, given: chosen?.facts ?? {} },
  }
}

function compiledFrom(file: EditionFile | null): CompiledStandard | null {
  if (!file) return null
  // Names are shown from `said`; the dictionaries for traditional characters are too large here.
  const standard = readStandard({ file: 'page', path: [], value: file.file }, (simplified) => simplified)
  const result = compileStandard(standard)
  return result.ok ? result.compiled : null
}

function entriesFrom(written: readonly unknown[]): readonly NoPenaltyEntry[] {
  return readNoPenaltyEntries({ file: 'page', path: [], value: { entries: written } }, (simplified) => simplified)
}

function postedIn(form: HTMLFormElement): Posted {
  const data = new FormData(form)
  return Object.fromEntries(
    [...new Set(data.keys())].map((name) => {
      const all = data.getAll(name)
      return [name, all.length > 1 ? all : all[0]]
    }),
  )
}

function outcomeIn({ outcome }: Posted): PenaltyOutcome {
  return outcome === 'no_penalty' || outcome === 'transfer' ? outcome : 'penalty'
}
