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

/** The fields of one step, given what was answered before it. */
export function fieldsOf(step: FormStep, item: FormItem, answers: Answers): readonly Field[] {
  switch (step) {
    case 'who':
      return WHO_FIELDS
    case 'applicant':
      return [...applicantFields(answers), ...(answers['through'] === 'agent' ? AGENT_FIELDS : [])]
    case 'matter':
      return [...placeField(item), ...MATTER_FIELDS]
    case 'materials':
      return materialFields(item, answers)
  }
}

function applicantFields(answers: Answers): readonly Field[] {
  return answers['applicant_kind'] === 'organisation'
    ? [
        { ...text('name', 2, 100, 'organization'), word: 'organisation_name' },
        code('organisation_code', 'organisation-code'),
        text('representative', 2, 40, 'name'),
        PHONE,
        ADDRESS,
      ]
    : [text('name', 2, 40, 'name'), code('identity_number', 'identity-number'), PHONE, ADDRESS]
}

function placeField(item: FormItem): readonly Field[] {
  if (item.places.length === 0) return []
  const choices = item.places.map(({ id, name }) => ({ value: String(id), label: name }))
  return [
    {
      ...choice(
        PLACE_FIELD,
        choices.map(({ value }) => value),
      ),
      widget: 'select',
      choices,
    },
  ]
}

/** A material is asked for only where the office cannot fetch it and the case needs it. */
function materialFields(item: FormItem, answers: Answers): readonly Field[] {
  return item.materials
    .filter((material) => material.fetchedFrom === null && (answers['through'] === 'agent' || !material.onlyWithAgent))
    .map((material) => ({
      name: materialField(material.id),
      widget: 'material',
      required: true,
      schema: { type: 'string', enum: ['upload', 'bring', 'later'] },
      label: material.name,
      material: material.id,
      file: fileField(material.id),
    }))
}

/** The field in which the applicant says how a material comes. */
export function materialField(id: string): string {
  return `material_${id}`
}

/** The file field beside it. */
export function fileField(id: string): string {
  return `file_${id}`
}

/** The field that says which township or village. */
export const PLACE_FIELD = 'place_body'

function text(name: string, minLength: number, maxLength: number, autocomplete: string): Field {
  return { name, widget: 'text', required: true, schema: { type: 'string', minLength, maxLength }, autocomplete }
}

function code(name: string, format: 'identity-number' | 'organisation-code'): Field {
  return {
    name,
    widget: 'text',
    required: true,
    schema: { type: 'string', maxLength: 30, format },
    autocomplete: 'off',
  }
}

function choice(name: string, values: readonly string[]): Field {
  return { name, widget: 'choice', required: true, schema: { type: 'string', enum: values } }
}

/** A mobile number of mainland China, or a landline with its area code. */
const PHONE_PATTERN = '^(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})$'

const PHONE: Field = {
  name: 'phone',
  widget: 'tel',
  required: true,
  schema: { type: 'string', pattern: PHONE_PATTERN, maxLength: 20 },
  autocomplete: 'tel',
}

const ADDRESS: Field = text('address', 5, 200, 'street-address')

const WHO_FIELDS: readonly Field[] = [
  choice('applicant_kind', ['person', 'organisation']),
  choice('through', ['self', 'agent']),
]

const AGENT_FIELDS: readonly Field[] = [
  text('agent_name', 2, 40, 'off'),
  code('agent_identity_number', 'identity-number'),
  { ...PHONE, name: 'agent_phone', autocomplete: 'off' },
]

const MATTER_FIELDS: readonly Field[] = [
  { name: 'matter', widget: 'long', required: true, schema: { type: 'string', minLength: 2, maxLength: 1000 } },
  { name: 'place', widget: 'text', required: false, schema: { type: 'string', maxLength: 200 }, autocomplete: 'off' },
  choice('delivery', ['counter', 'post', 'electronic']),
]
