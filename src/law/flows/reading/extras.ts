import type { ModdleElement } from 'bpmn-moddle'
import {
  type Basis,
  type Chart,
  CLOCK_ACTIONS,
  type ClockAct,
  type DeclaredFact,
  type Document,
  FACT_TYPES,
  LIMIT_KINDS,
  LIMIT_UNITS,
  type Limit,
  RISK_LEVELS,
  type Risk,
} from '../chart.ts'
import { extrasOf, flagOf, numberOf, wordOf } from './element.ts'
import { saidOf } from './said.ts'

/** Limits of a step, a timer or the whole chart. */
export function readLimits(element: ModdleElement): readonly Limit[] {
  return extrasOf(element, 'gk:Limit').flatMap((each) => {
    const kind = oneWord(LIMIT_KINDS, wordOf(each, 'kind') ?? 'statutory')
    const unit = oneWord(LIMIT_UNITS, wordOf(each, 'unit'))
    return kind === null ? [] : [{ kind, rule: wordOf(each, 'rule'), n: numberOf(each, 'value'), unit }]
  })
}

/** Articles it stands on. */
export function readBasis(element: ModdleElement): readonly Basis[] {
  return extrasOf(element, 'gk:Basis').flatMap((each) => {
    const law = wordOf(each, 'law')
    return law === null ? [] : [{ law, article: wordOf(each, 'article'), version: wordOf(each, 'version') }]
  })
}

/** Risk points with what is done about them. */
export function readRisks(element: ModdleElement): readonly Risk[] {
  return extrasOf(element, 'gk:Risk').flatMap((each) => {
    const [point, control] = [saidOf(each, 'point'), saidOf(each, 'control')]
    const level = oneWord(RISK_LEVELS, wordOf(each, 'level'))
    if (level === null || point === null || control === null) return []
    return [{ level, point, control, responsible: saidOf(each, 'responsible') }]
  })
}

/** Documents the step brings forth. */
export function readDocuments(element: ModdleElement): readonly Document[] {
  return extrasOf(element, 'gk:Document').flatMap((each) => {
    const name = saidOf(each, 'name')
    return name === null ? [] : [{ name, public: flagOf(each, 'public', false) }]
  })
}

/** What passing does to legal clocks. */
export function readClocks(element: ModdleElement): readonly ClockAct[] {
  return extrasOf(element, 'gk:Clock').flatMap((each) => {
    const action = oneWord(CLOCK_ACTIONS, wordOf(each, 'action'))
    return action === null ? [] : [{ action, rule: wordOf(each, 'rule') }]
  })
}

/** Facts the conditions of a process may ask; the values of a closed list stand in one attribute, parted by `|`. */
export function readFacts(process: ModdleElement): readonly DeclaredFact[] {
  return extrasOf(process, 'gk:Fact').flatMap((each) => {
    const [name, type] = [wordOf(each, 'name'), oneWord(FACT_TYPES, wordOf(each, 'type') ?? 'string')]
    if (name === null || type === null) return []
    const values = (wordOf(each, 'values') ?? '').split('|').map((value) => value.trim())
    return [{ name, type, values: values.filter((value) => value !== ''), says: saidOf(each, 'says') }]
  })
}

/** How to complain about whoever runs a process. */
export function readComplaint(process: ModdleElement): Chart['complaint'] {
  const [first] = extrasOf(process, 'gk:Complaint')
  const telephone = first ? wordOf(first, 'telephone') : null
  return first && telephone !== null ? { telephone, way: saidOf(first, 'way') } : null
}

function oneWord<T extends string>(words: readonly T[], word: string | null): T | null {
  return words.find((each) => each === word) ?? null
}
