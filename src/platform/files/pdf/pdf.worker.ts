import { parentPort, workerData } from 'node:worker_threads'
import type { PdfOrder } from './ask-pdf.ts'
import { cleanPdf } from './clean-pdf.ts'

/** One order, one answer, then the worker ends: the renderer never gives its memory back. */
async function answerTo(order: PdfOrder): Promise<unknown> {
  return cleanPdf(order.bytes)
}

parentPort?.postMessage(await answerTo(workerData as PdfOrder)) // what ask-pdf sends
