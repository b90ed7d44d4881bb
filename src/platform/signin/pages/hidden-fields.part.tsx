import type { FormProps } from '../contract.ts'

/** The token and the request key every form carries; first in the form. */
export function HiddenFields({ csrf, requestKey, more = {} }: FormProps & { readonly more?: Record<string, string> }) {
  return (
    <>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="request_key" value={requestKey} />
      {Object.entries(more).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
    </>
  )
}
