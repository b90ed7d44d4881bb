import type { Text } from '#base/text.ts'

/** The steps of an application; one matter each, answered in this order. Checking the answers follows the last. */
export const FORM_STEPS = ['who', 'applicant', 'matter', 'materials'] as const
export type FormStep = (typeof FORM_STEPS)[number]

/** What has been answered so far, by field name. Unanswered fields are absent, never empty text. */
export type Answers = Readonly<Record<string, string>>

/** What the form needs to know of an item's edition, and nothing more. */
export interface FormItem {
  readonly materials: readonly FormMaterial[]
  /** Townships or villages to choose from where each handles the item for its own people; empty where one body does. */
  readonly places: readonly { readonly id: number; readonly name: Text }[]
}

/** A material of the edition, by its id there. */
export interface FormMaterial {
  readonly id: string
  readonly name: Text
  /** The register the office fetches it from itself; the applicant is told so and not asked. */
  readonly fetchedFrom: Text | null
  /** Needed only when somebody acts for the applicant. */
  readonly onlyWithAgent: boolean
}

/** How a field is drawn. The words for `label` and its choices stand in the area's words under the field's name. */
export type Widget = 'text' | 'long' | 'tel' | 'choice' | 'select' | 'material'

/** A field: its name on the wire, its JSON Schema, and how it is drawn. */
export interface Field {
  readonly name: string
  readonly widget: Widget
  readonly required: boolean
  readonly schema: FieldSchema
  readonly autocomplete?: string
  /** Only for fields that an edition brings along; the others are named by the words of the area. */
  readonly label?: Text
  /** The word of the form that names the field, where it is not its name on the wire. */
  readonly word?: string
  /** What may be chosen, where the choice comes with the edition and not with the words of the form. */
  readonly choices?: readonly { readonly value: string; readonly label: Text }[]
  /** A material of the edition, and the name of the file field beside it. */
  readonly material?: string
  readonly file?: string
}

export interface FieldSchema {
  readonly type: 'string'
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: 'identity-number' | 'organisation-code'
  readonly enum?: readonly string[]
}
