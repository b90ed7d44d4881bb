import type { Answers, Field, FormItem, FormStep } from './field.ts'

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
