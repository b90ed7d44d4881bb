import type { Refusal } from '#base/outcome.ts'
import { personalIn } from '#law/privacy/personal-in.ts'

/** Nobody is party to a rule for everybody. */
const NOBODY = { kind: 'organization', name: '', code: null, telephone: '', address: '' } as const

/** Why these words cannot go into the public register: numbers of persons stand in them (政府信息公开条例 §15). */
export function whyNotPublic(words: string): Refusal | null {
  return personalIn(words, NOBODY).length === 0
    ? null
    : { code: 'norms.personal', kind: 'invalid', article: { law: 'R19', article: '15' } }
}
