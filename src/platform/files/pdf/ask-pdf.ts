import { Worker } from 'node:worker_threads'
import { type Outcome, refuse } from '#base/outcome.ts'
import type { Cleaned } from '../cleaned.ts'
import type { Find, Marks } from '../redact/marks.ts'

/** A document that takes longer than this to read is not read. In milliseconds. */
const LONGEST = 60_000

/** What a worker is asked. */
export type PdfOrder = { readonly bytes: Uint8Array } & (
  | { readonly job: 'clean' }
  | { readonly job: 'find'; readonly words: readonly string[] }
  | { readonly job: 'redact'; readonly marks: Marks }
)

/**
 * A PDF cleaned in a worker of its own, so that one made to break the reader breaks nothing else: what crashes it or
 * takes longer than a minute is refused as broken.
 */
export async function askClean(bytes: Uint8Array): Promise<Outcome<Cleaned>> {
  const answer = await ask<Outcome<Cleaned>>({ job: 'clean', bytes })
  if (!answer.ok) return answer
  return { ok: true, value: { ...answer.value, bytes: Buffer.from(answer.value.bytes) } } // bytes lose their class on the way
}

/** Every place where words stand in a PDF. */
export function askFind(bytes: Uint8Array, words: readonly string[]): Promise<Outcome<readonly Find[]>> {
  return ask<Outcome<readonly Find[]>>({ job: 'find', bytes, words })
}

/** A redacted copy of a PDF. */
export async function askRedact(bytes: Uint8Array, marks: Marks): Promise<Outcome<Buffer>> {
  const answer = await ask<Outcome<Uint8Array>>({ job: 'redact', bytes, marks })
  return answer.ok ? { ok: true, value: Buffer.from(answer.value) } : answer
}

async function ask<Answer>(order: PdfOrder): Promise<Answer | Outcome<never>> {
  const worker = new Worker(new URL('./pdf.worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  const { promise, resolve } = Promise.withResolvers<Answer | Outcome<never>>()
  const broken = () => resolve(refuse({ code: 'platform.file-broken', kind: 'invalid' }))
  const bell = setTimeout(broken, LONGEST)
  worker.on('message', resolve).on('error', broken).on('exit', broken)
  const answer = await promise
  clearTimeout(bell)
  await worker.terminate()
  return answer
}
