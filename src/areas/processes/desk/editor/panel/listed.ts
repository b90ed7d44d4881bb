import type { Board } from '../board.ts'
import type { Choice } from '../settings.ts'
import type { Words } from '../words/index.ts'

/** A field of an extension element: its attribute, how it is filled in, and from which list. */
export interface ListedField {
  readonly name: string
  /** `suggested`: one of the list by its label, or anything else in words. */
  readonly kind: 'text' | 'number' | 'date' | 'tick' | 'choice' | 'suggested'
  readonly label: keyof Words['fields']
  /** Takes the whole width of the panel. */
  readonly wide?: boolean
  readonly choices?: (board: Board) => readonly Choice[]
}

/** Extension elements of which there may be several, each with its fields. */
export interface Listed {
  readonly type: string
  readonly title: keyof Words['lists']
  /** What a new one says before anything is filled in. */
  readonly blank: object
  readonly fields: readonly ListedField[]
}

const rule: ListedField = { name: 'rule', kind: 'choice', label: 'rule', choices: rules }

export const LIMITS: Listed = {
  type: 'gk:Limit',
  title: 'limits',
  blank: { kind: 'promised', unit: 'working_days' },
  fields: [
    { name: 'kind', kind: 'choice', label: 'limitKind', choices: ({ words }) => choicesOf(words.limitKinds) },
    rule,
    { name: 'value', kind: 'number', label: 'number' },
    { name: 'unit', kind: 'choice', label: 'unit', choices: ({ words }) => [none(words), ...choicesOf(words.units)] },
  ],
}

export const BASES: Listed = {
  type: 'gk:Basis',
  title: 'bases',
  blank: {},
  fields: [
    { name: 'law', kind: 'suggested', wide: true, label: 'law', choices: ({ known }) => known.laws },
    { name: 'article', kind: 'text', label: 'article' },
    { name: 'version', kind: 'date', label: 'version' },
  ],
}

export const RISKS: Listed = {
  type: 'gk:Risk',
  title: 'risks',
  blank: { level: 'medium' },
  fields: [
    { name: 'level', kind: 'choice', label: 'level', choices: ({ words }) => choicesOf(words.levels) },
    { name: 'point', kind: 'text', wide: true, label: 'point' },
    { name: 'pointEn', kind: 'text', wide: true, label: 'pointEn' },
    { name: 'control', kind: 'text', wide: true, label: 'control' },
    { name: 'controlEn', kind: 'text', wide: true, label: 'controlEn' },
    { name: 'responsible', kind: 'text', wide: true, label: 'responsible' },
    { name: 'responsibleEn', kind: 'text', wide: true, label: 'responsibleEn' },
  ],
}

export const DOCUMENTS: Listed = {
  type: 'gk:Document',
  title: 'documents',
  blank: {},
  fields: [
    { name: 'name', kind: 'text', wide: true, label: 'document' },
    { name: 'nameEn', kind: 'text', wide: true, label: 'documentEn' },
    { name: 'public', kind: 'tick', label: 'public' },
  ],
}

export const CLOCKS: Listed = {
  type: 'gk:Clock',
  title: 'clocks',
  blank: { action: 'start' },
  fields: [{ name: 'action', kind: 'choice', label: 'clock', choices: ({ words }) => choicesOf(words.clocks) }, rule],
}

export const FACTS: Listed = {
  type: 'gk:Fact',
  title: 'facts',
  blank: { type: 'string' },
  fields: [
    { name: 'name', kind: 'text', label: 'factName' },
    { name: 'type', kind: 'choice', label: 'factType', choices: ({ words }) => choicesOf(words.factTypes) },
    { name: 'values', kind: 'text', wide: true, label: 'factValues' },
    { name: 'says', kind: 'text', wide: true, label: 'factSays' },
    { name: 'saysEn', kind: 'text', wide: true, label: 'factSaysEn' },
  ],
}

/** Words of the file with what people say for them, in the order of the words. */
export function choicesOf(words: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}

/** Nothing chosen. */
export function none(words: Words): Choice {
  return { value: '', label: words.none }
}

function rules({ known, words }: Board): readonly Choice[] {
  return [none(words), ...known.rules]
}
