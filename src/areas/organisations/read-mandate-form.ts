import { type Static, Type } from 'typebox'
import { parseDay } from '#base/days.ts'
import { readIdentityNumber } from '#base/identity-number.ts'
import type { Lang } from '#base/text.ts'
import type { NewMandate } from './give-mandate.ts'
import { wordsOf } from './words/index.ts'

const line = (most: number) => Type.Optional(Type.String({ maxLength: most }))

/** The form of a mandate as it arrives; what a field says is judged by `readMandateForm`. */
export const MandateForm = Type.Object({
  agent: line(10),
  name: line(100),
  identityNumber: line(40),
  scope: line(10),
  items: line(1000),
  fromOn: line(10),
  toOn: line(10),
  standIn: line(10),
  how: line(10),
})

type Read = { readonly input: NewMandate } | { readonly faults: Readonly<Record<string, string>> }

/** The mandate that a form says, or what is wrong with it: one sentence a field. `own`: filled in by the principal. */
export function readMandateForm(form: Static<typeof MandateForm>, lang: Lang, own: boolean): Read {
  const words = wordsOf(lang).give
  const name = (form.name ?? '').normalize('NFKC').trim()
  const identityNumber = readIdentityNumber(form.identityNumber ?? '')
  const bodyId = Number(form.agent)
  const fromOn = parseDay(form.fromOn ?? '')
  const toOn = parseDay(form.toOn ?? '')
  const items = (form.items ?? '').split(/[\s,，、;；]+/).filter((item) => /^[a-z]{2}\d{3,6}$/.test(item))
  const some = form.scope === 'some'
  const fits = Number.isInteger(bodyId) && bodyId > 0 && name !== '' && identityNumber && fromOn && toOn
  if (!fits || (some && items.length === 0))
    return {
      faults: {
        ...(Number.isInteger(bodyId) && bodyId > 0 ? {} : { agent: words.wrongAgent }),
        ...(name === '' ? { name: words.wrongName } : {}),
        ...(identityNumber ? {} : { identityNumber: words.wrongNumber }),
        ...(some && items.length === 0 ? { items: words.wrongItems } : {}),
        ...(fromOn && toOn ? {} : { fromOn: words.wrongDays }),
      },
    }
  const how = own ? 'online' : form.how === 'counter' ? 'counter' : 'paper'
  const scope = some ? items : ('all' as const)
  const rest = { items: scope, fromOn, toOn, how, standInAllowed: form.standIn === 'yes' } as const
  return { input: { bodyId, principal: { name, identityNumber }, ...rest } }
}
