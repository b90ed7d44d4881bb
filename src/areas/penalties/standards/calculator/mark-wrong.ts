import type { StandardDecision } from '#law/penalties/standards/decide-standard.ts'
import type { FactShape } from '#law/penalties/standards/standard.ts'
import { fieldOf } from './read-form.ts'

/**
 * Says at each field what is wrong with it, where the server would say it. A fact that is still missing keeps what the
 * server said there, and is not complained of before the form was sent.
 */
export function markWrong(
  form: HTMLFormElement,
  facts: readonly FactShape[],
  decision: StandardDecision | null,
  say: (fact: string) => string,
): void {
  const isMissing = (fact: string) => decision?.outcome === 'missing_facts' && decision.missing.includes(fact)
  const isInvalid = (fact: string) => decision?.outcome === 'invalid_fact' && decision.invalid.includes(fact)
  for (const { name } of facts) {
    const control = form.querySelector(`[name="${fieldOf(name)}"]`)
    const field = control?.closest('.field')
    if (!control || !field || (isMissing(name) && field.matches('.err'))) continue
    const isWrong = isInvalid(name)
    field.classList.toggle('err', isWrong)
    field.querySelector('.err-msg')?.remove()
    control.setAttribute('aria-invalid', String(isWrong))
    if (!isWrong) continue
    const told = document.createElement('span')
    told.className = 'err-msg'
    told.id = `${fieldOf(name)}-error`
    told.textContent = say(name)
    field.firstElementChild?.after(told)
    control.setAttribute('aria-describedby', told.id)
  }
}
