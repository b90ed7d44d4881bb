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
