import { readIdentityNumber } from '#base/identity-number.ts'
import { readOrganisationCode } from '#base/organisation-code.ts'

const READERS = { 'identity-number': readIdentityNumber, 'organisation-code': readOrganisationCode }

/**
 * In the browser: says at once when a number cannot be right, by the very functions the server checks with. Fields name
 * their check in `data-check` and the sentence in `data-says`.
 */
export function checkDigits(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-check]')) {
    const read = READERS[input.dataset['check'] as keyof typeof READERS] // written by form-field.part.tsx
    const check = () => {
      const wrong = input.value.trim() !== '' && read(input.value) === null
      input.setCustomValidity(wrong ? (input.dataset['says'] ?? '') : '')
    }
    input.addEventListener('input', check)
    check()
  }
}
