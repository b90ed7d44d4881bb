import { type Answers, type Field, type FieldSchema, FORM_STEPS, type FormItem } from './field.ts'
import { fieldsOf } from './fields.ts'

/** A JSON Schema (2020-12) of flat text fields, as far as our forms use the language. */
export interface FormSchema {
  readonly $schema?: string
  readonly type: 'object'
  readonly properties: Readonly<Record<string, FieldSchema>>
  readonly required: readonly string[]
  readonly additionalProperties?: boolean
  readonly oneOf?: readonly FormSchema[]
}

/** The schema of some fields: what they must look like and which must be there. Unknown fields are not taken. */
export function schemaOf(fields: readonly Field[]): FormSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, field.schema])),
    required: fields.filter((field) => field.required).map((field) => field.name),
    additionalProperties: false,
  }
}

/** The whole form of an item as one published schema: exactly one way of applying fits any set of answers. */
export function publishedSchema(item: FormItem): FormSchema {
  const ways = ['person', 'organisation'].flatMap((kind) =>
    ['self', 'agent'].map((through) => wayOf(item, { applicant_kind: kind, through })),
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: {},
    required: ['applicant_kind', 'through'],
    oneOf: ways,
  }
}

/** Every field of the form for given answers, all steps together. */
export function allFields(item: FormItem, answers: Answers): readonly Field[] {
  return FORM_STEPS.flatMap((step) => fieldsOf(step, item, answers))
}

function wayOf(item: FormItem, answers: Answers): FormSchema {
  const schema = schemaOf(allFields(item, answers))
  const fixed = Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [name, { type: 'string', enum: [value] } as const]),
  )
  return { ...schema, properties: { ...schema.properties, ...fixed } }
}
