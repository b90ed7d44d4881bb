import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'

/**
 * Forms with `data-passkey="make|use"` show themselves where the browser knows passkeys; pressing their button asks the
 * device, puts its answer into the field `answer` and sends the form. Without script they stay hidden.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
  if (!browserSupportsWebAuthn()) continue
  form.hidden = false
  form.addEventListener('submit', (event) => {
    const field = form.elements.namedItem('answer')
    if (!(field instanceof HTMLInputElement) || field.value !== '') return
    event.preventDefault()
    ask(form)
      .then((answer) => {
        field.value = JSON.stringify(answer)
        form.requestSubmit()
      })
      .catch(() => {
        for (const note of form.querySelectorAll<HTMLElement>('[data-failed]')) note.hidden = false
      })
  })
}

function ask(form: HTMLFormElement): Promise<unknown> {
  const options: unknown = JSON.parse(form.dataset['options'] ?? '')
  return form.dataset['passkey'] === 'make'
    ? startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON }) // made by our server
    : startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON }) // likewise
}
