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
  const invalid = decision?.outcome === 'invalid_fact' ? decision.invalid : []
  const missing = decision?.outcome === 'missing_facts' ? decision.missing : []
  for (const { name } of facts) {
    const control = form.querySelector(`[name="${fieldOf(name)}"]`)
    const field = control?.closest('.field')
    if (!control || !field || (missing.includes(name) && field.matches('.err'))) continue
    const isWrong = invalid.includes(name)
    field.classList.toggle('err', isWrong)
    field.querySelector('.err-msg')?.remove()
    control.setAttribute('aria-invalid', String(isWrong))
    if (!isWrong) continue
    const told = document.createElement('span')
    told.className = 'err-msg'
    told.id = `${fieldOf(name)}-error`
    told.textContent = say(name)
    field.querySelector('label, legend')?.after(told)
    control.setAttribute('aria-describedby', told.id)
  }
}
