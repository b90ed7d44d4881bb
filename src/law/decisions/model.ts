/**
 * A decision model as a DMN file writes it: plain data, texts of FEEL still as texts. What is published, hashed and given
 * away is always the file; this is what is compiled (`compile-model.ts`), shown and written anew (`write-model.ts`).
 *
 * Source: DMN 1.5 (formal/2024-01-01) §6 to §8, §10.5. Traps: drawings are not kept; names are what FEEL calls things
 * by, ids what references point to.
 */
export interface Model {
  readonly id: string
  readonly name: string
  readonly namespace: string
  readonly description: string
  readonly imports: readonly Import[]
  readonly types: readonly ItemDefinition[]
  readonly inputs: readonly InputData[]
  readonly decisions: readonly Decision[]
  readonly knowledge: readonly KnowledgeModel[]
  readonly services: readonly DecisionService[]
  /** Laws, standards and documents that decisions rest on. */
  readonly sources: readonly KnowledgeSource[]
}

/** What every element has. `label` is for people, where it is not the name. */
interface Element {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly description: string
}

/** Another model, whose elements are called `name.element`; an empty name mixes them with the own. */
export interface Import {
  readonly name: string
  readonly namespace: string
}

/** A variable: what FEEL calls the element by, and its type by name (empty for none). */
export interface Variable {
  readonly name: string
  readonly typeRef: string
}

export interface ItemDefinition {
  readonly name: string
  readonly label: string
  /** Type by name; empty where it is made of components or a function. */
  readonly typeRef: string
  readonly isCollection: boolean
  /** Unary tests of each value (of each item where it is a collection), and of the value as a whole; empty for none. */
  readonly allowedValues: string
  readonly typeConstraint: string
  readonly components: readonly ItemDefinition[]
  /** Null where it is no function. */
  readonly signature: { readonly params: readonly Variable[]; readonly returns: string } | null
}

export interface InputData extends Element {
  readonly variable: Variable
}

/** What an element rests on: `#id`, or `namespace#id` in an imported model. */
export interface Requirements {
  readonly decisions: readonly string[]
  readonly inputs: readonly string[]
  readonly knowledge: readonly string[]
  readonly authorities: readonly string[]
}

export interface Decision extends Element {
  readonly question: string
  readonly allowedAnswers: string
  readonly variable: Variable
  readonly requires: Requirements
  readonly logic: Boxed | null
}

export interface KnowledgeModel extends Element {
  readonly variable: Variable
  readonly requires: Requirements
  readonly logic: Extract<Boxed, { readonly kind: 'function' }> | null
}

export interface DecisionService extends Element {
  readonly variable: Variable
  readonly outputs: readonly string[]
  readonly encapsulated: readonly string[]
  readonly inputDecisions: readonly string[]
  readonly inputData: readonly string[]
}

export interface KnowledgeSource extends Element {
  readonly type: string
  readonly locationUri: string
  readonly owner: string
  readonly requires: Requirements
}

/** Logic in a box. `typeRef` is the type of its value by name, empty for none. */
export type Boxed = { readonly id: string; readonly typeRef: string } & (
  | { readonly kind: 'literal'; readonly text: string }
  | ({ readonly kind: 'table' } & Table)
  | { readonly kind: 'context'; readonly entries: readonly ContextEntry[] }
  | {
      readonly kind: 'invocation'
      readonly callee: Boxed
      readonly bindings: readonly { readonly parameter: Variable; readonly value: Boxed | null }[]
    }
  | {
      readonly kind: 'function'
      readonly language: FunctionKind
      readonly params: readonly Variable[]
      readonly body: Boxed | null
    }
  | { readonly kind: 'relation'; readonly columns: readonly Variable[]; readonly rows: readonly (readonly Boxed[])[] }
  | { readonly kind: 'list'; readonly items: readonly Boxed[] }
  | { readonly kind: 'conditional'; readonly condition: Boxed; readonly yes: Boxed; readonly no: Boxed }
  | { readonly kind: 'filter'; readonly source: Boxed; readonly match: Boxed }
  | {
      readonly kind: 'for' | 'some' | 'every'
      readonly variable: Variable
      readonly source: Boxed
      readonly body: Boxed
    }
)

export const FUNCTION_KINDS = ['FEEL', 'Java', 'PMML'] as const
export type FunctionKind = (typeof FUNCTION_KINDS)[number]

/** An entry of a context; the one without a variable is its result. */
export interface ContextEntry {
  readonly variable: Variable | null
  readonly value: Boxed
}

export const HIT_POLICIES = ['UNIQUE', 'FIRST', 'PRIORITY', 'ANY', 'COLLECT', 'RULE ORDER', 'OUTPUT ORDER'] as const
export type HitPolicy = (typeof HIT_POLICIES)[number]

export const AGGREGATIONS = ['SUM', 'COUNT', 'MIN', 'MAX'] as const
export type Aggregation = (typeof AGGREGATIONS)[number]

export interface Table {
  readonly hitPolicy: HitPolicy
  readonly aggregation: Aggregation | null
  readonly outputLabel: string
  readonly inputs: readonly InputClause[]
  readonly outputs: readonly OutputClause[]
  readonly annotations: readonly string[]
  readonly rules: readonly Rule[]
}

/** A column that is asked: an expression, its type, and the values it may have as unary tests (empty for any). */
export interface InputClause {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly typeRef: string
  readonly values: string
}

/** A column that is answered. Where there are several each has a name; `values` are in order of priority. */
export interface OutputClause {
  readonly id: string
  readonly label: string
  readonly name: string
  readonly typeRef: string
  readonly values: string
  readonly otherwise: string
}

export interface Rule {
  readonly id: string
  readonly description: string
  /** Unary tests, in the order of the inputs. */
  readonly tests: readonly string[]
  /** Expressions, in the order of the outputs. */
  readonly outputs: readonly string[]
  /** Words beside the rule, in the order of the annotations: articles and remarks. */
  readonly notes: readonly string[]
}
