/** The hidden fields of every form: against forgery, and so that twice is once. */
export function HiddenKeys({ csrf, requestKey }: FormKeys) {
  return (
    <>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="request_key" value={requestKey} />
    </>
  )
}

export interface FormKeys {
  readonly csrf: string
  readonly requestKey: string
}
