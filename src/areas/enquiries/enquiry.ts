import type { Refusal } from '#base/outcome.ts'
import type { EnquiryState, PostRef } from './contract.ts'

/** An enquiry as far as what may be done with it depends on it. */
export interface Enquiry {
  readonly bodyId: number
  readonly id: string
  readonly number: string
  readonly state: EnquiryState
  readonly owner: PostRef
  /** The post it is offered to and that has not said yes or no yet. */
  readonly offeredTo: (PostRef & { readonly offerId: string }) | null
}

/** Whether two name the same post. */
export function samePost(one: PostRef, other: PostRef): boolean {
  return one.bodyId === other.bodyId && one.postCode === other.postCode
}

/** Why it may not be passed on to this post; null when it may. One offer at a time, and never to oneself. */
export function whyNotOffer(enquiry: Enquiry, to: PostRef): Refusal | null {
  if (enquiry.state !== 'open') return { code: 'enquiries.already-answered', kind: 'conflict' }
  if (enquiry.offeredTo) return { code: 'enquiries.offer-pending', kind: 'conflict' }
  return samePost(enquiry.owner, to) ? { code: 'enquiries.offered-to-oneself', kind: 'invalid' } : null
}

/** Why it may not be answered; null when it may. Answering takes an open offer back: who answers is responsible. */
export function whyNotAnswer(enquiry: Enquiry): Refusal | null {
  return enquiry.state === 'open' ? null : { code: 'enquiries.already-answered', kind: 'conflict' }
}

/** Why it may not be closed; null when it may. Only an answer ends the duty. */
export function whyNotClose(enquiry: Enquiry): Refusal | null {
  if (enquiry.state === 'open') return { code: 'enquiries.not-answered', kind: 'conflict' }
  return enquiry.state === 'closed' ? { code: 'enquiries.already-closed', kind: 'conflict' } : null
}
