import { parentPort, workerData } from 'node:worker_threads'
import { findInPdf, redactPdf } from '../redact/redact-pdf.ts'
import type { PdfOrder } from './ask-pdf.ts'
import { cleanPdf } from './clean-pdf.ts'

/** One order, one answer, then the worker ends: the renderer never gives its memory back. */
async function answerTo(order: PdfOrder): Promise<unknown> {
  if (order.job === 'clean') return cleanPdf(order.bytes)
  if (order.job === 'find') return findInPdf(order.bytes, order.words)
  return redactPdf(order.bytes, order.marks)
}

parentPort?.postMessage(await answerTo(workerData as PdfOrder)) // what ask-pdf sends
