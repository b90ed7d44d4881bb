import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Day } from '#base/days.ts'

/** Documents after which a worker is replaced: the compiler leaks about 0.6 MB with each one it makes. */
const WORKER_LIFE = 200

/** What a worker is asked: which template, its data as JSON, and the date the PDF carries. */
export interface RenderOrder {
  readonly id: number
  readonly template: string
  readonly data: string
  readonly on: Day
}

/** What a worker answers: the PDF, or why there is none. */
export type RenderAnswer =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly error: string }

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void
  readonly reject: (error: Error) => void
}

interface Shift {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
  taken: number
}

let shift: Shift | null = null
let lastId = 0

/**
 * A PDF/A-2a (tagged, fonts embedded, text extractable) made from a Typst template and plain data.
 *
 * The data reaches the template as one JSON text (`json(bytes(sys.inputs.data))`), never as source: what a visitor typed
 * is printed as typed. `on` is the date of the document, so that the same order gives the same file.
 * Trap: the first document of a worker costs about 100 ms (fonts), the following ones a few.
 */
export function renderPdf(template: URL, data: unknown, on: Day): Promise<Uint8Array> {
  const { worker, waiting } = currentShift()
  lastId += 1
  const order: RenderOrder = { id: lastId, template: fileURLToPath(template), data: JSON.stringify(data), on }
  return new Promise((resolve, reject) => {
    waiting.set(order.id, { resolve, reject })
    worker.ref()
    worker.postMessage(order)
  })
}

/** The worker on duty; a tired one finishes what it was given and goes home. */
function currentShift(): Shift {
  if (shift && shift.taken < WORKER_LIFE) {
    shift.taken += 1
    return shift
  }
  if (shift) leaveWhenDone(shift)
  shift = beginShift()
  return shift
}

function beginShift(): Shift {
  const worker = new Worker(new URL('./render.worker.ts', import.meta.url))
  const begun: Shift = { worker, waiting: new Map(), taken: 1 }
  worker.unref()
  worker.on('message', (answer: RenderAnswer) => hand(begun, answer))
  worker.on('error', (error) => giveUp(begun, error))
  worker.on('exit', () => giveUp(begun, new Error('the document worker ended')))
  return begun
}

function hand(from: Shift, answer: RenderAnswer): void {
  const asked = from.waiting.get(answer.id)
  from.waiting.delete(answer.id)
  if ('pdf' in answer) asked?.resolve(answer.pdf)
  else asked?.reject(new Error(`bug: document not made: ${answer.error}`))
  if (from.waiting.size > 0) return
  from.worker.unref()
  if (from !== shift) leaveWhenDone(from)
}

function leaveWhenDone(tired: Shift): void {
  if (tired.waiting.size === 0) void tired.worker.terminate()
}

function giveUp(gone: Shift, error: Error): void {
  if (shift === gone) shift = null
  for (const asked of gone.waiting.values()) asked.reject(error)
  gone.waiting.clear()
}
