import type { ApplicantInput, DraftInput, GivenMaterial, MaterialInput } from '../contract.ts'
import type { Answers, FormItem } from './field.ts'
import { materialField } from './fields.ts'

/** A file that came with the form, as the contract carries it. */
export type GivenFile = NonNullable<GivenMaterial['file']>

/** What was answered and handed in so far: flat answers for the pages, files by their material. */
export interface Filled {
  readonly answers: Answers
  readonly files: ReadonlyMap<string, GivenFile>
}

const APPLICANT_FIELDS = ['applicant_kind', 'name', 'identity_number', 'organisation_code', 'phone', 'address']

/** The parts in which a draft or an application is kept: the applicant, the other answers, the materials. */
export function partsOf(filled: Filled): Pick<DraftInput, 'applicant' | 'form' | 'materials'> {
  const form = Object.fromEntries(Object.entries(filled.answers).filter(([name]) => !APPLICANT_FIELDS.includes(name)))
  const materials = [...filled.files].map(([id, file]): MaterialInput => ({ id, form: 'electronic', copies: 1, file }))
  return { applicant: applicantOf(filled.answers), form, materials }
}

/** The pages' answers from a kept draft. */
export function filledOf(draft: Pick<DraftInput, 'applicant' | 'form' | 'materials'>): Filled {
  const { kind, name, code, telephone, address } = draft.applicant
  const codeField = kind === 'organisation' ? 'organisation_code' : 'identity_number'
  const form = Object.entries(draft.form).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return {
    answers: {
      ...Object.fromEntries(form),
      ...present({ applicant_kind: kind, name, [codeField]: code, phone: telephone, address }),
    },
    files: new Map(draft.materials.flatMap(({ id, file }) => (file ? [[id, file] as const] : []))),
  }
}

/** The materials whose upload was chosen but whose file has not come. */
export function filesMissing(item: FormItem, filled: Filled): readonly string[] {
  return item.materials
    .map((material) => material.id)
    .filter((id) => filled.answers[materialField(id)] === 'upload' && !filled.files.has(id))
}

function applicantOf(answers: Answers): Partial<ApplicantInput> {
  const kind = answers['applicant_kind'] === 'organisation' ? 'organisation' : 'person'
  const code = kind === 'organisation' ? answers['organisation_code'] : answers['identity_number']
  return {
    kind,
    ...present({ name: answers['name'], code, telephone: answers['phone'], address: answers['address'] }),
  }
}

function present(record: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
