/** What every form that posts carries: the token against forgery and the key that makes twice once. */
export interface FormKeys {
  readonly csrf: string
  readonly requestKey: string
}

export function HiddenKeys({ csrf, requestKey }: FormKeys) {
  return (
    <>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="request_key" value={requestKey} />
    </>
  )
}

/** What was typed, carried on to the next step. */
export function HiddenTyped({ typed }: { readonly typed: Readonly<Record<string, string>> }) {
  return Object.entries(typed).map(([name, value]) => <input type="hidden" key={name} name={name} value={value} />)
}
