import type { ModdleElement } from 'bpmn-moddle'
import { PARTS, POST_LEVELS } from '../chart.ts'
import { allOf, extrasOf, oneOf, wordOf } from './element.ts'
import { readBasis, readClocks, readDocuments, readFacts, readLimits, readRisks } from './extras.ts'

const READERS: Readonly<Record<string, (element: ModdleElement) => readonly unknown[]>> = {
  'gk:Limit': readLimits,
  'gk:Basis': readBasis,
  'gk:Risk': readRisks,
  'gk:Document': readDocuments,
  'gk:Clock': readClocks,
  'gk:Fact': readFacts,
}

/**
 * The first extension element of ours that says something the house does not understand (a part, a level, a kind outside
 * its closed list, a risk without a control): it would be dropped in silence otherwise. Null where all are understood.
 */
export function strangeExtraOf(element: ModdleElement): string | null {
  const dropped = Object.entries(READERS).find(([type, read]) => read(element).length < extrasOf(element, type).length)
  return dropped?.[0] ?? strangeStepOf(element) ?? strangeUnitOf(element)
}

function strangeStepOf(element: ModdleElement): string | null {
  const steps = extrasOf(element, 'gk:Step')
  const isKnown = (words: readonly string[], word: string | null): boolean => word === null || words.includes(word)
  const isStrange = steps.some(
    (each) => !isKnown(PARTS, wordOf(each, 'part')) || !isKnown(POST_LEVELS, wordOf(each, 'at')),
  )
  return isStrange || steps.length > 1 ? 'gk:Step' : null
}

/** A number without a unit we know is no limit; a wrong unit must not pass for a rule without a number. */
function strangeUnitOf(element: ModdleElement): string | null {
  const holder = oneOf(element, 'extensionElements')
  const limits = holder ? allOf(holder, 'values').filter(({ $type }) => $type === 'gk:Limit') : []
  const read = readLimits(element)
  return limits.some((each, at) => wordOf(each, 'unit') !== null && read[at]?.unit === null) ? 'gk:Limit' : null
}
