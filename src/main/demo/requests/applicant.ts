import { examplePerson } from '#areas/organisations/examples.ts'
import type { Applicant } from '#areas/requests/contract.ts'
import { bodyCheck, codeCheck } from '#base/organisation-code.ts'
import type { Asked } from './sample.ts'

/** Far from the people of the other stories. */
const FIRST_PERSON = 9000

/** A fictional applicant, named as in the sample; the number checks out and belongs to nobody. `no`: who it is. */
export function applicantOf({ type, name }: Asked, no: number): Applicant {
  const { identityNumber, telephone } = examplePerson(FIRST_PERSON + no)
  const code = type === 'natural_person' ? identityNumber : organisationCode(no)
  return { type, name, code, contact: telephone, agent: '', help: '' }
}

/** Division 999901 does not exist, so no real organisation has such a code. */
function organisationCode(no: number): string {
  const own = `MB${String(no).padStart(6, '0')}`
  const first = `91999901${own}${bodyCheck(own)}`
  return first + codeCheck(first)
}
